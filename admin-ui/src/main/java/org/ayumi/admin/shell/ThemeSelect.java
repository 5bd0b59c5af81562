package org.ayumi.admin.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Automatic, light or dark. The choice is the browser's to keep: {@code ayumi.js} applies and stores it. */
@Tag("select")
final class ThemeSelect extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    ThemeSelect() {
        addClassName("theme-choice");
        getElement().setAttribute("data-theme-choice", true);
        getElement().setAttribute("aria-label", getTranslation("shell.theme"));
        for (var choice : List.of("auto", "light", "dark")) {
            getElement()
                    .appendChild(new Element("option")
                            .setAttribute("value", choice)
                            .setText(getTranslation("shell.theme." + choice)));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.value = window.ayumi.theme()");
    }
}

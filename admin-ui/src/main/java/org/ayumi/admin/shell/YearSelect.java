package org.ayumi.admin.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fiscal year in view. The browser's own list: it is right on every device and under every aid. */
@Tag("select")
final class YearSelect extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private static final String CHOSEN = "event.target.value";

    /** Hears of a chosen year. */
    interface Listener extends Serializable {
        void chosen(int fiscalYear);
    }

    private final Listener listener;

    YearSelect(Listener listener) {
        this.listener = listener;
        addClassName("year");
        getElement().setAttribute("aria-label", getTranslation("shell.year"));
        getElement()
                .addEventListener(
                        "change",
                        event -> choose(event.getEventData().get(CHOSEN).asString()))
                .addEventData(CHOSEN);
    }

    void show(List<Year> years, @Nullable Integer selected) {
        setVisible(!years.isEmpty());
        getElement().removeAllChildren();
        for (var year : years) {
            String value = Integer.toString(year.fiscalYear());
            var option = new Element("option").setAttribute("value", value).setText(year.text());
            option.setAttribute("selected", selected != null && selected == year.fiscalYear());
            getElement().appendChild(option);
        }
    }

    void choose(String year) {
        listener.chosen(Integer.parseInt(year));
    }
}

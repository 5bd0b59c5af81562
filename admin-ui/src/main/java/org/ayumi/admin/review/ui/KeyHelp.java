package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;

/** The keys that work on this page, always in sight, and the switch that turns them off. */
final class KeyHelp extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> KEYS = List.of("s", "a", "r", "j", "k");

    KeyHelp() {
        addClassName("keys");
        var list = new Div();
        list.addClassName("key-list");
        for (var key : KEYS) {
            var cap = new HtmlContainer("kbd");
            cap.setText(key.toUpperCase(Locale.ROOT));
            list.add(new Span(cap, new Span(translate("review.key." + key))));
        }
        var box = new Element("input").setAttribute("type", "checkbox").setAttribute("data-shortcuts", "");
        // Kept in the browser, like the theme: it belongs to this keyboard.
        box.executeJs("this.checked = window.ayumi?.shortcuts?.() ?? true");
        var label = new HtmlContainer("label");
        label.getElement().appendChild(box);
        label.add(new Span(translate("review.keys")));
        add(label, list);
    }
}

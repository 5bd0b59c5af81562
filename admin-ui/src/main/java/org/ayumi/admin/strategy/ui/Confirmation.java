package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Says politely that a change was made; stays until it is closed or the next one. */
final class Confirmation extends Div {

    private static final long serialVersionUID = 1L;

    Confirmation() {
        addClassName("confirmation");
        getElement().setAttribute("role", "status");
    }

    void say(String text) {
        var close = new NativeButton(translate("strategy.confirmation.close"), click -> removeAll());
        close.addClassName("quiet");
        removeAll();
        add(new Span(text), close);
    }
}

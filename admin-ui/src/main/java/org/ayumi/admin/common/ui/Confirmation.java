package org.ayumi.admin.common.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Says politely that a change was made; stays until it is closed or the next one. */
public final class Confirmation extends Div {

    private static final long serialVersionUID = 1L;

    /** A confirmation with nothing to say yet. */
    public Confirmation() {
        addClassName("confirmation");
        getElement().setAttribute("role", "status");
    }

    /** Says it; what was said before gives way. */
    public void say(String text) {
        var close = new NativeButton(translate("common.close"), click -> removeAll());
        close.addClassName("quiet");
        removeAll();
        add(new Span(text), close);
    }
}

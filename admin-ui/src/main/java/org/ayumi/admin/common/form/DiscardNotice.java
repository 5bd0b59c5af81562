package org.ayumi.admin.common.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before entered text is lost. */
public final class DiscardNotice extends Div {

    private static final long serialVersionUID = 1L;

    /** Asks, and does either the one or the other. */
    public DiscardNotice(Runnable goOn, Runnable discard) {
        addClassNames("notice", "hold");
        getElement().setAttribute("role", "alert");
        var stay = new NativeButton(translate("form.discard.go-on"), click -> goOn.run());
        stay.addClassName("btn");
        var leave = new NativeButton(translate("form.discard.leave"), click -> discard.run());
        leave.addClassNames("btn", "quiet");
        var buttons = new Div(stay, leave);
        buttons.addClassName("buttons");
        add(new Paragraph(translate("form.discard.text")), buttons);
        stay.focus();
    }
}

package org.ayumi.admin.common.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before entered text is lost. */
public final class DiscardNotice extends Div {

    private static final long serialVersionUID = 1L;

    /** Asks whether to go on, or to lose what could not be kept. */
    public DiscardNotice(Runnable goOn, Runnable discard) {
        this(translate("form.discard.text"), button("go-on", false, goOn), button("leave", true, discard));
    }

    /** Asks whether to go on, to leave what is entered as a draft, or to lose it. */
    public DiscardNotice(Runnable goOn, Runnable leave, Runnable discard) {
        this(
                translate("form.discard.draft"),
                button("go-on", false, goOn),
                button("keep", true, leave),
                button("drop", true, discard));
    }

    private DiscardNotice(String text, NativeButton... ways) {
        addClassNames("notice", "hold");
        getElement().setAttribute("role", "alert");
        var buttons = new Div(ways);
        buttons.addClassName("buttons");
        add(new Paragraph(text), buttons);
        ways[0].focus();
    }

    private static NativeButton button(String name, boolean quiet, Runnable action) {
        var button = new NativeButton(translate("form.discard." + name), click -> action.run());
        button.addClassName("btn");
        button.getElement().getClassList().set("quiet", quiet);
        return button;
    }
}

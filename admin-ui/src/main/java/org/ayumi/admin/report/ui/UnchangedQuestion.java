package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before a report goes in as unchanged although something of its own is entered. */
final class UnchangedQuestion extends Div {

    private static final long serialVersionUID = 1L;

    private final Button goOn;

    UnchangedQuestion(Runnable report, Runnable stop) {
        addClassNames("notice", "hold");
        getElement().setAttribute("role", "alert");
        goOn = new Button(translate("reporting.unchanged.report"), click -> report.run());
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(goOn, new Button(translate("reporting.stop"), click -> stop.run()));
        buttons.addClassName("buttons");
        add(new Paragraph(translate("reporting.unchanged.instead")), buttons);
    }

    /** Leads whoever is asked to the answer. */
    void focus() {
        goOn.focus();
    }
}

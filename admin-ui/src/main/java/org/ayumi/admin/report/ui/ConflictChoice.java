package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What can be done where somebody else was faster: overwrite, or take theirs; nothing once theirs was handed in. */
final class ConflictChoice extends Div {

    private static final long serialVersionUID = 1L;

    ConflictChoice(boolean reported, Runnable overwrite, Runnable take) {
        addClassName("buttons");
        if (reported) {
            add(new Paragraph(translate("reporting.conflict.reported")));
            return;
        }
        var mine = new Button(translate("form.conflict.overwrite"), click -> overwrite.run());
        mine.addThemeVariants(ButtonVariant.PRIMARY);
        add(mine, new Button(translate("reporting.conflict.take"), click -> take.run()));
    }
}

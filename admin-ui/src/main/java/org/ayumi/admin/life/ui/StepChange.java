package org.ayumi.admin.life.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ayumi.admin.common.form.EnteredChange;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ReasonField;
import org.ayumi.admin.life.LifeStep;
import org.ayumi.admin.life.LifeYear;
import org.jspecify.annotations.Nullable;

/** A step of a year's life, with what it means and why it is taken. */
final class StepChange implements EnteredChange<LifeYear> {

    private final LifeYear year;
    private final LifeStep step;
    private final FormFields fields = new FormFields();
    private final ReasonField reason;
    private final Div content = new Div();

    StepChange(LifeYear year, LifeStep step) {
        this.year = year;
        this.step = step;
        reason = new ReasonField(translate(step.reasoned() ? "life.reason.label" : "life.reason.optional"))
                .help(translate("life.reason.help"))
                .require(step.reasoned() ? translate("life.reason.missing") : null);
        reason.register(fields);
        content.addClassName("form");
        content.add(new Paragraph(translate("life.means." + step)), reason);
    }

    LifeYear year() {
        return year;
    }

    LifeStep step() {
        return step;
    }

    @Nullable String reason() {
        return reason.reason();
    }

    @Override
    public String name() {
        return step.name();
    }

    @Override
    public String subject() {
        return String.valueOf(year.fiscalYear());
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public FormFields fields() {
        return fields;
    }

    @Override
    public List<FieldProblem> check() {
        return reason.check();
    }

    @Override
    public Object entered() {
        return reason.getValue();
    }

    @Override
    public boolean isSettled(LifeYear theirs) {
        return theirs.steps().size() > year.steps().size()
                && theirs.steps().getLast().kind().equals(step.name());
    }
}

package org.ayumi.admin.life.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.EnteredChange;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.life.LifeStep;
import org.ayumi.admin.life.LifeYear;
import org.jspecify.annotations.Nullable;

/** A step of a year's life, with what it means and why it is taken. */
final class StepChange implements EnteredChange<LifeYear> {

    private static final String REASON = "input.reason";
    private static final int LONGEST_REASON = 2000;

    private final LifeYear year;
    private final LifeStep step;
    private final FormFields fields = new FormFields();
    private final TextArea reason = fields.add(REASON, new TextArea());
    private final Div content = new Div();

    StepChange(LifeYear year, LifeStep step) {
        this.year = year;
        this.step = step;
        reason.setLabel(translate(step.reasoned() ? "life.reason.label" : "life.reason.optional"));
        reason.setRequiredIndicatorVisible(step.reasoned());
        reason.setHelperText(translate("life.reason.help"));
        reason.setMinRows(2);
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
        return Texts.clean(reason.getValue());
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
        List<FieldProblem> problems = new ArrayList<>();
        if (step.reasoned() && reason() == null) {
            problems.add(new FieldProblem(REASON, translate("life.reason.missing")));
        }
        Texts.tooLong(REASON, reason.getLabel(), reason.getValue(), LONGEST_REASON)
                .ifPresent(problems::add);
        return problems;
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

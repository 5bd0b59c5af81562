package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.common.form.DayField;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.CycleInput;
import org.ayumi.admin.cycle.CyclePeriod;

/** 期限を変更する: another due date of a period for everyone, and why. */
final class DueDateChange implements CycleChange {

    private static final String DAY = "input.dueOn";
    private static final String REASON = "input.reason";
    private static final int LONGEST_REASON = 2000;

    private final Cycle cycle;
    private final CyclePeriod period;
    private final FormFields fields = new FormFields();
    private final DayField day;
    private final TextArea reason = fields.add(REASON, new TextArea(translate("cycle.reason")));
    private final Div content = new Div();

    DueDateChange(Cycle cycle, CyclePeriod period) {
        this.cycle = cycle;
        this.period = period;
        day = fields.add(DAY, new DayField(translate("cycle.due.new")));
        day.setMin(earliest());
        if (!period.dueOn().isBefore(earliest())) {
            day.setValue(period.dueOn());
        }
        day.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(translate("cycle.reason.help"));
        reason.setMinRows(2);
        content.addClassName("form");
        content.add(new Paragraph(translate("cycle.means.DUE", DayText.format(period.dueOn()))), day, reason);
    }

    private LocalDate earliest() {
        var today = DayText.today();
        return period.endsOn().isBefore(today) ? today : period.endsOn();
    }

    @Override
    public Cycle cycle() {
        return cycle;
    }

    @Override
    public String name() {
        return "DUE";
    }

    @Override
    public String about() {
        return PeriodText.withMonths(period.period());
    }

    @Override
    public String subject() {
        return cycle.fiscalYear() + "/" + period.period();
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
        LocalDate named = day.getValue();
        if (named == null) {
            problems.add(new FieldProblem(DAY, translate("cycle.day.missing")));
        } else if (named.isBefore(earliest())) {
            problems.add(new FieldProblem(DAY, translate("cycle.until.too-early", DayText.format(earliest()))));
        }
        if (Texts.clean(reason.getValue()) == null) {
            problems.add(new FieldProblem(REASON, translate("cycle.reason.missing")));
        }
        Texts.tooLong(REASON, reason.getLabel(), reason.getValue(), LONGEST_REASON)
                .ifPresent(problems::add);
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(Optional.ofNullable(day.getValue()), reason.getValue());
    }

    @Override
    public CycleInput input(int expectedVersion) {
        String why = Texts.clean(reason.getValue());
        return new CycleInput.ChangeDueDate(
                cycle.fiscalYear(), period.period(), day.getValue(), why == null ? "" : why, expectedVersion);
    }

    @Override
    public boolean isSettled(Cycle theirs) {
        return theirs.get(period.period()).dueOn().equals(day.getValue());
    }
}

package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.admin.common.form.DayField;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.CycleDepartment;
import org.ayumi.admin.cycle.CycleInput;
import org.ayumi.admin.cycle.CyclePeriod;
import org.jspecify.annotations.Nullable;

/**
 * 延長する, 再開する: more time for a period. Before the lock for one department; after it, with a reason, for one or
 * all. Where a department still has time of its own after the lock, it is an extension all the same.
 */
final class MoreTime implements CycleChange {

    private static final String DEPARTMENT = "input.department";
    private static final String DAY = "input.until";
    private static final String REASON = "input.reason";
    private static final int LONGEST_REASON = 2000;

    private final Cycle cycle;
    private final CyclePeriod period;
    private final FormFields fields = new FormFields();
    private final ComboBox<CycleDepartment> department =
            fields.add(DEPARTMENT, new ComboBox<>(translate("cycle.department")), CycleDepartment::code);
    private final DayField day = fields.add(DAY, new DayField(translate("cycle.until")));
    private final TextArea reason = fields.add(REASON, new TextArea());
    private final Div content = new Div();

    MoreTime(Cycle cycle, CyclePeriod period, List<CycleDepartment> departments) {
        this.cycle = cycle;
        this.period = period;
        boolean reopens = period.locked();
        department.setItems(departments);
        department.setItemLabelGenerator(CycleDepartment::name);
        department.setRequiredIndicatorVisible(!reopens);
        if (reopens) {
            department.setPlaceholder(translate("cycle.all"));
            department.setClearButtonVisible(true);
            department.setHelperText(translate("cycle.department.help"));
        }
        day.setMin(earliest());
        day.setRequiredIndicatorVisible(true);
        reason.setLabel(translate(reopens ? "cycle.reason" : "cycle.reason.optional"));
        reason.setRequiredIndicatorVisible(reopens);
        reason.setHelperText(translate("cycle.reason.help"));
        reason.setMinRows(2);
        content.addClassName("form");
        content.add(
                new Paragraph(translate("cycle.means." + name(), DayText.format(period.lastDayOf(null)))),
                department,
                day,
                reason);
    }

    private LocalDate earliest() {
        var dayAfter = last().plusDays(1);
        var today = DayText.today();
        return dayAfter.isBefore(today) ? today : dayAfter;
    }

    private LocalDate last() {
        return period.lastDayOf(code());
    }

    private @Nullable String code() {
        return department.getOptionalValue().map(CycleDepartment::code).orElse(null);
    }

    @Override
    public Cycle cycle() {
        return cycle;
    }

    @Override
    public String name() {
        return period.locked() ? "REOPEN" : "EXTEND";
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
        if (!period.locked() && code() == null) {
            problems.add(new FieldProblem(DEPARTMENT, translate("cycle.department.missing")));
        }
        LocalDate named = day.getValue();
        if (named == null) {
            problems.add(new FieldProblem(DAY, translate("cycle.day.missing")));
        } else if (named.isBefore(earliest())) {
            problems.add(new FieldProblem(DAY, translate("cycle.until.too-early", DayText.format(earliest()))));
        }
        if (period.locked() && Texts.clean(reason.getValue()) == null) {
            problems.add(new FieldProblem(REASON, translate("cycle.reason.missing")));
        }
        Texts.tooLong(REASON, reason.getLabel(), reason.getValue(), LONGEST_REASON)
                .ifPresent(problems::add);
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(Optional.ofNullable(code()), Optional.ofNullable(day.getValue()), reason.getValue());
    }

    @Override
    public CycleInput input(int expectedVersion) {
        String code = code();
        String why = Texts.clean(reason.getValue());
        if (code != null && !last().isBefore(DayText.today())) {
            return new CycleInput.Extend(
                    cycle.fiscalYear(), period.period(), code, day.getValue(), why, expectedVersion);
        }
        return new CycleInput.Reopen(
                cycle.fiscalYear(), period.period(), code, day.getValue(), why == null ? "" : why, expectedVersion);
    }

    @Override
    public boolean isSettled(Cycle theirs) {
        return theirs.get(period.period()).graces().stream()
                .anyMatch(grace -> Objects.equals(grace.department(), code())
                        && grace.until().equals(day.getValue()));
    }
}

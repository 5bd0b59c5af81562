package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.admin.common.form.FieldProblem;
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
final class MoreTime extends PeriodChange {

    private static final String DEPARTMENT = "input.department";

    private final ComboBox<CycleDepartment> department = new ComboBox<>(translate("cycle.department"));

    MoreTime(Cycle cycle, CyclePeriod period, List<CycleDepartment> departments) {
        super(cycle, period, "input.until", translate("cycle.until"), period.locked());
        fields().add(DEPARTMENT, department, CycleDepartment::code);
        department.setItems(departments);
        department.setItemLabelGenerator(CycleDepartment::name);
        department.setRequiredIndicatorVisible(!period.locked());
        if (period.locked()) {
            department.setPlaceholder(translate("cycle.all"));
            department.setClearButtonVisible(true);
            department.setHelperText(translate("cycle.department.help"));
        }
        show(new Paragraph(translate("cycle.means." + name(), DayText.format(period.lastDayOf(null)))), department);
    }

    @Override
    LocalDate earliest() {
        var dayAfter = last().plusDays(1);
        var today = DayText.today();
        return dayAfter.isBefore(today) ? today : dayAfter;
    }

    private LocalDate last() {
        return period().lastDayOf(code());
    }

    private @Nullable String code() {
        return department.getOptionalValue().map(CycleDepartment::code).orElse(null);
    }

    @Override
    public String name() {
        return period().locked() ? "REOPEN" : "EXTEND";
    }

    @Override
    public List<FieldProblem> check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!period().locked() && code() == null) {
            problems.add(new FieldProblem(DEPARTMENT, translate("cycle.department.missing")));
        }
        problems.addAll(super.check());
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(Optional.ofNullable(code()), Optional.ofNullable(day().getValue()), typed());
    }

    @Override
    public CycleInput input(int expectedVersion) {
        String code = code();
        String why = why();
        int year = cycle().fiscalYear();
        var until = day().getValue();
        if (code != null && !last().isBefore(DayText.today())) {
            return new CycleInput.Extend(year, period().period(), code, until, why, expectedVersion);
        }
        return new CycleInput.Reopen(year, period().period(), code, until, why == null ? "" : why, expectedVersion);
    }

    @Override
    public boolean isSettled(Cycle theirs) {
        return theirs.get(period().period()).graces().stream()
                .anyMatch(grace -> Objects.equals(grace.department(), code())
                        && grace.until().equals(day().getValue()));
    }
}

package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.CycleInput;
import org.ayumi.admin.cycle.CyclePeriod;

/** 期限を変更する: another due date of a period for everyone, and why. */
final class DueDateChange extends PeriodChange {

    DueDateChange(Cycle cycle, CyclePeriod period) {
        super(cycle, period, "input.dueOn", translate("cycle.due.new"), true);
        if (!period.dueOn().isBefore(earliest())) {
            day().setValue(period.dueOn());
        }
        show(new Paragraph(translate("cycle.means.DUE", DayText.format(period.dueOn()))));
    }

    @Override
    LocalDate earliest() {
        var today = DayText.today();
        return period().endsOn().isBefore(today) ? today : period().endsOn();
    }

    @Override
    public String name() {
        return "DUE";
    }

    @Override
    public Object entered() {
        return List.of(Optional.ofNullable(day().getValue()), typed());
    }

    @Override
    public CycleInput input(int expectedVersion) {
        String why = why();
        return new CycleInput.ChangeDueDate(
                cycle().fiscalYear(), period().period(), day().getValue(), why == null ? "" : why, expectedVersion);
    }

    @Override
    public boolean isSettled(Cycle theirs) {
        return theirs.get(period().period()).dueOn().equals(day().getValue());
    }
}

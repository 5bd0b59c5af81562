package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.DayField;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ReasonField;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.CyclePeriod;
import org.jspecify.annotations.Nullable;

/** Another day for a period, and why: what changes of a deadline have in common. */
abstract class PeriodChange implements CycleChange {

    private final Cycle cycle;
    private final CyclePeriod period;
    private final String path;
    private final FormFields fields = new FormFields();
    private final DayField day;
    private final ReasonField reason;
    private final Div content = new Div();

    /**
     * A change.
     *
     * @param path where the input has the day
     * @param label what the day is called
     * @param reasoned whether a reason is required
     */
    PeriodChange(Cycle cycle, CyclePeriod period, String path, String label, boolean reasoned) {
        this.cycle = cycle;
        this.period = period;
        this.path = path;
        reason = new ReasonField(translate(reasoned ? "cycle.reason" : "cycle.reason.optional"))
                .help(translate("cycle.reason.help"))
                .require(reasoned ? translate("cycle.reason.missing") : null);
        reason.register(fields);
        day = fields.add(path, new DayField(label));
        day.setRequiredIndicatorVisible(true);
        content.addClassName("form");
    }

    /** The first day that can be named. */
    abstract LocalDate earliest();

    /** Shows this, then the day and the reason. */
    final void show(Component... before) {
        day.setMin(earliest());
        content.add(before);
        content.add(day, reason);
    }

    /** What is wrong with the day and the reason. */
    @Override
    public List<FieldProblem> check() {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate named = day.getValue();
        if (named == null) {
            problems.add(new FieldProblem(path, translate("cycle.day.missing")));
        } else if (named.isBefore(earliest())) {
            problems.add(new FieldProblem(path, translate("cycle.until.too-early", DayText.format(earliest()))));
        }
        problems.addAll(reason.check());
        return problems;
    }

    final CyclePeriod period() {
        return period;
    }

    final DayField day() {
        return day;
    }

    /** The reason as it was typed. */
    final String typed() {
        return reason.getValue();
    }

    /** The reason to send; null where none is given. */
    final @Nullable String why() {
        return reason.reason();
    }

    @Override
    public final Cycle cycle() {
        return cycle;
    }

    @Override
    public final String about() {
        return PeriodText.withMonths(period.period());
    }

    @Override
    public final String subject() {
        return cycle.fiscalYear() + "/" + period.period();
    }

    @Override
    public final Component content() {
        return content;
    }

    @Override
    public final FormFields fields() {
        return fields;
    }
}

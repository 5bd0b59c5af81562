package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ayumi.admin.common.form.DayField;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.cycle.CycleAnswer;
import org.ayumi.admin.cycle.CycleApi;
import org.ayumi.admin.cycle.CycleInput;
import org.ayumi.admin.cycle.ReportPeriod;

/** Opens a year's cycle: six periods, each with the usual due date, which may be another. */
final class OpenCycleForm extends Card {

    private static final long serialVersionUID = 1L;

    private final int fiscalYear;
    private final transient CycleApi cycles;
    private final transient Consumer<CycleAnswer> after;
    private final transient FormFields fields = new FormFields();
    private final ProblemSummary problems = new ProblemSummary();
    private final transient FormDraft draft;
    private final transient Map<ReportPeriod, DayField> days = new EnumMap<>(ReportPeriod.class);

    /** Tells afterwards what became of it: opened, or opened by somebody else already. */
    OpenCycleForm(int fiscalYear, CycleApi cycles, Consumer<CycleAnswer> after) {
        super(translate("cycle.open.heading"));
        this.fiscalYear = fiscalYear;
        this.cycles = cycles;
        this.after = after;
        var open = new NativeButton(translate("cycle.action.OPEN"), click -> open());
        open.addClassName("btn");
        var quarters = group(true);
        var halves = group(false);
        draft = FormDraft.of(
                "cycle/" + fiscalYear + "/OPEN",
                0,
                translate("form.draft.title", translate("cycle.action.OPEN"), new FiscalYearText(fiscalYear).era()),
                fields);
        var past = new Paragraph(translate("cycle.open.past"));
        past.setVisible(ReportPeriod.Q1.usuallyDueOn(fiscalYear).isBefore(DayText.today()));
        var body = draft.around(
                new Paragraph(translate("cycle.open.means")), past, problems, quarters, halves, new Div(open));
        body.addClassName("cycle-form");
        add(body);
    }

    private FieldSet group(boolean priority) {
        var row = new Div();
        row.addClassName("due-fields");
        for (var period : ReportPeriod.list(priority)) {
            var day = fields.add(
                    path(period), new DayField(PeriodText.withMonths(period), period.usuallyDueOn(fiscalYear)));
            day.setMin(period.endsOn(fiscalYear));
            days.put(period, day);
            row.add(day);
        }
        var group = new FieldSet(translate(priority ? "cycle.quarters" : "cycle.halves"));
        group.add(row);
        return group;
    }

    private static String path(ReportPeriod period) {
        return "input.dueDates." + period.ordinal() + ".dueOn";
    }

    private void open() {
        fields.clear();
        problems.clear();
        var found = check();
        if (!found.isEmpty()) {
            problems.show(found, fields);
            return;
        }
        // All of them, in their order: a problem names the place of its day.
        var due = days.entrySet().stream()
                .map(entry ->
                        new CycleInput.Due(entry.getKey(), entry.getValue().getValue()))
                .toList();
        var answer = cycles.save(new CycleInput.Open(fiscalYear, due));
        if (answer.saved() || answer.monitoringCycle() != null) {
            draft.end();
            after.accept(answer);
        } else {
            problems.show(
                    answer.userErrors().stream()
                            .map(error -> new FieldProblem(error.path(), error.message()))
                            .toList(),
                    fields);
        }
    }

    private List<FieldProblem> check() {
        List<FieldProblem> found = new ArrayList<>();
        days.forEach((period, field) -> {
            LocalDate day = field.getValue();
            String name = PeriodText.name(period);
            if (day == null) {
                found.add(new FieldProblem(path(period), translate("cycle.open.missing", name)));
            } else if (day.isBefore(period.endsOn(fiscalYear))) {
                found.add(new FieldProblem(path(period), translate("cycle.open.too-early", name)));
            }
        });
        return found;
    }
}

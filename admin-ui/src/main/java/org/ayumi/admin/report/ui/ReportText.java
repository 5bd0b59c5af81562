package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ReportContent;
import org.ayumi.admin.report.ReportContent.GoalResult;
import org.ayumi.admin.report.ReportedPlan;
import org.ayumi.admin.strategy.Verdict;
import org.jspecify.annotations.Nullable;

/** Parts of a report in words. */
final class ReportText {

    private ReportText() {}

    static String percent(int achievement) {
        return new FigureText(achievement, "%").text();
    }

    /** The results of goals, a line each, such as 手続数：12 件. */
    static List<String> results(ReportedPlan plan, PlanReport report) {
        return ReportContent.of(report).actuals().stream()
                .map(result -> result(plan, result))
                .toList();
    }

    private static String result(ReportedPlan plan, GoalResult result) {
        var goal = plan.goal(result.goalId());
        String label = goal == null ? translate("reporting.goal.gone") : goal.label();
        String unit = goal == null ? null : goal.unit();
        return translate("reporting.result", label, reached(result, unit));
    }

    /** What came of a goal: a figure, a judgement, its reason. */
    static String reached(GoalResult result, @Nullable String unit) {
        String reason = result.reason();
        String reached = result.value() != null
                ? new FigureText(result.value(), unit).text()
                : result.verdict() != null ? verdict(result.verdict()) : "";
        if (reason == null) {
            return reached;
        }
        return reached.isEmpty() ? reason : translate("reporting.result.reasoned", reached, reason);
    }

    static String verdict(Verdict verdict) {
        return translate("strategy.verdict." + verdict);
    }

    /** What somebody else has written, field by field, beside what is entered here. */
    static List<ComparedField> compare(
            ReportedPlan plan, ReportContent base, ReportContent theirs, ReportContent mine) {
        var was = fields(plan, base);
        var own = fields(plan, mine);
        return fields(plan, theirs).entrySet().stream()
                .map(field -> new ComparedField(
                        translate("reporting." + field.getKey()),
                        was.getOrDefault(field.getKey(), ""),
                        field.getValue(),
                        own.get(field.getKey())))
                .toList();
    }

    private static Map<String, String> fields(ReportedPlan plan, ReportContent words) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "status", words.status() == null ? null : ReportMarks.word(words.status()));
        put(fields, "achievement", words.achievement() == null ? null : percent(words.achievement()));
        put(fields, "done", words.done());
        put(fields, "next", words.next());
        put(
                fields,
                "actuals",
                words.actuals().stream().map(result -> result(plan, result)).collect(Collectors.joining("\n")));
        put(fields, "cause", words.cause() == null ? null : ReportMarks.word(words.cause()));
        put(fields, "blocker", words.blocker() == null ? null : ReportMarks.word(words.blocker()));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String text) {
        fields.put(name, text == null || text.isEmpty() ? translate("reporting.nothing") : text);
    }
}

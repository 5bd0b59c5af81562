package org.ayumi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.measure.Actual;
import org.ayumi.measure.Verdict;
import org.ayumi.revision.Change;
import org.jspecify.annotations.Nullable;

/** Reports as lines of text, for the history. */
final class ReportText {

    private record Field(String path, String label, BiFunction<ActionPlan, PlanReport, @Nullable String> text) {

        Field(String path, String label, Function<PlanReport, @Nullable String> text) {
            this(path, label, (plan, report) -> text.apply(report));
        }
    }

    private static final List<Field> FIELDS = List.of(
            new Field("state", "報告の状態", report -> report.state().label()),
            new Field("status", "進み具合", report -> {
                var status = report.content().status();
                return status == null ? null : status.label();
            }),
            new Field("achievement", "達成率", report -> {
                var achievement = report.content().achievement();
                return achievement == null ? null : achievement + "%";
            }),
            new Field("done", "取り組んだこと", report -> report.content().done()),
            new Field("next", "次に取り組むこと", report -> report.content().next()),
            new Field("actuals", "実績", ReportText::actuals),
            new Field("cause", "原因", report -> {
                var cause = report.content().cause();
                return cause == null ? null : cause.label();
            }),
            new Field("blocker", "待っているもの", report -> {
                var blocker = report.content().blocker();
                return blocker == null ? null : blocker.name();
            }),
            new Field("evidence", "根拠資料", report -> report.evidence().isEmpty() ? null : evidence(report)),
            new Field("rating", "DX戦略課の評価", report -> {
                var rating = report.review() == null ? null : report.review().rating();
                return rating == null ? null : rating.label();
            }),
            new Field(
                    "comments",
                    "コメント",
                    report -> report.comments().isEmpty()
                            ? null
                            : report.comments().getLast().text()));

    private ReportText() {}

    /** What differs between two states of a report, field by field. */
    static List<Change> changes(ActionPlan plan, @Nullable PlanReport before, PlanReport after) {
        var changes = new ArrayList<Change>();
        for (Field field : FIELDS) {
            String was = before == null ? null : field.text.apply(plan, before);
            String is = field.text.apply(plan, after);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(
                        "reports.%s.%s".formatted(after.period(), field.path),
                        "%s %s".formatted(after.period().label(), field.label),
                        was,
                        is));
            }
        }
        return changes;
    }

    /** A line for each goal, in the order told: what it is, its result, and what was said to it. */
    private static @Nullable String actuals(ActionPlan plan, PlanReport report) {
        var results = report.content().actuals();
        return results.isEmpty()
                ? null
                : results.stream()
                        .map(result -> "%s：%s"
                                .formatted(
                                        plan.findGoal(result.goal())
                                                .map(Goal::label)
                                                .orElse(result.goal().value()),
                                        text(result.actual())))
                        .collect(Collectors.joining("\n"));
    }

    /** A figure or verdict in words; null where there is only an explanation. */
    static @Nullable String result(Actual actual) {
        var verdict = actual.verdict();
        return verdict == null ? actual.printed() : verdict == Verdict.MET ? "達成" : "未達";
    }

    private static String text(Actual actual) {
        var result = result(actual);
        var said = actual.reason();
        if (result == null) {
            return String.valueOf(said);
        }
        return said == null ? result : "%s（%s）".formatted(result, said);
    }

    private static String evidence(PlanReport report) {
        return report.evidence().stream().map(Evidence::name).collect(Collectors.joining("、"));
    }
}

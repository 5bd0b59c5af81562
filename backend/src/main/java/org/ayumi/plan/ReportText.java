package org.ayumi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.revision.Change;
import org.jspecify.annotations.Nullable;

/** Reports as lines of text, for the history. */
final class ReportText {

    private record Field(String path, String label, Function<PlanReport, @Nullable String> text) {}

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
            new Field("actuals", "実績", report -> report.content().actuals().isEmpty() ? null : actuals(report)),
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
    static List<Change> changes(@Nullable PlanReport before, PlanReport after) {
        var changes = new ArrayList<Change>();
        for (Field field : FIELDS) {
            String was = before == null ? null : field.text.apply(before);
            String is = field.text.apply(after);
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

    private static String actuals(PlanReport report) {
        return report.content().actuals().stream()
                .map(result -> {
                    var actual = result.actual();
                    return String.valueOf(actual.printed() == null ? actual.reason() : actual.printed());
                })
                .collect(Collectors.joining("、"));
    }

    private static String evidence(PlanReport report) {
        return report.evidence().stream().map(Evidence::name).collect(Collectors.joining("、"));
    }
}

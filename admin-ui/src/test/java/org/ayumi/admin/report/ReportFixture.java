package org.ayumi.admin.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as the backend tells of it. */
public final class ReportFixture {

    private final Map<String, Object> fields = new HashMap<>();

    private ReportFixture() {}

    /** A submitted report: on track, 60 %. */
    public static ReportFixture aReport(String period) {
        return new ReportFixture()
                .with("id", "r-" + period)
                .with("period", period)
                .with("state", "SUBMITTED")
                .with("status", "ON_TRACK")
                .with("achievement", 60)
                .with("done", "手続を決めた")
                .with("next", "試行する")
                .with("actuals", new ArrayList<>())
                .with("unchanged", false)
                .with("submittedBy", "企画経営課 担当者")
                .with("submittedAt", "2025-07-20T10:00:00+09:00")
                .with("ratingsDiffer", false)
                .with("comments", new ArrayList<>())
                .with("evidence", new ArrayList<>())
                .with("version", 2);
    }

    /** A draft that says nothing yet. */
    public static ReportFixture aDraft(String period) {
        return aReport(period)
                .with("state", "DRAFT")
                .with("status", null)
                .with("achievement", null)
                .with("done", null)
                .with("next", null)
                .with("submittedBy", null)
                .with("submittedAt", null);
    }

    /** The field is this. */
    public ReportFixture with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    /** It is delayed for this cause. */
    public ReportFixture delayed(String cause) {
        return with("status", "DELAYED").with("cause", cause);
    }

    /** It tells the result of the plan's goal. */
    public ReportFixture reaching(double value) {
        return with("actuals", List.of(Map.of("goalId", "g1", "actual", Map.of("value", value))));
    }

    /** The DX office returned it, and sees the plan delayed. */
    public ReportFixture returned(String comment) {
        return with("state", "RETURNED").with("review", review(false, comment));
    }

    /** The DX office accepted it, and sees the plan delayed. */
    public ReportFixture accepted(String comment) {
        return with("state", "ACCEPTED").with("review", review(true, comment)).with("ratingsDiffer", true);
    }

    private static Map<String, Object> review(boolean accepted, String comment) {
        return Map.of(
                "accepted", accepted,
                "rating", "DELAYED",
                "comment", comment,
                "decidedBy", "DX戦略課 担当者",
                "decidedAt", "2025-08-05T10:00:00+09:00");
    }

    /** As the backend answers it. */
    public Map<String, Object> asMap() {
        return fields;
    }
}

package org.ayumi.admin.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A submitted report, with its plan, as the backend tells of it. */
public final class ReviewFixture {

    private final Map<String, Object> plan = new HashMap<>();
    private final Map<String, Object> report = new HashMap<>();
    private final List<Map<String, Object>> goals = new ArrayList<>();
    private @Nullable Map<String, Object> former;
    private boolean reviewable = true;

    private ReviewFixture() {}

    /** 企画経営課's report on a priority plan for Q3, 順調, 60 %, which the viewer may review and comment. */
    public static ReviewFixture aReport(String planId) {
        var fixture = new ReviewFixture();
        fixture.plan.putAll(Map.of(
                "__typename",
                "ActionPlan",
                "id",
                planId,
                "title",
                "計画 " + planId,
                "priority",
                true,
                "sample",
                false,
                "department",
                Map.of("code", "kikaku-keiei", "name", "企画経営課")));
        fixture.report.putAll(Map.of(
                "period", "Q3",
                "state", "SUBMITTED",
                "status", "ON_TRACK",
                "achievement", 60,
                "done", "窓口を3か所で始めました。",
                "unchanged", false,
                "submittedBy", "企画経営課 担当者",
                "submittedAt", "2026-01-09T10:00:00+09:00",
                "ratingsDiffer", false));
        fixture.report.put("actuals", List.of());
        fixture.report.put("id", "report of " + planId);
        fixture.report.put("comments", List.of());
        fixture.report.put("evidence", List.of());
        fixture.report.put("version", 5);
        return fixture;
    }

    public ReviewFixture with(String field, @Nullable Object value) {
        report.put(field, value);
        return this;
    }

    public ReviewFixture ofPlan(String field, Object value) {
        plan.put(field, value);
        return this;
    }

    /** The viewer may not decide on it. */
    public ReviewFixture unreviewable() {
        reviewable = false;
        return this;
    }

    /** Last time it was reported so. */
    public ReviewFixture after(String status, int achievement, String done) {
        Map<String, Object> earlier = new HashMap<>(report);
        earlier.putAll(Map.of("period", "Q2", "state", "ACCEPTED", "status", status));
        earlier.putAll(Map.of("achievement", achievement, "done", done, "actuals", List.of()));
        former = earlier;
        return this;
    }

    /** A goal of at least 10 件, once 20, and what the report says of it. */
    public ReviewFixture reaching(double value) {
        goals.add(Map.of(
                "id", "g",
                "label", "書かない窓口の手続数",
                "printed", "10件以上",
                "comparison", "AT_LEAST",
                "target", 10,
                "unit", "件",
                "original", Map.of("printed", "20件以上", "comparison", "AT_LEAST", "target", 20, "unit", "件")));
        return with("actuals", List.of(Map.of("goalId", "g", "actual", Map.of("value", value))));
    }

    /** It was decided on. */
    public ReviewFixture reviewed(boolean accepted, @Nullable String rating, String comment) {
        Map<String, Object> review = new HashMap<>(Map.of(
                "accepted",
                accepted,
                "comment",
                comment,
                "decidedBy",
                "別の担当者",
                "decidedAt",
                "2026-01-10T09:30:00+09:00"));
        review.put("rating", rating);
        return with("state", accepted ? "ACCEPTED" : "RETURNED").with("review", review);
    }

    /** The plan with the report in its period. */
    public Map<String, Object> asPlan() {
        Map<String, Object> period = new HashMap<>(Map.of(
                "period", report.get("period"),
                "report", report,
                "viewerCan", Map.of("review", reviewable, "comment", true)));
        period.put("former", former);
        Map<String, Object> whole = new HashMap<>(plan);
        whole.put("goals", goals);
        whole.put("reportingPeriods", List.of(period));
        return whole;
    }

    /** The report with its plan. */
    public Map<String, Object> asReport() {
        Map<String, Object> whole = new HashMap<>(report);
        whole.put("plan", plan);
        return whole;
    }

    /** These reports as a page. */
    public static Map<String, Object> page(int total, boolean more, ReviewFixture... reports) {
        List<Map<String, Object>> edges = new ArrayList<>();
        for (var each : reports) {
            edges.add(Map.of("cursor", "x", "node", each.asReport()));
        }
        return Map.of("totalCount", total, "pageInfo", Map.of("hasNextPage", more, "endCursor", "c"), "edges", edges);
    }
}

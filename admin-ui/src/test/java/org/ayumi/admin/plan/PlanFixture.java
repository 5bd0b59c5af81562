package org.ayumi.admin.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An action plan as the backend tells of it. */
public final class PlanFixture {

    private final Map<String, Object> fields = new HashMap<>();
    private final Map<String, Object> may = new HashMap<>();
    private final List<Map<String, Object>> goals = new ArrayList<>();

    private PlanFixture() {}

    /** A draft of 企画経営課 with one goal, which the viewer may only read. */
    public static PlanFixture aPlan(String id) {
        var plan = new PlanFixture()
                .with("__typename", "ActionPlan")
                .with("id", id)
                .with("fiscalYear", 2025)
                .with("number", 1)
                .with("title", "書かない窓口")
                .with("department", Map.of("code", "kikaku-keiei", "name", "企画経営課"))
                .with("aims", List.of(Map.of("number", 1, "shortTitle", "便利に", "title", "もっと便利に")))
                .with("initiatives", List.of(Map.of("id", "i1", "number", 1, "title", "手続のオンライン化")))
                .with("droppedInitiatives", List.of())
                .with("moves", List.of())
                .with("milestones", List.of(Map.of("quarter", 2, "text", "対象の手続を決める")))
                .with("responsiblePost", "管理係 係長")
                .with("budget", 1200)
                .with("priority", false)
                .with("sample", false)
                .with("confirmationRequired", false)
                .with("status", "DRAFT")
                .with("version", 3)
                .with("reportingPeriods", List.of());
        for (var action :
                List.of("edit", "confirm", "submit", "review", "setPriority", "changeGoal", "move", "readRevisions")) {
            plan.may.put(action, false);
        }
        plan.goals.add(aGoal());
        return plan;
    }

    private static Map<String, Object> aGoal() {
        return new HashMap<>(Map.of(
                "id", "g1",
                "label", "書かない窓口の手続数",
                "printed", "10件以上",
                "comparison", "AT_LEAST",
                "target", 10,
                "unit", "件",
                "status", "UNREPORTED",
                "provisional", false,
                "changes", List.of()));
    }

    public PlanFixture with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    /** The viewer may do this with it. */
    public PlanFixture allowing(String... actions) {
        for (var action : actions) {
            may.put(action, true);
        }
        return this;
    }

    public PlanFixture returned(String comment) {
        return with("status", "RETURNED")
                .with(
                        "review",
                        Map.of(
                                "accepted",
                                false,
                                "comment",
                                comment,
                                "decidedBy",
                                "DX戦略課 担当者",
                                "decidedAt",
                                "2025-05-01T10:00:00+09:00"));
    }

    /** Its goal was changed after it was accepted. */
    public PlanFixture changed() {
        goals.getFirst().put("original", Map.of("printed", "20件以上", "comparison", "AT_LEAST", "status", "NOT_MET"));
        goals.getFirst()
                .put(
                        "changes",
                        List.of(Map.of(
                                "before", "20件以上",
                                "after", "10件以上",
                                "changedBy", "企画経営課 担当者",
                                "changedAt", "2025-10-01T10:00:00+09:00",
                                "reason", "対象の手続が減ったため")));
        return this;
    }

    /** Its goal stands so by the report for a period on the way. */
    public PlanFixture judged(String status, String period) {
        goals.getFirst().putAll(Map.of("status", status, "statusPeriod", period, "provisional", true));
        return this;
    }

    public Map<String, Object> asMap() {
        var map = new HashMap<>(fields);
        map.put("goals", goals);
        map.put("viewerCan", may);
        return map;
    }

    /** These plans as a page, with more behind it or not. */
    public static Map<String, Object> page(int total, boolean more, PlanFixture... plans) {
        List<Map<String, Object>> edges = new ArrayList<>();
        for (var plan : plans) {
            edges.add(Map.of("cursor", plan.fields.get("id"), "node", plan.asMap()));
        }
        return Map.of("totalCount", total, "pageInfo", Map.of("hasNextPage", more, "endCursor", "c"), "edges", edges);
    }
}

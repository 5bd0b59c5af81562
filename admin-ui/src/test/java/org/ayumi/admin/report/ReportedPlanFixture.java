package org.ayumi.admin.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.common.ui.DayText;
import org.jspecify.annotations.Nullable;

/** An accepted plan with its periods as the backend tells of it. */
public final class ReportedPlanFixture {

    private final Map<String, Object> fields = new HashMap<>();
    private final List<Map<String, Object>> periods = new ArrayList<>();
    private final List<Map<String, Object>> goals = new ArrayList<>();

    private ReportedPlanFixture() {}

    /** A priority plan of 企画経営課 with one goal and no periods. */
    public static ReportedPlanFixture aReportedPlan(String id) {
        var plan = new ReportedPlanFixture()
                .with("__typename", "ActionPlan")
                .with("id", id)
                .with("version", 1)
                .with("fiscalYear", 2025)
                .with("title", "計画 " + id)
                .with("priority", true)
                .with("sample", true)
                .with("department", Map.of("code", "kikaku-keiei", "name", "企画経営課"));
        plan.goals.add(new HashMap<>(
                Map.of("id", "g1", "label", "手続数", "printed", "10件以上", "comparison", "AT_LEAST", "unit", "件")));
        return plan;
    }

    /** The field is this. */
    public ReportedPlanFixture with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** Its goal is judged, not counted. */
    public ReportedPlanFixture judged() {
        goals.getFirst().put("comparison", "DONE");
        goals.getFirst().put("unit", null);
        return this;
    }

    /** A period that ended ten days ago and can be reported for ten days more. */
    public ReportedPlanFixture open(String period, @Nullable ReportFixture report, @Nullable ReportFixture former) {
        return period(period, today().minusDays(10), today().plusDays(10), report, former, true);
    }

    /** A period that goes on, and can be reported already. */
    public ReportedPlanFixture running(String period) {
        return period(period, today().plusDays(40), today().plusDays(70), null, null, true);
    }

    /** A period that is over; nobody writes it any more. */
    public ReportedPlanFixture locked(String period, @Nullable ReportFixture report) {
        return period(period, today().minusDays(90), today().minusDays(60), report, null, false);
    }

    /** A period that has not begun. */
    public ReportedPlanFixture toCome(String period) {
        return period(period, today().plusDays(200), today().plusDays(230), null, null, false);
    }

    /** A period of which the viewer may write nothing. */
    public ReportedPlanFixture read(String period, @Nullable ReportFixture report) {
        return period(period, today().minusDays(10), today().plusDays(10), report, null, false);
    }

    private ReportedPlanFixture period(
            String period,
            LocalDate endsOn,
            LocalDate dueOn,
            @Nullable ReportFixture report,
            @Nullable ReportFixture former,
            boolean mayWrite) {
        Map<String, Object> its = new HashMap<>();
        its.put("period", period);
        its.put(
                "reportId",
                report == null
                        ? fields.get("id") + "-" + period
                        : report.asMap().get("id"));
        its.put("beginsOn", endsOn.minusDays(90).toString());
        its.put("endsOn", endsOn.toString());
        its.put("dueOn", dueOn.toString());
        its.put("locked", dueOn.isBefore(today()));
        its.put("report", report == null ? null : report.asMap());
        its.put("former", former == null ? null : former.asMap());
        its.put(
                "viewerCan",
                new HashMap<>(Map.of(
                        "write", mayWrite,
                        "submit", mayWrite,
                        "reportUnchanged", mayWrite && former != null,
                        "review", false,
                        "comment", mayWrite)));
        periods.add(its);
        return this;
    }

    private static LocalDate today() {
        return DayText.today();
    }

    /** The viewer may do this in its last period, or not. */
    public ReportedPlanFixture allowing(String action, boolean may) {
        @SuppressWarnings("unchecked")
        var viewerCan = (Map<String, Object>) periods.getLast().get("viewerCan");
        viewerCan.put(action, may);
        return this;
    }

    /** As the backend answers it. */
    public Map<String, Object> asMap() {
        var map = new HashMap<>(fields);
        map.put("goals", goals);
        map.put("reportingPeriods", periods);
        return map;
    }

    /** These plans as a page. */
    public static Map<String, Object> page(ReportedPlanFixture... plans) {
        List<Map<String, Object>> edges = new ArrayList<>();
        for (var plan : plans) {
            edges.add(Map.of("cursor", "c", "node", plan.asMap()));
        }
        return Map.of("totalCount", plans.length, "pageInfo", Map.of("hasNextPage", false), "edges", edges);
    }
}

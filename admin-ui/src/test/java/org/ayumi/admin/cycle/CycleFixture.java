package org.ayumi.admin.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.common.ui.DayText;
import org.jspecify.annotations.Nullable;

/** A year's cycle as the backend tells of it, with days around today. */
public final class CycleFixture {

    private final Map<ReportPeriod, Map<String, Object>> periods = new EnumMap<>(ReportPeriod.class);
    private final List<Map<String, Object>> changes = new ArrayList<>();
    private boolean managed;
    private int version = 3;

    private CycleFixture() {}

    /** All periods are locked, but the third quarter, due in six days, and what comes after it. */
    public static CycleFixture aCycle() {
        var cycle = new CycleFixture();
        var today = DayText.today();
        for (var period : ReportPeriod.values()) {
            boolean over = period == ReportPeriod.Q1 || period == ReportPeriod.Q2 || period == ReportPeriod.H1;
            boolean current = period == ReportPeriod.Q3;
            var due = over ? today.minusDays(30) : current ? today.plusDays(6) : today.plusDays(120);
            cycle.periods.put(
                    period,
                    new HashMap<>(Map.of(
                            "period", period.name(),
                            "beginsOn", (over || current ? due.minusDays(100) : today.plusDays(10)).toString(),
                            "endsOn", due.minusDays(10).toString(),
                            "dueOn", due.toString(),
                            "locked", over,
                            "graces", new ArrayList<>())));
        }
        return cycle;
    }

    /** The day reports of a period are due. */
    public LocalDate due(ReportPeriod period) {
        return LocalDate.parse(periods.get(period).get("dueOn").toString());
    }

    /** The viewer may change it. */
    public CycleFixture managed() {
        managed = true;
        return this;
    }

    public CycleFixture atVersion(int newVersion) {
        version = newVersion;
        return this;
    }

    /** More time was given; to all where there is no department. */
    public CycleFixture with(
            ReportPeriod period, String kind, @Nullable String department, LocalDate until, @Nullable String reason) {
        Map<String, Object> grace = new HashMap<>(Map.of(
                "kind",
                kind,
                "until",
                until.toString(),
                "grantedBy",
                "DX戦略課 担当者",
                "grantedAt",
                "2025-10-01T10:00:00+09:00"));
        grace.put("department", department);
        grace.put("reason", reason);
        @SuppressWarnings("unchecked")
        var graces = (List<Map<String, Object>>) periods.get(period).get("graces");
        graces.add(grace);
        return this;
    }

    /** Somebody changed it. */
    public CycleFixture changed(String by, String label, String before, String after) {
        changes.add(Map.of(
                "version",
                version,
                "changedAt",
                "2025-10-01T10:00:00+09:00",
                "changedBy",
                by,
                "changes",
                List.of(Map.of("field", "f", "label", label, "before", before, "after", after))));
        return this;
    }

    public Map<String, Object> asMap() {
        return Map.of(
                "__typename",
                "MonitoringCycle",
                "id",
                "c",
                "fiscalYear",
                2025,
                "version",
                version,
                "periods",
                List.copyOf(periods.values()),
                "viewerCan",
                Map.of("manage", managed),
                "revisions",
                Map.of(
                        "totalCount",
                        changes.size(),
                        "pageInfo",
                        Map.of("hasNextPage", false),
                        "edges",
                        changes.stream()
                                .map(change -> Map.of("cursor", "x", "node", change))
                                .toList()));
    }

    /** Figures of all periods, as {@code monitoring} tells of them. */
    public static Map<String, Object> figures(int plans, int reported, int overdue) {
        var summary = Map.of(
                "plans", Map.of("count", plans),
                "reported", Map.of("count", reported),
                "overdue", Map.of("count", overdue),
                "returned", Map.of("count", 1));
        return Map.of(
                "plans",
                List.of(Map.of("sample", true)),
                "trend",
                List.of(ReportPeriod.values()).stream()
                        .map(period -> Map.of("period", period.name(), "summary", summary))
                        .toList());
    }

    /** The accepted plans of a department: what each has to report, and in which state that is. */
    public static Map<String, Object> ownPlans(CycleFixture cycle, ReportPeriod period, String... states) {
        List<Map<String, Object>> edges = new ArrayList<>();
        for (var state : states) {
            Map<String, Object> reporting = new HashMap<>(cycle.periods.get(period));
            reporting.put("report", state.isEmpty() ? null : Map.of("state", state));
            edges.add(Map.of("cursor", "x", "node", Map.of("reportingPeriods", List.of(reporting))));
        }
        return Map.of("totalCount", states.length, "pageInfo", Map.of("hasNextPage", false), "edges", edges);
    }
}

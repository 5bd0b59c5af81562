package org.ayumi.admin.monitoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** A year's figures as the backend tells of them, computed from plans told one by one. */
public final class MonitoringFixture {

    private final List<Told> plans = new ArrayList<>();
    private final List<Map<String, Object>> waits = new ArrayList<>();

    private record Told(
            String id,
            String title,
            String code,
            String department,
            boolean priority,
            Map<String, Map<String, Object>> points) {
        @Nullable Object at(ReportPeriod period, String field) {
            return points.getOrDefault(period.name(), Map.of()).get(field);
        }
    }

    private MonitoringFixture() {}

    public static MonitoringFixture figures() {
        return new MonitoringFixture();
    }

    /** A plan of a department; its name is its code in capitals unless it is one of the demonstration. */
    public MonitoringFixture plan(String id, String code, boolean priority) {
        plans.add(new Told(id, "計画" + id, code, name(code), priority, new LinkedHashMap<>()));
        return this;
    }

    /** The plan told last reported this; a cause where it is not on track. */
    public MonitoringFixture reported(ReportPeriod period, String status, int achievement, @Nullable String cause) {
        var point = new HashMap<String, Object>(Map.of(
                "period",
                period.name(),
                "status",
                status,
                "achievement",
                achievement,
                "overdue",
                false,
                "returned",
                false));
        point.put("cause", cause);
        plans.getLast().points().put(period.name(), point);
        return this;
    }

    /** The plan told last reported nothing, though it was due. */
    public MonitoringFixture overdue(ReportPeriod period) {
        plans.getLast()
                .points()
                .put(period.name(), new HashMap<>(Map.of("period", period.name(), "overdue", true, "returned", false)));
        return this;
    }

    /** The plan told last has a report that was returned. */
    public MonitoringFixture returned(ReportPeriod period) {
        plans.getLast()
                .points()
                .put(period.name(), new HashMap<>(Map.of("period", period.name(), "overdue", false, "returned", true)));
        return this;
    }

    /** The plan told last waits for this since then. */
    public MonitoringFixture waitsFor(
            String kind, @Nullable String id, String name, ReportPeriod since, boolean deadlock) {
        var blocker = new HashMap<String, Object>(Map.of("kind", kind, "name", name));
        blocker.put("id", id);
        var plan = plans.getLast();
        waits.add(Map.of(
                "planId",
                plan.id(),
                "title",
                plan.title(),
                "department",
                plan.department(),
                "blocker",
                blocker,
                "since",
                since.name(),
                "deadlock",
                deadlock));
        return this;
    }

    /** The field {@code monitoring} for a period. */
    public Map<String, Object> at(String name) {
        var period = ReportPeriod.valueOf(name);
        var counted = plans.stream()
                .filter(plan -> plan.priority() == period.isForPriority())
                .toList();
        Map<String, Object> map = new HashMap<>();
        map.put("fiscalYear", 2025);
        map.put("period", name);
        map.put("summary", summary(counted, period));
        map.put(
                "byDepartment",
                counted.stream()
                        .map(Told::code)
                        .distinct()
                        .sorted()
                        .map(code -> group(
                                code,
                                null,
                                name(code),
                                counted.stream()
                                        .filter(plan -> plan.code().equals(code))
                                        .toList(),
                                period))
                        .toList());
        map.put("byTheme", counted.isEmpty() ? List.of() : List.of(group("1", 1, "便利なサービス", counted, period)));
        map.put("byInitiative", counted.isEmpty() ? List.of() : List.of(group("i9", 3, "書かない窓口", counted, period)));
        map.put("byAim", List.of());
        map.put(
                "byCause",
                counted.stream()
                        .map(plan -> plan.at(period, "cause"))
                        .filter(cause -> cause != null)
                        .distinct()
                        .map(cause -> Map.of(
                                "cause", cause, "plans", set(counted, plan -> cause.equals(plan.at(period, "cause")))))
                        .toList());
        map.put("trend", trend(counted, period));
        map.put("waits", waits);
        map.put("plans", plans.stream().map(plan -> plan(plan, period)).toList());
        return map;
    }

    private static List<Map<String, Object>> trend(List<Told> counted, ReportPeriod period) {
        return ReportPeriod.list(period.isForPriority()).stream()
                .filter(each -> each.compareTo(period) <= 0)
                .map(each -> Map.<String, Object>of("period", each.name(), "summary", summary(counted, each)))
                .toList();
    }

    private static Map<String, Object> group(
            String key, @Nullable Integer number, String name, List<Told> plans, ReportPeriod period) {
        var group = new HashMap<String, Object>(
                Map.of("key", key, "name", name, "summary", summary(plans, period), "trend", trend(plans, period)));
        group.put("number", number);
        return group;
    }

    private static Map<String, Object> plan(Told plan, ReportPeriod period) {
        return Map.of(
                "planId",
                plan.id(),
                "title",
                plan.title(),
                "department",
                Map.of("code", plan.code(), "name", plan.department()),
                "priority",
                plan.priority(),
                "sample",
                true,
                "points",
                ReportPeriod.list(plan.priority()).stream()
                        .filter(each -> !each.endsOn(2025).isAfter(period.endsOn(2025)))
                        .map(each -> plan.points()
                                .getOrDefault(
                                        each.name(),
                                        new HashMap<>(
                                                Map.of("period", each.name(), "overdue", false, "returned", false))))
                        .toList());
    }

    private static Map<String, Object> summary(List<Told> plans, ReportPeriod period) {
        var reported = set(plans, plan -> plan.at(period, "status") != null);
        var going = plans.stream()
                .filter(plan -> plan.at(period, "status") != null && !"CANCELLED".equals(plan.at(period, "status")))
                .toList();
        var onTrack = going.stream()
                .filter(plan -> List.of("ON_TRACK", "COMPLETED").contains(plan.at(period, "status")))
                .toList();
        var mean = plans.stream()
                .map(plan -> plan.at(period, "achievement"))
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .average();
        var share =
                new HashMap<String, Object>(Map.of("counted", set(onTrack, _ -> true), "of", set(going, _ -> true)));
        share.put("percent", going.isEmpty() ? null : Math.round(1000.0 * onTrack.size() / going.size()) / 10.0);
        var achievement = new HashMap<String, Object>(Map.of("of", reported));
        achievement.put("percent", mean.isPresent() ? mean.getAsDouble() : null);
        return Map.of(
                "plans",
                set(plans, _ -> true),
                "reported",
                reported,
                "overdue",
                set(plans, plan -> Boolean.TRUE.equals(plan.at(period, "overdue"))),
                "returned",
                set(plans, plan -> Boolean.TRUE.equals(plan.at(period, "returned"))),
                "onTrack",
                share,
                "meanAchievement",
                achievement,
                "statuses",
                Stream.of("ON_TRACK", "SLIGHTLY_DELAYED", "DELAYED", "COMPLETED", "CANCELLED")
                        .map(status -> Map.of(
                                "status",
                                status,
                                "plans",
                                set(plans, plan -> status.equals(plan.at(period, "status")))))
                        .toList());
    }

    private static Map<String, Object> set(List<Told> plans, Predicate<Told> filter) {
        var ids = plans.stream().filter(filter).map(Told::id).toList();
        return Map.of("count", ids.size(), "planIds", ids);
    }

    private static String name(String code) {
        return switch (code) {
            case "kikaku-keiei" -> "企画経営課";
            case "koseki-jumin" -> "戸籍住民課";
            case "kokuho-nenkin" -> "国保年金課";
            case "zeimu" -> "税務課";
            default -> "第" + code + "課";
        };
    }

    /** A cycle that is open: due dates as usual. */
    public static Map<String, Object> cycle() {
        return Map.of(
                "fiscalYear",
                2025,
                "periods",
                Arrays.stream(ReportPeriod.values())
                        .map(period -> Map.of(
                                "period",
                                period.name(),
                                "dueOn",
                                period.usuallyDueOn(2025).toString(),
                                "locked",
                                true))
                        .toList());
    }
}

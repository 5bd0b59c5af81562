package org.ayumi.admin.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.report.Cause;
import org.jspecify.annotations.Nullable;

/**
 * How a year's plans stand for a period.
 *
 * @param trend the periods of the same kind up to this one
 * @param waits who waits for what, among all plans of the year
 * @param plans every accepted plan of the year
 */
public record Monitoring(
        int fiscalYear,
        ReportPeriod period,
        Summary summary,
        List<Group> byDepartment,
        List<Group> byAim,
        List<Group> byTheme,
        List<Group> byInitiative,
        List<ByCause> byCause,
        List<Point> trend,
        List<PlanWait> waits,
        List<MonitoredPlan> plans) {

    /**
     * How the plans of one department, aim, theme or initiative stand.
     *
     * @param key what it is known by: a code, a number, an initiative's id
     * @param number its number at the moment; null of a department
     */
    public record Group(String key, @Nullable Integer number, String name, Summary summary) {

        /** Whether a key in an address means it; an initiative's number does, too, as in addresses that were kept. */
        boolean isMeantBy(@Nullable String text) {
            return key.equals(text) || number != null && String.valueOf(number).equals(text);
        }
    }

    /** The plans that report one cause. */
    public record ByCause(Cause cause, PlanSet plans) {}

    /** How plans stood for one period. */
    public record Point(ReportPeriod period, Summary summary) {}

    /** The groups of a kind. */
    public List<Group> by(Grouping grouping) {
        return switch (grouping) {
            case DEPARTMENT -> byDepartment;
            case THEME -> byTheme;
            case INITIATIVE -> byInitiative;
            case AIM -> byAim;
        };
    }

    /** The plans not on track behind each cause, the most first; causes of cancelled plans alone are left out. */
    public List<ByCause> causes() {
        var behind = summary.behind();
        return byCause.stream()
                .map(each -> new ByCause(each.cause(), each.plans().within(behind)))
                .filter(each -> !each.plans().isEmpty())
                .sorted(Comparator.comparingInt(each -> -each.plans().count()))
                .toList();
    }

    /** The plan of this global id. */
    public Optional<MonitoredPlan> findPlan(@Nullable String id) {
        return plans.stream().filter(plan -> plan.planId().equals(id)).findFirst();
    }

    /** The plans of these ids, in this order. */
    public List<MonitoredPlan> plans(PlanSet set) {
        return set.planIds().stream().flatMap(id -> findPlan(id).stream()).toList();
    }

    /** The period before this one; empty for a year's first. */
    public Optional<Point> former() {
        return trend.size() < 2 ? Optional.empty() : Optional.of(trend.get(trend.size() - 2));
    }

    /** Whether any of it is made up (見本). */
    public boolean sample() {
        return plans.stream().anyMatch(MonitoredPlan::sample);
    }
}

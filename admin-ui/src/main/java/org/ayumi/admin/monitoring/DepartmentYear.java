package org.ayumi.admin.monitoring;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.ayumi.admin.cycle.ReportPeriod;

/**
 * How a department's plans stood over a year.
 *
 * @param points by period; periods for which it has no plan are missing
 */
public record DepartmentYear(String code, String name, Map<ReportPeriod, Summary> points) {

    private static final Comparator<DepartmentYear> WORST_FIRST = Comparator.comparingInt(
                    (DepartmentYear department) -> -department.stuckAtLast())
            .thenComparingInt(department -> -department.stuckInAll())
            .thenComparing(DepartmentYear::code);

    /** The most plans that are stuck in the newest periods first, then over the year. */
    public static Comparator<DepartmentYear> worstFirst() {
        return WORST_FIRST;
    }

    /** How its plans stood for a period; empty where it has none that report for it. */
    public Optional<Summary> at(ReportPeriod period) {
        return Optional.ofNullable(points.get(period))
                .filter(summary -> !summary.plans().isEmpty());
    }

    /** Its plans that are not on track or overdue, by the newest period of each kind of which anything is known. */
    public int stuckAtLast() {
        return lastStuck(true) + lastStuck(false);
    }

    private int lastStuck(boolean priority) {
        return ReportPeriod.list(priority).reversed().stream()
                .flatMap(period -> at(period).stream())
                .filter(summary ->
                        !summary.reported().isEmpty() || !summary.overdue().isEmpty())
                .findFirst()
                .map(DepartmentYear::stuck)
                .orElse(0);
    }

    private int stuckInAll() {
        return points.values().stream().mapToInt(DepartmentYear::stuck).sum();
    }

    private static int stuck(Summary summary) {
        return summary.behind().count() + summary.overdue().count();
    }
}

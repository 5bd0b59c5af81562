package org.ayumi.admin.monitoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** How every department's plans stood over a year, priority plans by quarter and the others by half. */
public record MonitoringYear(
        @Nullable Kind quarters, @Nullable Kind halves) {

    /** One kind of plans. */
    public record Kind(List<Trend> byDepartment, List<Sample> plans) {}

    /** One department's plans of a kind, period by period. */
    public record Trend(String key, String name, List<Monitoring.Point> trend) {}

    /** Whether a plan is made up. */
    public record Sample(boolean sample) {}

    /** The departments that have any plan, in the order of their codes. */
    public List<DepartmentYear> departments() {
        Map<String, DepartmentYear> departments = new TreeMap<>();
        kinds().flatMap(kind -> kind.byDepartment().stream()).forEach(trend -> {
            var department = departments.computeIfAbsent(
                    trend.key(), code -> new DepartmentYear(code, trend.name(), new EnumMap<>(ReportPeriod.class)));
            trend.trend().forEach(point -> department.points().put(point.period(), point.summary()));
        });
        return List.copyOf(departments.values());
    }

    /** Whether any of it is made up (見本). */
    public boolean sample() {
        return kinds().flatMap(kind -> kind.plans().stream()).anyMatch(Sample::sample);
    }

    private Stream<Kind> kinds() {
        return Stream.of(Optional.ofNullable(quarters), Optional.ofNullable(halves))
                .flatMap(Optional::stream);
    }
}

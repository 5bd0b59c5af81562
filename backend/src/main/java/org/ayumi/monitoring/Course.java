package org.ayumi.monitoring;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.monitoring.Monitoring.Point;
import org.ayumi.plan.PlanDocument;
import org.jspecify.annotations.Nullable;

/**
 * How a plan stood from the year's first period of a kind to the one asked for.
 *
 * @param standings one for each of these periods it reports for
 */
record Course(PlanDocument document, Map<ReportPeriod, Standing> standings) {

    static Course of(
            PlanDocument document, List<ReportPeriod> periods, @Nullable MonitoringCycle cycle, LocalDate today) {
        var standings = new EnumMap<ReportPeriod, Standing>(ReportPeriod.class);
        document.standings(cycle, today).forEach((period, reporting) -> {
            if (periods.contains(period)) {
                standings.put(period, Standing.of(document, period, reporting));
            }
        });
        return new Course(document, standings);
    }

    /** How those of them that report for a period stand. */
    static List<Standing> at(ReportPeriod period, List<Course> courses) {
        return courses.stream()
                .map(course -> course.standings.get(period))
                .filter(Objects::nonNull)
                .toList();
    }

    static MonitoringSummary summary(ReportPeriod period, List<Course> courses) {
        return MonitoringSummary.of(at(period, courses));
    }

    /** How they stood in each of the periods. */
    static List<Point> trend(List<Course> courses, List<ReportPeriod> periods) {
        return periods.stream()
                .map(period -> new Point(period, summary(period, courses)))
                .toList();
    }
}

package org.ayumi.monitoring;

import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.monitoring.Monitoring.Point;
import org.ayumi.plan.PlanDocument;

/**
 * How a plan stood from the year's first period of its kind to the one asked for.
 *
 * @param standings one for each of these periods, the one asked for last
 */
record Course(PlanDocument document, List<Standing> standings) {

    Standing now() {
        return standings.getLast();
    }

    /** How all of these stand in the period asked for. */
    static MonitoringSummary summary(List<Course> courses) {
        return MonitoringSummary.of(courses.stream().map(Course::now).toList());
    }

    /** How all of these stood in each of the periods. */
    static List<Point> trend(List<Course> courses, List<ReportPeriod> periods) {
        return IntStream.range(0, periods.size())
                .mapToObj(i -> new Point(
                        periods.get(i),
                        MonitoringSummary.of(courses.stream()
                                .map(course -> course.standings().get(i))
                                .toList())))
                .toList();
    }
}

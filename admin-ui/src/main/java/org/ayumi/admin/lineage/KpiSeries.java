package org.ayumi.admin.lineage;

import java.util.List;
import org.ayumi.admin.strategy.Figure;
import org.ayumi.admin.strategy.Source;
import org.jspecify.annotations.Nullable;

/** The figures of a KPI over the years. */
public record KpiSeries(String label, List<Point> points) {

    /** A figure in one year; {@code used} where it is the year's own. */
    public record Point(
            int fiscalYear,
            Figure kind,
            boolean used,
            @Nullable Double value,
            String printed,
            @Nullable String unit,
            @Nullable String note,
            @Nullable Source source,
            Of initiative) {}

    /** The initiative that tells a figure. */
    public record Of(String id, String title) {}

    /** The unit of the newest figure; null where nothing is counted. */
    public @Nullable String unit() {
        return points.isEmpty() ? null : points.getLast().unit();
    }

    /** The results of the years, of the newest unit, oldest first. */
    public List<Point> results() {
        return drawn(false);
    }

    /** The targets of the years, likewise. */
    public List<Point> targets() {
        return drawn(true);
    }

    private List<Point> drawn(boolean targets) {
        var unit = unit();
        return points.stream()
                .filter(point -> point.used() && point.value() != null && unit != null && unit.equals(point.unit()))
                .filter(point -> (point.kind() == Figure.TARGET) == targets)
                .toList();
    }

    /** Whether there is a course to see: results of two years or more. */
    public boolean isCourse() {
        return results().stream().map(Point::fiscalYear).distinct().count() > 1;
    }
}

package org.ayumi.strategy.graphql;

import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.ayumi.measure.Verdict;
import org.ayumi.strategy.Figure;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.series.KpiPoint;
import org.ayumi.strategy.series.KpiSeries;
import org.jspecify.annotations.Nullable;

/** A series as one person sees it; its components answer the fields of {@code KpiSeries}. */
record KpiSeriesView(String label, List<Point> points) {

    /** A point; its components answer the fields of {@code KpiPoint}. */
    record Point(InitiativeView initiative, KpiPoint point) {

        public FiscalYear fiscalYear() {
            return point.fiscalYear();
        }

        public Figure kind() {
            return point.kind();
        }

        public boolean used() {
            return point.used();
        }

        public @Nullable Double value() {
            return point.value();
        }

        public @Nullable Verdict verdict() {
            return point.verdict();
        }

        public String printed() {
            return point.printed();
        }

        public @Nullable String unit() {
            return point.unit();
        }

        public @Nullable String note() {
            return point.note();
        }

        public @Nullable Source source() {
            return point.source();
        }

        public Measure measure() {
            return point.measure();
        }
    }

    /** The series of a measure within the years a person reads; empty where none of them has it. */
    static Optional<KpiSeriesView> of(List<StrategyView> years, MeasureId id) {
        var strategies = years.stream()
                .map(StrategyView::document)
                .map(StrategyDocument::strategy)
                .toList();
        return KpiSeries.of(strategies, id)
                .map(series -> new KpiSeriesView(
                        series.label(),
                        series.points().stream()
                                .map(point -> new Point(view(years, point), point))
                                .toList()));
    }

    private static InitiativeView view(List<StrategyView> years, KpiPoint point) {
        var id = point.initiative().id();
        return years.stream()
                .filter(year -> year.fiscalYear().equals(id.fiscalYear()))
                .findFirst()
                .map(year -> InitiativeView.in(year, id))
                .orElseThrow();
    }
}

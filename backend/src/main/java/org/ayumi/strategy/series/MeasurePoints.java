package org.ayumi.strategy.series;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.strategy.Figure;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.OtherValue;

/** The figures one measure tells: its target, its result, last year's beside it, and what other documents print. */
final class MeasurePoints {

    private final FiscalYear year;
    private final Initiative initiative;
    private final Measure measure;

    MeasurePoints(FiscalYear year, Initiative initiative, Measure measure) {
        this.year = year;
        this.initiative = initiative;
        this.measure = measure;
    }

    List<KpiPoint> list() {
        var points = new ArrayList<KpiPoint>();
        var baseline = measure.baseline();
        if (baseline != null) {
            points.add(new KpiPoint(
                    baseline.fiscalYear(),
                    Figure.BASELINE,
                    baseline.value() != null,
                    baseline.value(),
                    null,
                    baseline.printed(),
                    measure.unit(),
                    null,
                    baseline.source(),
                    initiative,
                    measure));
        }
        points.add(new KpiPoint(
                year,
                Figure.TARGET,
                true,
                measure.target(),
                null,
                measure.printed(),
                measure.unit(),
                null,
                initiative.source(),
                initiative,
                measure));
        actual(points);
        measure.otherValues().forEach(other -> points.add(other(other)));
        return points;
    }

    private void actual(List<KpiPoint> points) {
        var actual = measure.actual();
        if (actual != null) {
            points.add(new KpiPoint(
                    year,
                    Figure.ACTUAL,
                    actual.value() != null,
                    actual.value(),
                    actual.verdict(),
                    measure.printedActual(),
                    measure.unit(),
                    actual.reason(),
                    actual.source(),
                    initiative,
                    measure));
        }
    }

    private KpiPoint other(OtherValue other) {
        var baseline = measure.baseline();
        return new KpiPoint(
                other.of() == Figure.BASELINE && baseline != null ? baseline.fiscalYear() : year,
                other.of(),
                false,
                other.value(),
                null,
                other.printed(),
                measure.unit(),
                other.note(),
                other.source(),
                initiative,
                measure);
    }
}

package org.ayumi.admin.content.ui;

import java.util.List;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.Baseline;
import org.ayumi.admin.strategy.Comparison;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Kpi;
import org.ayumi.admin.strategy.Measure;
import org.jspecify.annotations.Nullable;

/** KPI lines as they would be sent back unchanged. */
final class KpiLines {

    /** A measure nobody has begun. */
    static final ContentInput.Entry FRESH_MEASURE =
            new ContentInput.Entry(null, "", Comparison.AT_LEAST, null, null, null, null);

    /** A line nobody has begun, with one measure. */
    static final ContentInput.Line FRESH = new ContentInput.Line("", null, List.of(FRESH_MEASURE));

    private KpiLines() {}

    static List<ContentInput.Line> of(Initiative initiative) {
        return initiative.kpis().stream().map(KpiLines::of).toList();
    }

    /** The measure of this id; one nobody has begun where there is none. */
    static ContentInput.Entry find(Initiative initiative, String id) {
        return of(initiative).stream()
                .flatMap(line -> line.measures().stream())
                .filter(measure -> id.equals(measure.id()))
                .findFirst()
                .orElse(FRESH_MEASURE);
    }

    private static ContentInput.Line of(Kpi kpi) {
        return new ContentInput.Line(
                kpi.label(),
                kpi.note(),
                kpi.measures().stream().map(KpiLines::of).toList());
    }

    private static ContentInput.Entry of(Measure measure) {
        return new ContentInput.Entry(
                measure.id(),
                measure.label(),
                measure.comparison(),
                measure.target(),
                measure.unit(),
                of(measure.baseline()),
                measure.note());
    }

    private static ContentInput.@Nullable Reference of(@Nullable Baseline baseline) {
        return baseline == null
                ? null
                : new ContentInput.Reference(
                        baseline.fiscalYear(), baseline.value(), baseline.printed(), baseline.source());
    }
}

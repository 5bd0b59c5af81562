package org.ayumi.admin.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year with what became of the earlier year's initiatives in it. */
public record YearLineage(
        int fiscalYear,
        String era,
        int version,
        int frameVersion,
        Can viewerCan,
        List<Entry> initiatives,
        List<LineageLink> lineage) {

    /** What the viewer may do with the year. */
    public record Can(boolean plan, boolean rollOver) {}

    /** An initiative of the year. */
    public record Entry(
            String id,
            int fiscalYear,
            int number,
            String title,
            @Nullable Ending ending,
            List<Line> kpis) {

        /** The measures of all lines. */
        public List<Counted> measures() {
            return kpis.stream().flatMap(line -> line.measures().stream()).toList();
        }
    }

    /** That it was ended within its year. */
    public record Ending(String reason) {}

    /** A KPI line. */
    public record Line(List<Counted> measures) {}

    /** A measure and its result. */
    public record Counted(
            String id,
            String label,
            @Nullable String unit,
            @Nullable Told actual) {}

    /** A result. */
    public record Told(
            @Nullable Double value,
            @Nullable String verdict,
            @Nullable String printed,
            @Nullable Place source) {

        /** Whether it will stand beside next year's target. */
        public boolean tells() {
            return source != null && (value != null || verdict != null || printed != null);
        }
    }

    /** Where it stands. */
    public record Place(String document, String locator) {}
}

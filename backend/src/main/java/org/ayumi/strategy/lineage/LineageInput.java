package org.ayumi.strategy.lineage;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.strategy.LineageKind;
import org.jspecify.annotations.Nullable;

/**
 * A year's whole lineage as it arrives: unchecked.
 *
 * @param fiscalYear the later year
 * @param links all links, in order
 * @param reason why it is changed
 * @param expectedVersion the version of the year's frame it was written against
 */
public record LineageInput(
        FiscalYear fiscalYear, List<Link> links, @Nullable String reason, int expectedVersion) {

    /** Copies the links. */
    public LineageInput {
        links = Required.list(links);
    }

    /** A link; the ends are keys such as {@code 2025-01}, empty ones where the text named nothing. */
    public record Link(
            LineageKind kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String note,
            List<MeasureEnds> measures) {

        /** Copies the measures. */
        public Link {
            measures = Required.list(measures);
        }
    }

    /** A measure that goes on, by the keys of both. */
    public record MeasureEnds(String from, String to) {}
}

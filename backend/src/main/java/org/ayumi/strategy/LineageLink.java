package org.ayumi.strategy;

import java.util.List;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * A step of lineage (系譜) from an initiative of an earlier year to one of this year; kept with the later year.
 *
 * @param kind what became of it
 * @param from the earlier initiative; null where it is new
 * @param fromTitle its title then
 * @param to this year's initiative; null where it ended
 * @param note what the link rests on, or why it ended; null where nothing is to be said
 * @param measures which measures of the two go on
 */
public record LineageLink(
        LineageKind kind,
        @Nullable InitiativeId from,
        @Nullable String fromTitle,
        @Nullable InitiativeId to,
        @Nullable String note,
        List<MeasureLink> measures) {

    /**
     * Refuses a link that lacks the end its kind needs, one that does not lead from an earlier year to a later one, and
     * measures of other initiatives.
     */
    public LineageLink {
        Required.value(kind, "lineage.kind");
        measures = Required.list(measures);
        if ((from == null) != (kind == LineageKind.NEW) || (to == null) != (kind == LineageKind.ENDED)) {
            throw new IllegalArgumentException(
                    "lineage %s: only NEW has no origin, only ENDED leads nowhere".formatted(kind));
        }
        if (from != null) {
            Required.text(fromTitle, "lineage.fromTitle");
            if (to != null && from.fiscalYear().compareTo(to.fiscalYear()) >= 0) {
                throw new IllegalArgumentException(
                        "lineage leads from %s to %s, which is not later".formatted(from.value(), to.value()));
            }
        }
        for (MeasureLink measure : measures) {
            if (!measure.from().initiative().equals(from)
                    || !measure.to().initiative().equals(to)) {
                throw new IllegalArgumentException("measure %s to %s does not go with lineage %s to %s"
                        .formatted(measure.from().value(), measure.to().value(), from, to));
            }
        }
    }

    /** A link with which no measure goes on. */
    public LineageLink(
            LineageKind kind,
            @Nullable InitiativeId from,
            @Nullable String fromTitle,
            @Nullable InitiativeId to,
            @Nullable String note) {
        this(kind, from, fromTitle, to, note, List.of());
    }
}

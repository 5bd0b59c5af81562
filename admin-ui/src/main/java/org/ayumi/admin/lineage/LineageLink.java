package org.ayumi.admin.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of lineage from an initiative of an earlier year to one of a later year. */
public record LineageLink(
        LineageKind kind,
        String label,
        int fiscalYear,
        @Nullable End from,
        @Nullable String fromTitle,
        @Nullable End to,
        @Nullable String note,
        List<Measures> measures) {

    /** An initiative at an end of the link. */
    public record End(String id, int fiscalYear, int number, String title) {}

    /** A measure that goes on, by the ids of both. */
    public record Measures(
            String from,
            String fromLabel,
            String to,
            @Nullable String toLabel) {}

    /** The kind with its shape. */
    public String marked() {
        return kind.shape() + " " + label;
    }
}

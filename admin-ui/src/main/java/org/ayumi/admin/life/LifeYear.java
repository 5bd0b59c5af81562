package org.ayumi.admin.life;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year as the page of its life shows it.
 *
 * @param version the whole year's; steps expect it
 * @param edition the edition whose content this is; null where something has changed since
 */
public record LifeYear(
        String id,
        int fiscalYear,
        String era,
        String title,
        Status status,
        int version,
        List<Step> steps,
        List<Edition> editions,
        @Nullable Edition edition,
        Checklist closing,
        Permissions viewerCan) {

    /** The states of a year, in order. */
    public enum Status {
        /** 策定中 */
        DRAFT,
        /** 公表済 */
        PUBLISHED,
        /** 成果取りまとめ中 */
        CLOSING,
        /** 確定 */
        CLOSED
    }

    /** What was done with the year, and what was published with it. */
    public record Step(
            String kind,
            Status status,
            OffsetDateTime at,
            String by,
            @Nullable String reason,
            @Nullable Edition edition) {}

    /** What was published, for good. */
    public record Edition(int number, String kind, String label, int version) {}

    /** What must be answered before the year closes. */
    public record Checklist(int open, List<Line> items) {}

    /** A line of the checklist. */
    public record Line(
            String kind,
            String label,
            boolean settled,
            @Nullable String note,
            LineInitiative initiative,
            @Nullable LineMeasure measure) {}

    /** The initiative a line is about. */
    public record LineInitiative(String id, int number, String title) {}

    /** The measure a line is about. */
    public record LineMeasure(String label) {}

    /** What the viewer may do. */
    public record Permissions(boolean plan, boolean publish, boolean beginClosing, boolean close, boolean reopen) {}

    /** Whether something has changed since the last edition. */
    public boolean changed() {
        return !editions.isEmpty() && edition == null;
    }
}

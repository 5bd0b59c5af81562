package org.ayumi.admin.cycle;

import java.util.List;
import org.ayumi.admin.revision.RevisionPage;
import org.jspecify.annotations.Nullable;

/** A year's reporting cycle (モニタリング); a history the viewer may not read is missing. */
public record Cycle(
        String id,
        int fiscalYear,
        List<CyclePeriod> periods,
        int version,
        Permissions viewerCan,
        @Nullable RevisionPage revisions) {

    /** What the viewer may do with it. */
    public record Permissions(boolean manage) {}

    /** One of its periods. */
    public CyclePeriod get(ReportPeriod period) {
        return periods.stream()
                .filter(its -> its.period() == period)
                .findFirst()
                .orElseThrow();
    }
}

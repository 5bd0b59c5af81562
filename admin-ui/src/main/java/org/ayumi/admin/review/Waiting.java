package org.ayumi.admin.review;

import java.time.OffsetDateTime;
import java.util.Comparator;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** Something that waits for the DX office. */
public sealed interface Waiting {

    /** The longest waiting first; what does not say since when comes last. */
    Comparator<Waiting> OLDEST_FIRST = Comparator.comparing(
                    Waiting::since, Comparator.nullsLast(Comparator.<OffsetDateTime>naturalOrder()))
            .thenComparing(waiting -> waiting.plan().id());

    /** The plan. */
    PlanName plan();

    /** Since when; null where that is not known. */
    @Nullable OffsetDateTime since();

    /** A submitted report. */
    record Report(
            PlanName plan, ReportPeriod period, @Nullable OffsetDateTime since) implements Waiting {}

    /** A submitted plan. */
    record Plan(PlanName plan, @Nullable OffsetDateTime since) implements Waiting {}
}

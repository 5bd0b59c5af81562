package org.ayumi.admin.review;

import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** Which reports to look at; null lets everything pass. */
public record ReviewFilter(
        @Nullable ReportPeriod period, @Nullable String department) {

    /** Everything. */
    public static final ReviewFilter ALL = new ReviewFilter(null, null);
}

package org.ayumi.admin.review;

import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.ReportReview;
import org.jspecify.annotations.Nullable;

/** A report that the department and the DX office rate differently. */
public record DifferingReport(
        PlanName plan,
        ReportPeriod period,
        @Nullable PlanProgress status,
        @Nullable ReportReview review) {}

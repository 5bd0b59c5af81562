package org.ayumi.admin.handover;

import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.plan.PlanStatus;
import org.ayumi.admin.report.Cause;
import org.ayumi.admin.report.PlanProgress;
import org.jspecify.annotations.Nullable;

/** A plan in a handover, with its newest report. */
public record HandoverPlan(
        String planId,
        String title,
        String department,
        PlanStatus status,
        boolean priority,
        boolean sample,
        @Nullable String responsiblePost,
        @Nullable ReportPeriod lastPeriod,
        @Nullable PlanProgress lastStatus,
        @Nullable Integer lastAchievement,
        @Nullable Cause lastCause,
        @Nullable String next) {}

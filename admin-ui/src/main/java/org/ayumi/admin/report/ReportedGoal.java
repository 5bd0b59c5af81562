package org.ayumi.admin.report;

import org.ayumi.admin.strategy.Comparison;
import org.jspecify.annotations.Nullable;

/** A goal whose result may be reported. */
public record ReportedGoal(
        String id,
        String label,
        String printed,
        Comparison comparison,
        @Nullable String unit) {}

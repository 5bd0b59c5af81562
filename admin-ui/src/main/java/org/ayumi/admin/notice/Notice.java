package org.ayumi.admin.notice;

import java.time.OffsetDateTime;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** Something the person should know of, as the contract tells it. */
public record Notice(
        String id,
        NoticeKind kind,
        String text,
        int fiscalYear,
        @Nullable ReportPeriod period,
        NoticeDepartment department,
        @Nullable String actionPlanId,
        @Nullable String note,
        boolean sample,
        OffsetDateTime createdAt,
        boolean read) {}

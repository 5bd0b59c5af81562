package org.ayumi.notice.graphql;

import java.time.Instant;
import java.time.LocalDate;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.GlobalId;
import org.ayumi.notice.NoticeKind;
import org.ayumi.notice.NoticeService;
import org.ayumi.plan.PlanDepartment;
import org.jspecify.annotations.Nullable;

/** A notice as a person sees it; its components answer the fields of {@code Notice}. */
record NoticeView(NoticeService.Seen seen) {

    static final String TYPE = "Notice";

    public String id() {
        return new GlobalId(TYPE, seen.notice().id().value()).encode();
    }

    public NoticeKind kind() {
        return seen.notice().kind();
    }

    public String text() {
        return seen.notice().text();
    }

    public FiscalYear fiscalYear() {
        return seen.notice().fiscalYear();
    }

    public @Nullable ReportPeriod period() {
        return seen.notice().subject().period();
    }

    public PlanDepartment department() {
        return seen.notice().department();
    }

    public @Nullable String actionPlanId() {
        var plan = seen.notice().subject().plan();
        return plan == null ? null : new GlobalId("ActionPlan", plan.value()).encode();
    }

    public @Nullable LocalDate dueOn() {
        return seen.notice().subject().dueOn();
    }

    public @Nullable String note() {
        return seen.notice().subject().note();
    }

    public boolean sample() {
        return seen.notice().sample();
    }

    public Instant createdAt() {
        return seen.notice().createdAt();
    }

    public boolean read() {
        return seen.read();
    }
}

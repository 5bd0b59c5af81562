package org.ayumi.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Something a department, or the DX office, should know of. Given once and never changed.
 *
 * @param id its id, the same whoever derives it
 * @param kind what it tells
 * @param audience for whom: a department's code, or {@value #OFFICE}
 * @param fiscalYear the year it is about
 * @param department the department it is about
 * @param subject what else it is about
 * @param sample whether it is about made-up plans only (見本)
 * @param createdAt when it was given, to the millisecond
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        String audience,
        FiscalYear fiscalYear,
        PlanDepartment department,
        Subject subject,
        boolean sample,
        Instant createdAt) {

    /** The audience of notices for whoever reviews; no department's code looks like it. */
    public static final String OFFICE = "*office";

    /** Refuses a notice for nobody. */
    public Notice {
        Required.value(id, "notice.id");
        Required.value(kind, "notice.kind");
        Required.text(audience, "notice.audience");
        Required.value(fiscalYear, "notice.fiscalYear");
        Required.value(department, "notice.department");
        Required.value(subject, "notice.subject");
        Required.value(createdAt, "notice.createdAt");
    }

    /**
     * What a notice is about beside year and department.
     *
     * @param period the period; null where it is about a plan or the whole year
     * @param plan the plan; null where it is about several
     * @param title the plan's title then
     * @param dueOn the last day to report
     * @param note what the DX office added
     */
    public record Subject(
            @Nullable ReportPeriod period,
            @Nullable PlanId plan,
            @Nullable String title,
            @Nullable LocalDate dueOn,
            @Nullable String note) {

        /** Nothing else. */
        static final Subject NONE = new Subject(null, null, null, null, null);

        static Subject due(ReportPeriod period, LocalDate dueOn) {
            return new Subject(period, null, null, dueOn, null);
        }

        static Subject plan(PlanId plan, String title) {
            return new Subject(null, plan, title, null, null);
        }

        static Subject report(PlanId plan, String title, ReportPeriod period) {
            return new Subject(period, plan, title, null, null);
        }
    }

    /** What it tells, in Japanese. */
    public String text() {
        return NoticeText.of(this);
    }
}

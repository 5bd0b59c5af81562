package org.ayumi.notice;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanId;

/** Notices as fixtures, given at any moment. */
public record Given(MongoDatabase database) {

    /** That a plan of a department was returned. */
    public void returned(String department, String title, Instant at) {
        give(department, department, title, at, false);
    }

    /** The same of a made-up plan. */
    public void sample(String department, String title, Instant at) {
        give(department, department, title, at, true);
    }

    private void give(String audience, String department, String title, Instant at, boolean sample) {
        var plan = PlanId.of(new FiscalYear(2025), department, 1);
        insert(new Notice(
                NoticeId.of(NoticeKind.PLAN_RETURNED, plan.value(), at.toEpochMilli()),
                NoticeKind.PLAN_RETURNED,
                audience,
                plan.fiscalYear(),
                new PlanDepartment(department, "戸籍住民課"),
                Notice.Subject.plan(plan, title),
                sample,
                at));
    }

    /** That a department handed reports in. */
    public void submitted(String department, String name, Instant at) {
        insert(new Notice(
                NoticeId.of(NoticeKind.REPORTS_SUBMITTED, department, at.toEpochMilli()),
                NoticeKind.REPORTS_SUBMITTED,
                Notice.OFFICE,
                new FiscalYear(2025),
                new PlanDepartment(department, name),
                Notice.Subject.NONE,
                false,
                at));
    }

    /** A reminder with a note. */
    public void reminder(String department, String note, Instant at) {
        insert(new Notice(
                NoticeId.of(NoticeKind.REMINDER, department, at.toEpochMilli()),
                NoticeKind.REMINDER,
                department,
                new FiscalYear(2025),
                new PlanDepartment(department, "戸籍住民課"),
                new Notice.Subject(ReportPeriod.H1, null, null, LocalDate.of(2026, 1, 31), note),
                false,
                at));
    }

    private void insert(Notice notice) {
        new NoticeRepository(database).insertMissing(List.of(notice));
    }
}

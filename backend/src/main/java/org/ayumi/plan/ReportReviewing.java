package org.ayumi.plan;

import java.util.List;
import java.util.function.Function;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.plan.ReportChanges.Attempt;
import org.ayumi.security.AccessRefused;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What others do with a department's reports, on behalf of the current person: review and comment. */
@Service
public class ReportReviewing {

    private final ReportChanges changes;
    private final CurrentPerson currentPerson;

    ReportReviewing(ReportChanges changes, CurrentPerson currentPerson) {
        this.changes = changes;
        this.currentPerson = currentPerson;
    }

    /** Accepts a submitted report, with the DX office's own rating. */
    public ReportResult accept(ReportInput.Accept input) {
        return decide(input, true, input.rating(), input.comment(), report -> ReportRules.check(input, report));
    }

    /** Returns a submitted report. */
    public ReportResult giveBack(ReportInput.Return input) {
        return decide(input, false, input.rating(), input.comment(), report -> ReportRules.check(input));
    }

    /** Adds a comment to a report in whatever state. */
    public ReportResult comment(ReportInput.Comment input) {
        var person = currentPerson.get();
        if (!person.may(Permission.WRITE_OWN_PLANS) && !person.may(Permission.COMMENT_REPORTS)) {
            throw AccessRefused.lacking(Permission.COMMENT_REPORTS);
        }
        var errors = ReportRules.check(input);
        return changes.change(input, PlanAccess::requireComment, (document, report, actor) -> {
            if (!errors.isEmpty()) {
                return Attempt.refused(errors);
            }
            return report == null
                    ? noReport()
                    : Attempt.made(report.commented(new ReportComment(
                            TextRule.clean(input.text()).orElseThrow(),
                            actor.person().name(),
                            actor.now())));
        });
    }

    private ReportResult decide(
            ReportInput input,
            boolean accepted,
            @Nullable PlanProgress rating,
            @Nullable String comment,
            Function<PlanReport, List<UserError>> rules) {
        currentPerson.get().require(Permission.REVIEW_PLANS);
        return changes.change(input, PlanAccess::requireReview, (document, report, actor) -> {
            if (report == null) {
                return noReport();
            }
            var errors = rules.apply(report);
            if (!errors.isEmpty()) {
                return Attempt.refused(errors);
            }
            if (report.state() != ReportState.SUBMITTED) {
                return Attempt.blocked("WRONG_STATE", "確認や差戻しができるのは、提出された報告だけです。");
            }
            var said = TextRule.clean(comment).orElse(null);
            return Attempt.made(
                    report.reviewed(new ReportReview(
                            accepted, rating, said, actor.person().name(), actor.now())),
                    said);
        });
    }

    private static Attempt noReport() {
        return Attempt.blocked("NO_REPORT", "この期間の報告は、まだ書かれていません。");
    }
}

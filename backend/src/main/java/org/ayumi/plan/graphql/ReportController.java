package org.ayumi.plan.graphql;

import java.util.List;
import org.ayumi.common.UserError;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.Conflict;
import org.ayumi.plan.EvidenceWriting;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.ReportInput;
import org.ayumi.plan.ReportResult;
import org.ayumi.plan.ReportReviewing;
import org.ayumi.plan.ReportWriting;
import org.ayumi.plan.graphql.ReportInputs.AcceptPlanReportInput;
import org.ayumi.plan.graphql.ReportInputs.AttachEvidenceInput;
import org.ayumi.plan.graphql.ReportInputs.CommentPlanReportInput;
import org.ayumi.plan.graphql.ReportInputs.RemoveEvidenceInput;
import org.ayumi.plan.graphql.ReportInputs.ReturnPlanReportInput;
import org.ayumi.plan.graphql.ReportInputs.SavePlanReportInput;
import org.ayumi.plan.graphql.ReportInputs.SubmitPlanReportInput;
import org.ayumi.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReportController {

    private final ReportWriting writing;
    private final ReportReviewing reviewing;
    private final EvidenceWriting evidence;
    private final CurrentPerson currentPerson;

    ReportController(
            ReportWriting writing, ReportReviewing reviewing, EvidenceWriting evidence, CurrentPerson currentPerson) {
        this.writing = writing;
        this.reviewing = reviewing;
        this.evidence = evidence;
        this.currentPerson = currentPerson;
    }

    /** The fields of {@code PlanReportPayload}. */
    record PlanReportPayload(
            @Nullable ActionPlanView actionPlan,
            @Nullable PlanReportView report,
            List<UserError> userErrors,
            @Nullable Conflict conflict) {}

    @MutationMapping
    PlanReportPayload savePlanReport(@Argument SavePlanReportInput input) {
        return payload(writing.save(input.words()));
    }

    @MutationMapping
    PlanReportPayload submitPlanReport(@Argument SubmitPlanReportInput input) {
        return payload(writing.submit(new ReportInput.Submit(
                PlanInputs.plan(input.actionPlanId()), input.period(), input.expectedVersion())));
    }

    @MutationMapping
    PlanReportPayload acceptPlanReport(@Argument AcceptPlanReportInput input) {
        return payload(reviewing.accept(new ReportInput.Accept(
                PlanInputs.plan(input.actionPlanId()),
                input.period(),
                input.rating(),
                input.comment(),
                input.expectedVersion())));
    }

    @MutationMapping
    PlanReportPayload returnPlanReport(@Argument ReturnPlanReportInput input) {
        return payload(reviewing.giveBack(new ReportInput.Return(
                PlanInputs.plan(input.actionPlanId()),
                input.period(),
                input.rating(),
                input.comment(),
                input.expectedVersion())));
    }

    @MutationMapping
    PlanReportPayload commentPlanReport(@Argument CommentPlanReportInput input) {
        return payload(reviewing.comment(
                new ReportInput.Comment(PlanInputs.plan(input.actionPlanId()), input.period(), input.text(), null)));
    }

    @MutationMapping
    PlanReportPayload attachEvidence(@Argument AttachEvidenceInput input) {
        return payload(evidence.attach(new ReportInput.Attach(
                PlanInputs.plan(input.actionPlanId()),
                input.period(),
                PlanInputs.file(input.fileId()),
                input.expectedVersion())));
    }

    @MutationMapping
    PlanReportPayload removeEvidence(@Argument RemoveEvidenceInput input) {
        return payload(evidence.remove(new ReportInput.Remove(
                PlanInputs.plan(input.actionPlanId()),
                input.period(),
                PlanInputs.file(input.fileId()),
                input.expectedVersion())));
    }

    private PlanReportPayload payload(ReportResult result) {
        return switch (result) {
            case ReportResult.Changed changed ->
                new PlanReportPayload(
                        view(changed.document()), report(changed.document(), changed.period()), List.of(), null);
            case ReportResult.Rejected rejected -> {
                var document = rejected.document();
                yield new PlanReportPayload(
                        document == null ? null : view(document),
                        document == null ? null : report(document, rejected.period()),
                        rejected.errors(),
                        null);
            }
            case ReportResult.Conflicted conflicted -> {
                var report = report(conflicted.document(), conflicted.period());
                yield new PlanReportPayload(
                        view(conflicted.document()),
                        report,
                        List.of(conflicted.error()),
                        Conflict.of(report == null ? 0 : report.version(), conflicted.last()));
            }
        };
    }

    private ActionPlanView view(PlanDocument document) {
        return new ActionPlanView(document, currentPerson.get());
    }

    private @Nullable PlanReportView report(PlanDocument document, ReportPeriod period) {
        return PlanReportView.list(document, currentPerson.get()).stream()
                .filter(each -> each.period() == period)
                .findFirst()
                .orElse(null);
    }
}

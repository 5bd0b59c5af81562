package org.ayumi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.ReportChanges.Attempt;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a department does with its reports, on behalf of the current person. */
@Service
public class ReportWriting {

    private static final String UNCHANGED = "変更なし";

    private final PlanRepository plans;
    private final PlanChanges planChanges;
    private final ReportChanges changes;
    private final ReportGate.Lookup gates;
    private final ReportWords.Blockers blockers;

    ReportWriting(
            PlanRepository plans,
            PlanChanges planChanges,
            ReportChanges changes,
            ReportGate.Lookup gates,
            ReportWords.Blockers blockers) {
        this.plans = plans;
        this.planChanges = planChanges;
        this.changes = changes;
        this.gates = gates;
        this.blockers = blockers;
    }

    /** Saves a report as a draft; begins it where there is none. */
    public ReportResult save(ReportInput.Save input) {
        require();
        var gate = gates.of(PlanId.parse(input.planId()));
        var named = blockers.find(input);
        return changes.change(input, PlanAccess::requireWrite, (document, report, actor) -> {
            var errors = new ArrayList<>(ReportRules.check(input, document.plan()));
            gate.check(document.plan(), input.period(), report).ifPresent(errors::add);
            if (named.error() != null) {
                errors.add(named.error());
            }
            if (!errors.isEmpty()) {
                return Attempt.refused(errors);
            }
            var current = report == null ? PlanReport.first(input.period()) : report;
            return current.state().isReported()
                    ? Attempt.blocked("ALREADY_REPORTED", "この期間の報告は提出されています。直すときは、DX戦略課に差戻しを依頼してください。")
                    : Attempt.made(current.withContent(ReportWords.of(input, named.blocker(), document.plan())));
        });
    }

    /** Hands a saved report in. */
    public ReportResult submit(ReportInput.Submit input) {
        require();
        var gate = gates.of(PlanId.parse(input.planId()));
        return changes.change(input, PlanAccess::requireWrite, (document, report, actor) -> {
            var closed = gate.check(document.plan(), input.period(), report);
            if (closed.isPresent()) {
                return Attempt.refused(List.of(closed.get()));
            }
            if (report == null) {
                return Attempt.blocked("NO_REPORT", "この期間の報告は、まだ書かれていません。");
            }
            if (report.state().isReported()) {
                return Attempt.blocked("ALREADY_REPORTED", "この期間の報告は、もう提出されています。");
            }
            var incomplete = ReportRules.incomplete(report.content());
            return incomplete.isEmpty()
                    ? Attempt.made(report.submitted(false, actor.person().name(), actor.now()))
                    : Attempt.refused(incomplete);
        });
    }

    /**
     * Reports plans as unchanged: first looks at all of them, then reports each.
     *
     * @param note the line to report; 変更なし where null
     * @return one result per plan, all changed or, where one of them cannot be reported so, none
     */
    public List<ReportResult> reportUnchanged(List<String> planIds, ReportPeriod period, @Nullable String note) {
        require();
        String line = TextRule.clean(note).orElse(UNCHANGED);
        var inputs = planIds.stream()
                .distinct()
                .map(id -> new ReportInput.Unchanged(id, period, line, null))
                .toList();
        var documents = plans.list(inputs.stream()
                .flatMap(input -> PlanId.parse(input.planId()).stream())
                .toList());
        var gate = gates.of(documents.stream().map(PlanDocument::id).findFirst());
        var person = planChanges.actor().person();
        documents.forEach(document -> new PlanAccess(person, document.plan().department()).requireWrite());
        var refused = new ArrayList<ReportResult>();
        for (var input : inputs) {
            var errors = documents.stream()
                    .filter(document -> document.id().value().equals(input.planId()))
                    .findFirst()
                    .map(document -> unchanged(document, input, gate).errors())
                    .orElseGet(() -> List.of(UserError.at("NOT_FOUND", "この計画は見つかりません。", "input", "actionPlanId")));
            if (!errors.isEmpty()) {
                refused.add(new ReportResult.Rejected(at(planIds.indexOf(input.planId()), errors), null, period));
            }
        }
        if (!refused.isEmpty()) {
            return refused;
        }
        return inputs.stream()
                .map(input -> changes.change(
                        input,
                        PlanAccess::requireWrite,
                        (document, report, actor) ->
                                unchanged(document, input, gate).attempt(actor)))
                .toList();
    }

    private record Unchanged(
            List<UserError> errors, @Nullable PlanReport next) {
        Attempt attempt(PlanChanges.Actor actor) {
            return next == null
                    ? Attempt.refused(errors)
                    : Attempt.made(next.submitted(true, actor.person().name(), actor.now()));
        }
    }

    private static Unchanged unchanged(PlanDocument document, ReportInput.Unchanged input, ReportGate gate) {
        var report = document.findReport(input.period()).orElse(null);
        var errors = new ArrayList<>(ReportRules.checkNote(input.note()));
        gate.check(document.plan(), input.period(), report).ifPresent(errors::add);
        if (report != null && report.state().isReported()) {
            errors.add(UserError.at("ALREADY_REPORTED", "この期間の報告は、もう提出されています。", "input", "actionPlanId"));
        }
        Optional<PlanReport> former = document.findReportBefore(input.period());
        if (former.isEmpty()) {
            errors.add(UserError.at("NO_FORMER_REPORT", "この年度の前の報告がないため、変更なしにはできません。", "input", "actionPlanId"));
        }
        if (!errors.isEmpty()) {
            return new Unchanged(errors, null);
        }
        var current = report == null ? PlanReport.first(input.period()) : report;
        return new Unchanged(
                List.of(), current.withContent(former.orElseThrow().content().withDone(input.note())));
    }

    /** The same errors, told at the plan's place in the list. */
    private static List<UserError> at(int index, List<UserError> errors) {
        return errors.stream()
                .map(error -> List.of("input", "note").equals(error.field())
                        ? error
                        : UserError.at(error.code(), error.message(), "input", "actionPlanIds", String.valueOf(index)))
                .toList();
    }

    private void require() {
        planChanges.actor().person().require(Permission.WRITE_OWN_PLANS);
    }
}

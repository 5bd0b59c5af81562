package org.ayumi.plan;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.ReportChanges.Attempt;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/** What a department does with its reports, on behalf of the current person. */
@Service
public class ReportWriting {

    private final PlanChanges planChanges;
    private final ReportChanges changes;
    private final ReportGate.Lookup gates;
    private final ReportWords.Blockers blockers;

    ReportWriting(
            PlanChanges planChanges, ReportChanges changes, ReportGate.Lookup gates, ReportWords.Blockers blockers) {
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
        return changes.change(input, PlanAccess::requireWrite, save(input, gate, named));
    }

    static ReportChanges.Step save(ReportInput.Save input, ReportGate gate, ReportWords.Named named) {
        return (document, report, actor) -> {
            var errors = new ArrayList<>(ReportRules.check(input, document.plan()));
            gate.check(document, input.period()).ifPresent(errors::add);
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
        };
    }

    /** Hands a saved report in. */
    public ReportResult submit(ReportInput.Submit input) {
        require();
        var gate = gates.of(PlanId.parse(input.planId()));
        return changes.change(input, PlanAccess::requireWrite, submit(input, gate));
    }

    static ReportChanges.Step submit(ReportInput.Submit input, ReportGate gate) {
        return (document, report, actor) -> {
            var closed = gate.check(document, input.period());
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
        };
    }

    private void require() {
        planChanges.actor().person().require(Permission.WRITE_OWN_PLANS);
    }
}

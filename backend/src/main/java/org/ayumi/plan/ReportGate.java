package org.ayumi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.UserError;
import org.ayumi.cycle.CycleService;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a department may write a report now.
 *
 * @param cycle the year's cycle; null while none is open
 * @param today the day it is
 */
record ReportGate(@Nullable MonitoringCycle cycle, LocalDate today) {

    /** Looks at the years of plans. */
    @Component
    static class Lookup {
        private final CycleService cycles;

        Lookup(CycleService cycles) {
            this.cycles = cycles;
        }

        ReportGate of(FiscalYear year) {
            return new ReportGate(cycles.find(year).orElse(null), cycles.today());
        }

        ReportGate of(Optional<PlanId> plan) {
            return new ReportGate(
                    plan.flatMap(id -> cycles.find(id.fiscalYear())).orElse(null), cycles.today());
        }

        /** The gates of several years, read in one command. */
        Map<FiscalYear, ReportGate> of(List<FiscalYear> years) {
            var today = cycles.today();
            return cycles.list(years).stream()
                    .collect(Collectors.toMap(MonitoringCycle::year, cycle -> new ReportGate(cycle, today)));
        }

        /** The gate of a year whose cycle is not open. */
        ReportGate closed() {
            return new ReportGate(null, cycles.today());
        }
    }

    /** Why not; empty where it may. A returned report waits for its correction, lock or not. */
    Optional<UserError> check(PlanDocument document, ReportPeriod period) {
        var plan = document.plan();
        if (plan.status() != PlanStatus.ACCEPTED) {
            return refused("PLAN_NOT_ACCEPTED", "報告できるのは、受理された計画だけです。", "actionPlanId");
        }
        var asked = AskedPeriods.of(document);
        if (!asked.list().contains(period)) {
            return refused("PERIOD_KIND", wrongKind(plan, period), "period");
        }
        if (cycle == null) {
            return refused("NO_CYCLE", "この年度のモニタリングは、まだ始まっていません。", "period");
        }
        if (today.isBefore(period.beginsOn(plan.fiscalYear()))) {
            return refused("NOT_BEGUN", "この期間はまだ始まっていません。", "period");
        }
        boolean returned = document.findReport(period)
                .filter(report -> report.state() == ReportState.RETURNED)
                .isPresent();
        if (!returned && cycle.isLocked(period, plan.department().code(), today)) {
            return refused(
                    "PERIOD_LOCKED",
                    asked.isTooLateFor(period, cycle)
                            ? "この計画は期間の締切の後に受理されたため、この期間の報告は求められていません。"
                            : "この期間の報告は締め切られています。必要な場合は、DX戦略課に再開を依頼してください。",
                    "period");
        }
        return Optional.empty();
    }

    private static String wrongKind(ActionPlan plan, ReportPeriod period) {
        if (period.isForPriority() == plan.priority()) {
            return "この期間の状況は、%sの報告で既に報告されています。".formatted(plan.priority() ? "半期" : "四半期");
        }
        return plan.priority() ? "重要施策は四半期ごとに報告します。" : "重要施策でない計画は半期ごとに報告します。";
    }

    private static Optional<UserError> refused(String code, String message, String field) {
        return Optional.of(UserError.at(code, message, "input", field));
    }
}

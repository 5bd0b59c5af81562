package org.ayumi.monitoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.Blocker;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanId;
import org.ayumi.plan.PlanProgress;
import org.ayumi.plan.PlanReport;
import org.jspecify.annotations.Nullable;

/**
 * A plan that waits for something.
 *
 * @param plan the plan
 * @param title its title
 * @param department the name of its department
 * @param blocker what it waits for
 * @param since the first period from which on every report waits for the same
 * @param deadlock whether it is part of a circle of plans that wait for each other
 */
public record PlanWait(
        PlanId plan, String title, String department, Blocker blocker, ReportPeriod since, boolean deadlock) {

    /** Who waits, by the newest reports up to a period's end. */
    static List<PlanWait> list(List<PlanDocument> documents, ReportPeriod period) {
        Map<PlanId, List<PlanReport>> reports = new LinkedHashMap<>();
        for (var document : documents) {
            var year = document.plan().fiscalYear();
            reports.put(
                    document.id(),
                    document.reports().stream()
                            .filter(report -> report.state().isReported())
                            .filter(report -> !report.period().endsOn(year).isAfter(period.endsOn(year)))
                            .toList());
        }
        Map<PlanId, PlanId> waitsFor = new LinkedHashMap<>();
        reports.forEach((plan, told) -> {
            var blocker = blocker(told);
            if (blocker != null) {
                blocker.plan().ifPresent(other -> waitsFor.put(plan, other));
            }
        });
        var waits = new ArrayList<PlanWait>();
        for (var document : documents) {
            var told = Objects.requireNonNull(reports.get(document.id()));
            var blocker = blocker(told);
            if (blocker != null) {
                var plan = document.plan();
                waits.add(new PlanWait(
                        document.id(),
                        plan.content().title(),
                        plan.department().name(),
                        blocker,
                        since(told, blocker),
                        comesBack(document.id(), waitsFor)));
            }
        }
        return waits;
    }

    /** What the newest report waits for; a cancelled plan waits for nothing, whatever stopped it. */
    private static @Nullable Blocker blocker(List<PlanReport> told) {
        return told.isEmpty() || told.getLast().content().status() == PlanProgress.CANCELLED
                ? null
                : told.getLast().content().blocker();
    }

    private static ReportPeriod since(List<PlanReport> told, Blocker blocker) {
        var since = told.getLast().period();
        for (var report : told.reversed()) {
            var then = report.content().blocker();
            // A blocker stays the same when what it names is renamed; a system is its name.
            boolean same = then != null
                    && then.kind() == blocker.kind()
                    && (blocker.key() == null
                            ? blocker.name().equals(then.name())
                            : blocker.key().equals(then.key()));
            if (!same) {
                break;
            }
            since = report.period();
        }
        return since;
    }

    /** Each plan waits for one other at most, so that following them either ends or goes round. */
    private static boolean comesBack(PlanId start, Map<PlanId, PlanId> waitsFor) {
        var seen = new HashSet<PlanId>();
        var next = waitsFor.get(start);
        while (next != null && seen.add(next)) {
            if (next.equals(start)) {
                return true;
            }
            next = waitsFor.get(next);
        }
        return false;
    }
}

package org.ayumi.admin.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.report.Blocker;

/**
 * Who waits for whom, told by what is waited for.
 *
 * @param circles plans that wait for each other, circle by circle
 * @param queues everything else, the longest first
 */
public record Waits(List<List<PlanWait>> circles, List<Queue> queues) {

    /**
     * Plans that wait for the same.
     *
     * @param target its id, or a system's name
     */
    public record Queue(String target, Blocker blocker, List<PlanWait> waiting) {

        /** The earliest period since when one of them waits. */
        public ReportPeriod since(int fiscalYear) {
            return earliest(waiting, fiscalYear);
        }
    }

    /** Sorts these. */
    public static Waits of(List<PlanWait> waits, int fiscalYear) {
        Map<String, PlanWait> byPlan = new LinkedHashMap<>();
        waits.forEach(wait -> byPlan.put(wait.planId(), wait));
        List<List<PlanWait>> circles = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (var wait : waits) {
            if (wait.deadlock() && !told.contains(wait.planId())) {
                List<PlanWait> circle = new ArrayList<>();
                for (var next = wait; next != null && told.add(next.planId()); next = byPlan.get(next.target())) {
                    circle.add(next);
                }
                circles.add(circle);
            }
        }
        Map<String, List<PlanWait>> queues = new LinkedHashMap<>();
        waits.stream()
                .filter(wait -> !wait.deadlock())
                .forEach(wait -> queues.computeIfAbsent(wait.target(), _ -> new ArrayList<>())
                        .add(wait));
        return new Waits(
                circles,
                queues.entrySet().stream()
                        .map(queue -> new Queue(
                                queue.getKey(), queue.getValue().getFirst().blocker(), queue.getValue()))
                        .sorted(Comparator.comparingInt(
                                queue -> -queue.waiting().size()))
                        .toList());
    }

    /** The earliest period since when one of these waits. */
    public static ReportPeriod earliest(List<PlanWait> waits, int fiscalYear) {
        return waits.stream()
                .map(PlanWait::since)
                .min(Comparator.comparing((ReportPeriod period) -> period.endsOn(fiscalYear)))
                .orElseThrow();
    }
}

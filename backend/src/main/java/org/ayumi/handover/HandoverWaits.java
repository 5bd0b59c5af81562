package org.ayumi.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.Blocker;
import org.ayumi.plan.PlanId;
import org.ayumi.plan.ReportContent;

/** Who waits for whom, by the newest report of each plan that goes on. */
final class HandoverWaits {

    private HandoverWaits() {}

    /** What these plans wait for. */
    static List<Handover.Wait> of(List<HandoverPlan> own, List<HandoverPlan> all) {
        var departments =
                all.stream().collect(Collectors.toMap(plan -> plan.document().id(), HandoverPlan::department));
        return own.stream()
                .flatMap(plan -> blocker(plan).stream()
                        .map(blocker -> new Handover.Wait(
                                plan,
                                blocker.kind(),
                                blocker.name(),
                                blocker.plan().map(departments::get).orElse(null))))
                .toList();
    }

    /** Plans of others that wait for one of these. */
    static List<Handover.Wait> on(List<HandoverPlan> own, List<HandoverPlan> all) {
        var ids = new HashSet<PlanId>();
        own.forEach(plan -> ids.add(plan.document().id()));
        return all.stream()
                .filter(plan -> !ids.contains(plan.document().id()))
                .flatMap(plan -> blocker(plan).stream()
                        .filter(blocker -> blocker.plan().filter(ids::contains).isPresent())
                        .flatMap(blocker -> named(plan, blocker, own)))
                .toList();
    }

    private static Stream<Handover.Wait> named(HandoverPlan waiting, Blocker blocker, List<HandoverPlan> own) {
        return own.stream()
                .filter(plan ->
                        blocker.plan().filter(plan.document().id()::equals).isPresent())
                .map(plan -> new Handover.Wait(waiting, blocker.kind(), plan.title(), plan.department()));
    }

    private static Optional<Blocker> blocker(HandoverPlan plan) {
        return plan.isFinished() ? Optional.empty() : plan.told().map(ReportContent::blocker);
    }
}

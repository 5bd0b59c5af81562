package org.ayumi.handover;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.CycleService;
import org.ayumi.department.DepartmentService;
import org.ayumi.graphql.InvalidArgument;
import org.ayumi.plan.PlanAccess;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanFilter;
import org.ayumi.plan.PlanService;
import org.ayumi.plan.PlanStatus;
import org.ayumi.security.AccessRefused;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/**
 * Puts together what a department hands over, on behalf of the current person: the plans of the year, its cycle and the
 * department are read in one command each.
 *
 * @see "docs/decisions/021-turn-of-the-year.md"
 */
@Service
public class HandoverService {

    /** No limit: who waits for this department may be anywhere in the year. */
    private static final int ALL = 0;

    private final PlanService plans;
    private final CycleService cycles;
    private final DepartmentService departments;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    HandoverService(
            PlanService plans,
            CycleService cycles,
            DepartmentService departments,
            CurrentPerson currentPerson,
            Clock clock) {
        this.plans = plans;
        this.cycles = cycles;
        this.departments = departments;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What a department hands over of a year. */
    public Handover get(FiscalYear year, String code) {
        var person = currentPerson.get();
        person.require(Permission.READ_PUBLISHED);
        if (!new PlanAccess(person, new PlanDepartment(code.isBlank() ? "?" : code, "?")).mayReadDrafts()) {
            throw AccessRefused.lacking(Permission.READ_ALL_PLANS);
        }
        var department = departments.find(code).orElseThrow(() -> new InvalidArgument("この所属は見つかりません。"));
        var all = plans.list(PlanFilter.ofYear(year), null, ALL).stream()
                .map(document -> HandoverPlan.of(document, person))
                .toList();
        var own = all.stream()
                .filter(plan -> plan.document().plan().department().code().equals(code))
                .toList();
        var accepted = own.stream()
                .filter(plan -> plan.status() == PlanStatus.ACCEPTED)
                .toList();
        var open = accepted.stream().filter(plan -> !plan.isFinished()).toList();
        var drafts = own.stream()
                .filter(plan -> plan.status() != PlanStatus.ACCEPTED)
                .toList();
        var cycle = cycles.find(year).orElse(null);
        return new Handover(
                year,
                new PlanDepartment(code, department.name()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                open,
                drafts,
                accepted.stream().filter(HandoverPlan::isFinished).toList(),
                cycle == null ? List.of() : HandoverTasks.due(accepted, cycle, cycles.today()),
                HandoverTasks.returned(own),
                HandoverWaits.of(own, all),
                HandoverWaits.on(own, all),
                HandoverTasks.goalChanges(own),
                own.stream()
                        .flatMap(plan -> plan.document().reports().stream())
                        .mapToInt(report -> report.evidence().size())
                        .sum(),
                posts(Stream.concat(open.stream(), drafts.stream())));
    }

    private static List<Handover.Post> posts(Stream<HandoverPlan> plans) {
        Map<String, Long> counted = plans.map(HandoverPlan::responsiblePost)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(post -> post, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(entry -> new Handover.Post(entry.getKey(), Math.toIntExact(entry.getValue())))
                .toList();
    }
}

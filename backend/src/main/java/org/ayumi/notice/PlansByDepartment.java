package org.ayumi.notice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanOutline;

/**
 * Plans by department, in the order of its code. Plans keep the name their department had when they were made; one that
 * was renamed within the year is one department all the same, under the name its newest plan knows.
 */
final class PlansByDepartment {

    private PlansByDepartment() {}

    static SequencedMap<PlanDepartment, List<PlanOutline>> of(Stream<PlanOutline> plans) {
        SequencedMap<PlanDepartment, List<PlanOutline>> departments = new LinkedHashMap<>();
        plans.sorted(Comparator.comparing(plan -> plan.id().value()))
                .collect(Collectors.groupingBy(
                        plan -> plan.plan().department().code(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(its -> departments.put(its.getLast().plan().department(), its));
        return departments;
    }
}

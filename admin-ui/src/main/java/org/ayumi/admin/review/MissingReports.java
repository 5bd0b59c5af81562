package org.ayumi.admin.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The reports that have not come in, overdue ones first. */
public record MissingReports(List<MissingReport> reports) {

    /** One department's. */
    public record Group(ReviewDepartment department, List<MissingReport> reports) {

        /** How many of them are overdue. */
        public long overdue() {
            return reports.stream().filter(MissingReport::overdue).count();
        }
    }

    /** By department; those with most that is overdue first. */
    public List<Group> groups() {
        Map<ReviewDepartment, List<MissingReport>> groups = reports.stream()
                .collect(
                        Collectors.groupingBy(its -> its.plan().department(), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(Group::overdue).reversed())
                .toList();
    }

    /** How many are overdue. */
    public long overdue() {
        return reports.stream().filter(MissingReport::overdue).count();
    }
}

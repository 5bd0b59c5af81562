package org.ayumi.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.monitoring.Monitoring.Group;
import org.ayumi.plan.ActionPlan;
import org.jspecify.annotations.Nullable;

/** What plans are grouped by; a plan may stand in several groups of a kind. */
enum Grouping {
    DEPARTMENT(plan ->
            Stream.of(new Key(0, plan.department().code(), plan.department().name()))),
    AIM(plan -> plan.content().aims().stream()
            .map(aim -> new Key(aim.number(), String.valueOf(aim.number()), aim.title()))),
    THEME(plan -> plan.content().initiatives().stream()
            .map(each -> new Key(each.themeNumber(), String.valueOf(each.themeNumber()), each.themeTitle()))),
    INITIATIVE(plan -> plan.content().initiatives().stream()
            .map(each -> new Key(each.number(), String.valueOf(each.number()), each.title())));

    /** What a group is sorted and named by; the name may change within a year, and is no part of what it is. */
    private record Key(int position, String key, String name) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key same && same.position == position && same.key.equals(key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(position, key);
        }
    }

    private final Function<ActionPlan, Stream<Key>> keys;

    Grouping(Function<ActionPlan, Stream<Key>> keys) {
        this.keys = keys;
    }

    List<Group> of(List<Course> courses, List<ReportPeriod> periods) {
        Map<Key, List<Course>> groups = new LinkedHashMap<>();
        for (var course : courses) {
            keys.apply(course.document().plan())
                    .distinct()
                    .forEach(key ->
                            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(course));
        }
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(Key::position).thenComparing(Key::key)))
                .map(group -> new Group(
                        group.getKey().key(),
                        name(group.getKey(), group.getValue().getLast()),
                        Course.summary(periods.getLast(), group.getValue()),
                        Course.trend(group.getValue(), periods)))
                .toList();
    }

    /** As the newest plan of the group names it. */
    private String name(Key key, Course newest) {
        return keys.apply(newest.document().plan())
                .filter(key::equals)
                .map(Key::name)
                .findFirst()
                .orElse(key.name());
    }
}

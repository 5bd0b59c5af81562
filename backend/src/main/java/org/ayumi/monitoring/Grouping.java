package org.ayumi.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.GlobalId;
import org.ayumi.monitoring.Monitoring.Group;
import org.ayumi.plan.ActionPlan;
import org.jspecify.annotations.Nullable;

/** What plans are grouped by; a plan may stand in several groups of a kind. */
enum Grouping {
    DEPARTMENT((plan, _) ->
            Stream.of(new Key(plan.department().code(), null, plan.department().name()))),
    AIM((plan, _) -> plan.content().aims().stream().map(aim -> Key.numbered(aim.number(), aim.title()))),
    THEME((plan, names) -> plan.content().initiatives().stream()
            .map(names::of)
            .map(each -> Key.numbered(each.themeNumber(), names.theme(each)))),
    // Numbers change within a year.
    INITIATIVE((plan, names) -> plan.content().initiatives().stream()
            .map(names::of)
            .map(each -> new Key(new GlobalId("Initiative", each.id().value()).encode(), each.number(), each.title())));

    /** What a group is known, sorted and named by; the name may change within a year, and is no part of what it is. */
    private record Key(String key, @Nullable Integer number, String name) {

        static Key numbered(int number, String name) {
            return new Key(String.valueOf(number), number, name);
        }

        int position() {
            return Objects.requireNonNullElse(number, 0);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key same && same.key.equals(key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    private final BiFunction<ActionPlan, GroupNames, Stream<Key>> keys;

    Grouping(BiFunction<ActionPlan, GroupNames, Stream<Key>> keys) {
        this.keys = keys;
    }

    List<Group> of(List<Course> courses, List<ReportPeriod> periods, GroupNames names) {
        Map<Key, List<Course>> groups = new LinkedHashMap<>();
        for (var course : courses) {
            keys.apply(course.document().plan(), names)
                    .distinct()
                    .forEach(key ->
                            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(course));
        }
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(Key::position).thenComparing(Key::key)))
                .map(group -> new Group(
                        group.getKey().key(),
                        group.getKey().number(),
                        name(group.getKey(), group.getValue().getLast(), names),
                        Course.summary(periods.getLast(), group.getValue()),
                        Course.trend(group.getValue(), periods)))
                .toList();
    }

    /** As the newest plan of the group names it. */
    private String name(Key key, Course newest, GroupNames names) {
        return keys.apply(newest.document().plan(), names)
                .filter(key::equals)
                .map(Key::name)
                .findFirst()
                .orElse(key.name());
    }
}

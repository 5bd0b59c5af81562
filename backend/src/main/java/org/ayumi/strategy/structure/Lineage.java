package org.ayumi.strategy.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.LineageKind;
import org.ayumi.strategy.LineageLink;
import org.ayumi.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a year's lineage when its initiatives change. The kinds of the links that are touched follow from their
 * shape: several origins of one initiative are merged, several initiatives of one origin are split.
 *
 * @param links from former years to this one
 */
record Lineage(List<LineageLink> links) {

    static Lineage of(Strategy strategy) {
        return new Lineage(strategy.lineage());
    }

    /** With an initiative that has no origin. */
    Lineage begun(InitiativeId id) {
        return new Lineage(
                Stream.concat(links.stream(), Stream.of(new LineageLink(LineageKind.NEW, null, null, id, null)))
                        .toList());
    }

    /**
     * Without an initiative that leaves the year: its origins end with the reason, unless something else of this year came
     * from them too.
     *
     * @param after the year without it
     */
    Lineage left(InitiativeId id, String reason, Strategy after) {
        var rest = new ArrayList<LineageLink>();
        for (var link : links) {
            if (!id.equals(link.to())) {
                rest.add(link);
            } else if (link.from() != null && links.stream().noneMatch(each -> goesOn(each, link, id))) {
                rest.add(new LineageLink(LineageKind.ENDED, link.from(), link.fromTitle(), null, reason));
            }
        }
        return new Lineage(rest).settled(originsOf(Set.of(id)), null, after);
    }

    private static boolean goesOn(LineageLink other, LineageLink link, InitiativeId without) {
        return Objects.equals(other.from(), link.from())
                && other.to() != null
                && !other.to().equals(without);
    }

    /**
     * With the origins of some initiatives leading to another one.
     *
     * @param note why; null where nobody said
     * @param after the year without the merged ones
     */
    Lineage merged(InitiativeId into, Set<InitiativeId> merged, @Nullable String note, Strategy after) {
        var all = new ArrayList<LineageLink>();
        for (var link : links) {
            var moved = link.to() != null && merged.contains(link.to())
                    ? new LineageLink(link.kind(), link.from(), link.fromTitle(), into, link.note())
                    : link;
            if (all.stream().noneMatch(each -> isSameWay(each, moved))) {
                all.add(moved);
            }
        }
        boolean hasOrigin = all.stream().anyMatch(link -> into.equals(link.to()) && link.from() != null);
        all.removeIf(link -> hasOrigin && into.equals(link.to()) && link.from() == null);
        var touched = Stream.concat(Stream.of(into), merged.stream()).collect(Collectors.toSet());
        return new Lineage(all).settled(originsOf(touched), note, after);
    }

    private static boolean isSameWay(LineageLink one, LineageLink other) {
        return Objects.equals(one.from(), other.from()) && Objects.equals(one.to(), other.to());
    }

    /**
     * With the origins of an initiative leading to those made out of it, too.
     *
     * @param note why; null where nobody said
     * @param after the year with them
     */
    Lineage split(InitiativeId whole, List<InitiativeId> parts, @Nullable String note, Strategy after) {
        var all = links.stream()
                .flatMap(link -> whole.equals(link.to())
                        ? Stream.concat(
                                Stream.of(link),
                                parts.stream()
                                        .map(part -> new LineageLink(
                                                link.kind(), link.from(), link.fromTitle(), part, link.note())))
                        : Stream.of(link))
                .toList();
        return new Lineage(all).settled(originsOf(Set.of(whole)), note, after);
    }

    private Set<InitiativeId> originsOf(Set<InitiativeId> initiatives) {
        return links.stream()
                .filter(link -> link.to() != null && initiatives.contains(link.to()))
                .flatMap(link -> Stream.ofNullable(link.from()))
                .collect(Collectors.toSet());
    }

    /** With the kinds of the links from these origins as their shape tells. */
    private Lineage settled(Set<InitiativeId> origins, @Nullable String note, Strategy after) {
        return new Lineage(links.stream()
                .map(link -> link.to() != null && link.from() != null && origins.contains(link.from())
                        ? settled(link, kind(link, after), note)
                        : link)
                .toList());
    }

    private static LineageLink settled(LineageLink link, LineageKind kind, @Nullable String note) {
        boolean keepsNote = kind == link.kind() || note == null;
        return new LineageLink(kind, link.from(), link.fromTitle(), link.to(), keepsNote ? link.note() : note);
    }

    private LineageKind kind(LineageLink link, Strategy after) {
        if (count(each -> Objects.equals(each.to(), link.to()) && each.from() != null) > 1) {
            return LineageKind.MERGED;
        }
        if (count(each -> Objects.equals(each.from(), link.from()) && each.to() != null) > 1) {
            return LineageKind.SPLIT;
        }
        boolean sameTitle = after.initiatives().stream()
                .anyMatch(each -> each.id().equals(link.to()) && each.title().equals(link.fromTitle()));
        return sameTitle ? LineageKind.CONTINUED : LineageKind.RENAMED;
    }

    private long count(Predicate<LineageLink> those) {
        return links.stream().filter(those).count();
    }
}

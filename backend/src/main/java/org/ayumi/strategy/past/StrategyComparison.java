package org.ayumi.strategy.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ayumi.revision.Change;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.LineageLink;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.fields.FrameFields;
import org.ayumi.strategy.fields.InitiativeFields;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a year, or between two years, field by field.
 *
 * @param frame what differs in the frame
 * @param initiatives what differs in the initiatives: those of the later state in order, then those it no longer has
 */
public record StrategyComparison(List<Change> frame, List<Pair> initiatives) {

    /** Copies the lists. */
    public StrategyComparison {
        frame = List.copyOf(frame);
        initiatives = List.copyOf(initiatives);
    }

    /**
     * An initiative in both states; of two years, along one link of their lineage.
     *
     * @param before as it was; null where it was not there
     * @param after as it is; null where it is not there any more
     * @param link of two years, the link along which the two stand beside each other, or which says that the one is new or
     *     has ended; null within a year and where nothing is entered
     * @param changes what differs; empty unless it is in both
     */
    public record Pair(
            @Nullable InitiativeId before,
            @Nullable InitiativeId after,
            @Nullable LineageLink link,
            List<Change> changes) {}

    /**
     * Compares two states; initiatives in which nothing differs are left out, unless they were merged or split between two
     * years.
     */
    public static StrategyComparison of(Strategy before, Strategy after) {
        var frame = told(FrameFields.ALL.stream()
                .flatMap(field -> field.changes(before, after).stream())
                .toList());
        return new StrategyComparison(
                frame,
                before.fiscalYear().equals(after.fiscalYear())
                        ? withinAYear(before, after)
                        : new YearsApart(before, after).pairs());
    }

    private static List<Pair> withinAYear(Strategy before, Strategy after) {
        var pairs = new ArrayList<Pair>();
        for (Initiative initiative : after.initiatives()) {
            var former = before.findInitiative(initiative.id()).orElse(null);
            if (former == null) {
                pairs.add(new Pair(null, initiative.id(), null, List.of()));
            } else {
                var changes = changes(former, initiative);
                if (!changes.isEmpty()) {
                    pairs.add(new Pair(former.id(), initiative.id(), null, changes));
                }
            }
        }
        before.initiatives().stream()
                .map(Initiative::id)
                .filter(id -> after.findInitiative(id).isEmpty())
                .forEach(id -> pairs.add(new Pair(id, null, null, List.of())));
        return pairs;
    }

    /** What differs between two states of an initiative, in the ids of the second one. */
    static List<Change> changes(Initiative before, Initiative after) {
        return told(InitiativeFields.of(List.of(before, after)).stream()
                .flatMap(field -> field.changes(before, after).stream())
                .toList());
    }

    /** What reads the same differs in nothing a reader would look for, such as ids of another year. */
    private static List<Change> told(List<Change> changes) {
        return changes.stream()
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}

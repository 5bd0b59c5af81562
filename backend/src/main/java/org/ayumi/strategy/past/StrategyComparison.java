package org.ayumi.strategy.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
     * An initiative in both states; of two years, along their lineage.
     *
     * @param before as it was; null where it was not there
     * @param after as it is; null where it is not there any more
     * @param changes what differs; empty unless it is in both
     */
    public record Pair(
            @Nullable InitiativeId before, @Nullable InitiativeId after, List<Change> changes) {}

    /** Compares two states; initiatives in which nothing differs are left out. */
    public static StrategyComparison of(Strategy before, Strategy after) {
        var frame = told(FrameFields.ALL.stream()
                .flatMap(field -> field.changes(before, after).stream())
                .toList());
        var former = new LinkedHashMap<InitiativeId, Initiative>();
        before.initiatives().forEach(initiative -> former.put(initiative.id(), initiative));
        var pairs = new ArrayList<Pair>();
        var origins = origins(before, after);
        for (Initiative initiative : after.initiatives()) {
            var origin = Optional.ofNullable(origins.get(initiative.id())).map(former::remove);
            if (origin.isEmpty()) {
                pairs.add(new Pair(null, initiative.id(), List.of()));
            } else {
                var changes = changes(YearsApart.inTermsOf(origin.get(), initiative), initiative);
                if (!changes.isEmpty()) {
                    pairs.add(new Pair(origin.get().id(), initiative.id(), changes));
                }
            }
        }
        former.keySet().forEach(id -> pairs.add(new Pair(id, null, List.of())));
        return new StrategyComparison(frame, pairs);
    }

    /** Which earlier initiative each one is held against: the same, or of another year the first it came from. */
    private static Map<InitiativeId, InitiativeId> origins(Strategy before, Strategy after) {
        var origins = new LinkedHashMap<InitiativeId, InitiativeId>();
        if (before.fiscalYear().equals(after.fiscalYear())) {
            after.initiatives().forEach(initiative -> origins.put(initiative.id(), initiative.id()));
            return origins;
        }
        boolean forward = before.fiscalYear().compareTo(after.fiscalYear()) < 0;
        for (LineageLink link : (forward ? after : before).lineage()) {
            if (link.from() != null && link.to() != null) {
                origins.putIfAbsent(forward ? link.to() : link.from(), forward ? link.from() : link.to());
            }
        }
        return origins;
    }

    private static List<Change> changes(Initiative before, Initiative after) {
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

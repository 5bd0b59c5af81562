package org.ayumi.strategy.life;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.measure.MeasureStatus;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.Strategy;

/**
 * What must be answered before a year closes: every measure has an actual or a reason, every initiative an outcome and an
 * official rating, every difference between computed and official rating a reason. Measures that have a reason instead of
 * a comparable result stand in it, too, as settled: they are what a reader will ask about.
 *
 * @param items in the order of the initiatives
 */
public record ClosingChecklist(List<ClosingItem> items) {

    /** Copies the items. */
    public ClosingChecklist {
        items = List.copyOf(items);
    }

    /** The checklist of a year as it stands. */
    public static ClosingChecklist of(Strategy strategy) {
        return new ClosingChecklist(
                strategy.initiatives().stream().flatMap(ClosingChecklist::items).toList());
    }

    /** What is still to be answered. */
    public List<ClosingItem> open() {
        return items.stream().filter(item -> !item.settled()).toList();
    }

    private static Stream<ClosingItem> items(Initiative initiative) {
        var ending = initiative.ending();
        if (ending != null) {
            return Stream.of(new ClosingItem(ClosingItem.Kind.ENDED, initiative.id(), null, true, ending.reason()));
        }
        return Stream.concat(
                initiative.measures().stream().flatMap(measure -> item(initiative, measure)),
                Stream.concat(outcome(initiative), rating(initiative)));
    }

    private static Stream<ClosingItem> item(Initiative initiative, Measure measure) {
        if (measure.status() != MeasureStatus.UNREPORTED) {
            return Stream.of();
        }
        var reason = measure.unreportedReason();
        var kind = reason == null ? ClosingItem.Kind.ACTUAL : ClosingItem.Kind.NOT_COMPARABLE;
        return Stream.of(new ClosingItem(kind, initiative.id(), measure.id(), reason != null, reason));
    }

    private static Stream<ClosingItem> outcome(Initiative initiative) {
        return initiative.outcome() == null
                ? Stream.of(new ClosingItem(ClosingItem.Kind.OUTCOME, initiative.id(), null, false, null))
                : Stream.of();
    }

    private static Stream<ClosingItem> rating(Initiative initiative) {
        var rating = initiative.rating();
        if (rating.official() == null) {
            return Stream.of(new ClosingItem(ClosingItem.Kind.RATING, initiative.id(), null, false, null));
        }
        return rating.official() == rating.computed()
                ? Stream.of()
                : Stream.of(new ClosingItem(
                        ClosingItem.Kind.RATING_REASON,
                        initiative.id(),
                        null,
                        rating.reason() != null,
                        rating.reason()));
    }
}

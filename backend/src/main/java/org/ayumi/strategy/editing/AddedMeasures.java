package org.ayumi.strategy.editing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;

/** Measures that two people add to one initiative at once: each gets an id of its own, and neither takes out the other's. */
final class AddedMeasures {

    private final Initiative standing;
    private final int known;
    private int last;

    private AddedMeasures(Initiative base, Initiative standing) {
        this.standing = standing;
        known = Objects.requireNonNull(base.lastMeasure());
        last = Objects.requireNonNull(standing.lastMeasure());
    }

    /** What stands, without the measures that have been added since: who began before could not list them. */
    static Initiative leftOut(Initiative base, Initiative standing) {
        var added = new AddedMeasures(base, standing);
        return with(standing, measure -> added.isNew(measure) ? Optional.empty() : Optional.of(measure));
    }

    /**
     * A change of the base whose new measures have ids that none has had, also of those added since. One that was added
     * since with the same words is the same: a change that is sent twice adds once.
     */
    static Initiative renumbered(Initiative base, Initiative standing, Initiative mine) {
        var added = new AddedMeasures(base, standing);
        return with(
                mine,
                measure -> Optional.of(
                        added.isNew(measure)
                                ? measure.copy().id(added.idFor(measure)).build()
                                : measure));
    }

    private boolean isNew(Measure measure) {
        return measure.id().number() > known;
    }

    private MeasureId idFor(Measure measure) {
        return standing.measures().stream()
                .filter(each -> isNew(each) && entered(each).equals(entered(measure)))
                .map(Measure::id)
                .findFirst()
                .orElseGet(() -> MeasureId.of(standing.id(), ++last));
    }

    private static List<Optional<?>> entered(Measure measure) {
        return List.of(
                Optional.of(measure.label()),
                Optional.of(measure.goal()),
                Optional.ofNullable(measure.baseline()),
                Optional.ofNullable(measure.note()));
    }

    private static Initiative with(Initiative initiative, Function<Measure, Optional<Measure>> each) {
        var lines = initiative.kpis().stream()
                .flatMap(line -> line.flatMapMeasures(each).stream())
                .toList();
        return initiative.copy().kpis(lines).build();
    }
}

package org.ayumi.strategy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.ayumi.revision.Stamp;
import org.springframework.stereotype.Service;

/** Stores published years on behalf of the product itself. */
@Service
public class StrategyLoading {

    private final StrategyRepository strategies;
    private final Clock clock;

    StrategyLoading(StrategyRepository strategies, Clock clock) {
        this.strategies = strategies;
        this.clock = clock;
    }

    /**
     * Stores a year's first version, unless the year is there already. A published one comes with its edition: the
     * results where its initiatives are rated, else the plan. A year that was stored before there were editions gets its first one,
     * and what was published but not archived is archived.
     *
     * @return whether it was stored
     */
    public boolean load(Strategy strategy, Stamp.Author author) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (strategies.insert(StrategyDocument.first(published(strategy, 1, author, now), author, now))) {
            return true;
        }
        strategies.find(strategy.fiscalYear()).ifPresent(standing -> {
            if (isWithoutEdition(standing.strategy())) {
                strategies.update(standing.year(), current -> withEdition(current, author, now));
            } else {
                strategies.archive(standing);
            }
        });
        return false;
    }

    /** The next version with a first edition; what stands where another instance was faster. */
    private static StrategyDocument withEdition(StrategyDocument current, Stamp.Author author, Instant now) {
        int next = current.stamp().version() + 1;
        return isWithoutEdition(current.strategy())
                ? current.next(published(current.strategy(), next, author, now), author, now)
                : current;
    }

    private static boolean isWithoutEdition(Strategy strategy) {
        return strategy.status() != StrategyStatus.DRAFT && strategy.editions().isEmpty();
    }

    private static Strategy published(Strategy strategy, int version, Stamp.Author author, Instant now) {
        if (!isWithoutEdition(strategy)) {
            return strategy;
        }
        boolean rated =
                strategy.initiatives().stream().anyMatch(initiative -> Objects.nonNull(initiative.officialRating()));
        var kind = rated ? EditionKind.RESULTS : EditionKind.PLAN;
        return strategy.copy()
                .steps(List.of(new StrategyStep(
                        StrategyStep.Kind.PUBLISH,
                        strategy.status(),
                        now,
                        author.name(),
                        author.reason(),
                        new Edition(1, kind, 1, version))))
                .build();
    }
}

package org.ayumi.strategy.loading;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayumi.revision.Stamp;
import org.ayumi.strategy.Edition;
import org.ayumi.strategy.EditionKind;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.StrategyStep;
import org.ayumi.strategy.store.StoredStrategies;
import org.ayumi.strategy.store.StrategyVersions;
import org.springframework.stereotype.Service;

/** Stores published years on behalf of the product itself. */
@Service
public class StrategyLoading {

    private final StoredStrategies strategies;
    private final Clock clock;

    StrategyLoading(StoredStrategies strategies, Clock clock) {
        this.strategies = strategies;
        this.clock = clock;
    }

    /**
     * Stores a year's first version, unless the year is there already. A published one comes with its edition: the
     * results where its initiatives are rated, else the plan. A year that was stored before there were editions gets its first one, one
     * in which nobody has entered lineage gets that of the documents, and what was published but not archived is archived.
     *
     * @return whether it was stored
     */
    public boolean load(Strategy strategy, Stamp.Author author) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (strategies.insert(StrategyVersions.first(published(strategy, 1, author, now), author, now))) {
            return true;
        }
        strategies.find(strategy.fiscalYear()).ifPresent(standing -> {
            if (isWithoutEdition(standing.strategy())) {
                strategies.update(standing.year(), current -> withEdition(current, strategy, author, now));
            } else if (isWithoutLineage(standing.strategy(), strategy)) {
                strategies.update(standing.year(), current -> withLineage(current, strategy, author, now));
            } else {
                strategies.archive(standing);
            }
        });
        return false;
    }

    /** The next version with a first edition, lineage included; what stands where another instance was faster. */
    private static StrategyDocument withEdition(
            StrategyDocument current, Strategy reference, Stamp.Author author, Instant now) {
        int next = current.stamp().version() + 1;
        return isWithoutEdition(current.strategy())
                ? StrategyVersions.next(
                        current, published(lineaged(current.strategy(), reference), next, author, now), author, now)
                : current;
    }

    /** The next version with its lineage; what stands where someone was faster. */
    private static StrategyDocument withLineage(
            StrategyDocument current, Strategy reference, Stamp.Author author, Instant now) {
        var told = new Stamp.Author(author.name(), author.account(), "公表資料から系譜を加えました");
        return isWithoutLineage(current.strategy(), reference)
                ? StrategyVersions.next(current, lineaged(current.strategy(), reference), told, now)
                : current;
    }

    private static Strategy lineaged(Strategy strategy, Strategy reference) {
        return isWithoutLineage(strategy, reference)
                ? strategy.copy().lineage(reference.lineage()).build()
                : strategy;
    }

    /**
     * Whether nobody has entered any: people can correct lineage, but not empty it. Initiatives that have gone since are
     * not brought back by it.
     */
    private static boolean isWithoutLineage(Strategy strategy, Strategy reference) {
        return strategy.lineage().isEmpty()
                && !reference.lineage().isEmpty()
                && strategy.status().allowsResults()
                && reference.lineage().stream()
                        .flatMap(link -> Stream.ofNullable(link.to()))
                        .allMatch(to -> strategy.findInitiative(to).isPresent());
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

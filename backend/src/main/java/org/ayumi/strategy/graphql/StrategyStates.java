package org.ayumi.strategy.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.InvalidArgument;
import org.ayumi.security.CurrentPerson;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.reading.StrategyService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the state of a year that someone names: as the person reads it now, an edition, or as of a moment. */
@Component
class StrategyStates {

    private final StrategyService strategies;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    StrategyStates(StrategyService strategies, CurrentPerson currentPerson, Clock clock) {
        this.strategies = strategies;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The state; empty where the person reads none such. */
    Optional<StrategyView> find(FiscalYear year, @Nullable Integer edition, @Nullable Instant asOf) {
        var found = document(year, edition, asOf);
        return edition == null && asOf == null
                ? found.map(document -> new StrategyView(document, currentPerson.get()))
                : found.map(document -> new StrategyView(document, currentPerson.get(), false));
    }

    private Optional<StrategyDocument> document(FiscalYear year, @Nullable Integer edition, @Nullable Instant asOf) {
        if (edition != null && asOf != null) {
            throw new InvalidArgument("edition と asOf は、どちらか一方だけ指定してください。");
        }
        if (edition != null) {
            return strategies.findEdition(year, edition);
        }
        return asOf == null ? strategies.find(year) : asOf(year, asOf);
    }

    private Optional<StrategyDocument> asOf(FiscalYear year, Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw new InvalidArgument("asOf には、今より前の日時を指定してください。");
        }
        var found = strategies.findAsOf(year, moment);
        if (found.isEmpty() && strategies.find(year).isPresent()) {
            throw new InvalidArgument("指定した日時には、%sの戦略はまだありません。".formatted(year.era()));
        }
        return found;
    }
}

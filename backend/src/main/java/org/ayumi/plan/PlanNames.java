package org.ayumi.plan;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.common.FiscalYear;
import org.ayumi.strategy.InitiativeAim;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyService;
import org.ayumi.vision.VisionService;
import org.springframework.stereotype.Component;

/**
 * What a plan's words may point to, by what people point with.
 *
 * @param aims the vision's aims by number
 * @param initiatives the year's initiatives by id
 */
record PlanNames(Map<Integer, InitiativeAim> aims, Map<String, SupportedInitiative> initiatives) {

    /** Looks the names of a year up. */
    @Component
    static class Lookup {
        private final VisionService visions;
        private final StrategyService strategies;

        Lookup(VisionService visions, StrategyService strategies) {
            this.visions = visions;
            this.strategies = strategies;
        }

        PlanNames of(FiscalYear year) {
            var aims = visions.find().stream()
                    .flatMap(vision -> vision.aims().stream())
                    .map(aim -> new InitiativeAim(aim.number(), aim.title(), aim.shortTitle()))
                    .collect(Collectors.toMap(InitiativeAim::number, Function.identity()));
            var initiatives = strategies
                    .find(year)
                    .map(document -> initiatives(document.strategy()))
                    .orElse(Map.of());
            return new PlanNames(aims, initiatives);
        }

        private static Map<String, SupportedInitiative> initiatives(Strategy strategy) {
            return strategy.themes().stream()
                    .flatMap(theme -> theme.initiatives().stream()
                            .map(initiative -> new SupportedInitiative(
                                    initiative.id(),
                                    initiative.number(),
                                    initiative.title(),
                                    theme.number(),
                                    theme.title())))
                    .collect(Collectors.toMap(initiative -> initiative.id().value(), Function.identity()));
        }
    }
}

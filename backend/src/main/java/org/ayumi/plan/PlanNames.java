package org.ayumi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.common.FiscalYear;
import org.ayumi.strategy.InitiativeAim;
import org.ayumi.strategy.LineageLink;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.reading.StrategyService;
import org.ayumi.vision.VisionService;
import org.springframework.stereotype.Component;

/**
 * What a plan's words may point to, by what people point with: what is published, the same for whoever asks, as everyone
 * who reads the plan reads what it points to.
 *
 * @param aims the vision's aims by number
 * @param initiatives the initiatives of the year's newest edition by id
 * @param lineage what became of former years' initiatives in the year
 */
record PlanNames(
        Map<Integer, InitiativeAim> aims, Map<String, SupportedInitiative> initiatives, List<LineageLink> lineage) {

    /**
     * What goes on in the year with an initiative of a former one: what the lineage tells; where it tells nothing of it,
     * that of the same title.
     */
    List<SupportedInitiative> successors(SupportedInitiative former) {
        var links =
                lineage.stream().filter(link -> former.id().equals(link.from())).toList();
        return links.isEmpty()
                ? initiatives.values().stream()
                        .filter(each -> each.title().equals(former.title()))
                        .limit(1)
                        .toList()
                : links.stream()
                        .flatMap(link -> Stream.ofNullable(link.to()))
                        .flatMap(to -> Stream.ofNullable(initiatives.get(to.value())))
                        .toList();
    }

    /**
     * The same for a plan that has words already: what it points to keeps the names it was chosen by, though it is called
     * otherwise by now, or is not there any more.
     */
    PlanNames heldBy(PlanContent words) {
        var heldAims = new HashMap<>(aims);
        words.aims().forEach(aim -> heldAims.put(aim.number(), aim));
        var held = new HashMap<>(initiatives);
        words.initiatives().forEach(initiative -> held.put(initiative.id().value(), initiative));
        return new PlanNames(heldAims, held, lineage);
    }

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
            return strategies
                    .findPublished(year)
                    .map(StrategyDocument::strategy)
                    .map(strategy -> new PlanNames(aims, initiatives(strategy), strategy.lineage()))
                    .orElseGet(() -> new PlanNames(aims, Map.of(), List.of()));
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

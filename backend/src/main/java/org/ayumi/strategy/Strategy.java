package org.ayumi.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.common.Source;

/**
 * One fiscal year's strategy.
 *
 * @param fiscalYear its year
 * @param title as printed
 * @param mission what it is for, in our own words
 * @param vision how things should stand at the end of the year, in our own words
 * @param status where it stands in its life
 * @param themes in order; empty where only the frame was read
 * @param discrepancies points on which the documents disagree about the year as a whole
 * @param source where it stands
 */
public record Strategy(
        FiscalYear fiscalYear,
        String title,
        String mission,
        String vision,
        StrategyStatus status,
        List<Theme> themes,
        List<Discrepancy> discrepancies,
        Source source) {

    /** Refuses blanks, initiatives of another year, and an id used twice. */
    public Strategy {
        Required.value(fiscalYear, "strategy.fiscalYear");
        Required.text(title, "strategy.title");
        Required.text(mission, "strategy.mission");
        Required.text(vision, "strategy.vision");
        Required.value(status, "strategy.status");
        themes = Required.list(themes);
        discrepancies = Required.list(discrepancies);
        Required.value(source, "strategy.source");
        var ids = new HashSet<String>();
        for (Theme theme : themes) {
            for (Initiative initiative : theme.initiatives()) {
                if (!initiative.id().fiscalYear().equals(fiscalYear)) {
                    throw new IllegalArgumentException("initiative %s is not of fiscal year %s"
                            .formatted(initiative.id().value(), fiscalYear));
                }
                requireNew(ids, initiative.id().value());
                initiative
                        .measures()
                        .forEach(measure -> requireNew(ids, measure.id().value()));
            }
        }
    }

    private static void requireNew(HashSet<String> ids, String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("id %s is used twice".formatted(id));
        }
    }

    /** All initiatives of all themes, in order. */
    public List<Initiative> initiatives() {
        return themes.stream().flatMap(theme -> theme.initiatives().stream()).toList();
    }

    /** An initiative of this year. */
    public Optional<Initiative> findInitiative(InitiativeId id) {
        return initiatives().stream()
                .filter(initiative -> initiative.id().equals(id))
                .findFirst();
    }

    Strategy mapInitiatives(UnaryOperator<Initiative> change) {
        return new Strategy(
                fiscalYear,
                title,
                mission,
                vision,
                status,
                themes.stream().map(theme -> theme.mapInitiatives(change)).toList(),
                discrepancies,
                source);
    }
}

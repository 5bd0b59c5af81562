package org.ayumi.admin.strategy;

import java.util.List;

/** One fiscal year's strategy as the year's pages show it. */
public record StrategyYear(
        int fiscalYear,
        String era,
        String title,
        StrategyStatus status,
        String mission,
        String vision,
        Source source,
        List<Discrepancy> discrepancies,
        List<Theme> themes) {

    /** The initiatives of all themes, in order. */
    public List<InitiativeEntry> initiatives() {
        return themes.stream().flatMap(theme -> theme.initiatives().stream()).toList();
    }

    /** How the year came out, in figures. */
    public YearFigures figures() {
        return YearFigures.of(initiatives());
    }
}

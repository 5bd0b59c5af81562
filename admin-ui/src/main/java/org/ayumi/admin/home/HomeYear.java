package org.ayumi.admin.home;

import java.util.List;
import org.ayumi.admin.strategy.StrategyStatus;
import org.ayumi.admin.strategy.YearFigures;

/** A year. */
public record HomeYear(
        int fiscalYear, String era, String title, StrategyStatus status, List<HomeInitiative> initiatives) {

    /** Whether it is still being drafted: then it has no results. */
    public boolean draft() {
        return status == StrategyStatus.DRAFT;
    }

    /** How the year came out, in figures. */
    public YearFigures figures() {
        return YearFigures.of(initiatives.stream().map(HomeInitiative::entry).toList());
    }
}

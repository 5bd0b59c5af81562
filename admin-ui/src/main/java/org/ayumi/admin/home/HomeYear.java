package org.ayumi.admin.home;

import java.util.List;
import org.ayumi.admin.strategy.YearFigures;

/** The newest year. */
public record HomeYear(int fiscalYear, String era, String title, List<HomeInitiative> initiatives) {

    /** How the year came out, in figures. */
    public YearFigures figures() {
        return YearFigures.of(initiatives.stream().map(HomeInitiative::entry).toList());
    }
}

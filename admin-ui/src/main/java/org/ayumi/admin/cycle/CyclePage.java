package org.ayumi.admin.cycle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a year's cycle shows.
 *
 * @param mayOpen whether the viewer may open one where there is none
 * @param own the viewer's departments
 * @param departments every department that may be given more time
 * @param cycle null while none is open
 * @param figures of all plans, by period
 * @param sample whether made-up plans (見本) are among them
 */
public record CyclePage(
        boolean mayOpen,
        List<CycleDepartment> own,
        List<CycleDepartment> departments,
        @Nullable Cycle cycle,
        Map<ReportPeriod, PeriodFigures> figures,
        boolean sample) {

    /** Of one period. */
    public PeriodFigures figures(ReportPeriod period) {
        return figures.getOrDefault(period, PeriodFigures.NONE);
    }
}

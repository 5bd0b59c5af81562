package org.ayumi.admin.strategy.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.BackendException.Kind;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.strategy.StrategyApi;
import org.ayumi.admin.strategy.StrategyYear;

/** The fiscal year in a page's address. */
final class YearParameter {

    // Other years the backend does not read.
    private static final int FIRST = 1962;
    private static final int LAST = 2099;

    private YearParameter() {}

    /** The year in the address; of those the backend reads. */
    static int of(BeforeEnterEvent event) {
        int fiscalYear = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        if (fiscalYear < FIRST || fiscalYear > LAST) {
            throw new NoSuchYearException("「" + fiscalYear + "」");
        }
        return fiscalYear;
    }

    /** The strategy of the year in the address. */
    static StrategyYear strategy(BeforeEnterEvent event, StrategyApi strategies) {
        return strategy(of(event), strategies);
    }

    /** The strategy of a year. */
    static StrategyYear strategy(int fiscalYear, StrategyApi strategies) {
        try {
            return strategies.getYear(fiscalYear);
        } catch (BackendException e) {
            if (e.kind() == Kind.NOT_FOUND) {
                throw new NoSuchYearException(new FiscalYearText(fiscalYear).withWesternYear());
            }
            throw e;
        }
    }
}

package org.ayumi.admin.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.ayumi.admin.common.ui.NoSuchYearException;

/** The fiscal year in a page's address. */
public final class PlanYear {

    // Other years the backend does not read.
    private static final int FIRST = 1962;
    private static final int LAST = 2099;

    private PlanYear() {}

    /** Reads it; years nobody keeps lead to the page that says so. */
    public static int of(BeforeEnterEvent event) {
        int fiscalYear = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        if (fiscalYear < FIRST || fiscalYear > LAST) {
            throw new NoSuchYearException("「" + fiscalYear + "」");
        }
        return fiscalYear;
    }
}

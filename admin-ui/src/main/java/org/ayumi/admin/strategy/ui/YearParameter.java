package org.ayumi.admin.strategy.ui;

import com.vaadin.flow.router.BeforeEnterEvent;

/** The fiscal year in a page's address. */
final class YearParameter {

    private YearParameter() {}

    static int of(BeforeEnterEvent event) {
        return event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
    }
}

package org.ayumi.admin.report.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.ayumi.admin.cycle.ReportPeriod;

/** Links to the pages of reports. */
public final class ReportLinks {

    private ReportLinks() {}

    /** To the page on which a department reports. */
    public static RouterLink reporting(int fiscalYear, String text) {
        return new RouterLink(text, ReportingView.class, new RouteParameters("fiscalYear", String.valueOf(fiscalYear)));
    }

    /** To the report of a plan for a period. */
    public static RouterLink report(String planId, ReportPeriod period, String text) {
        return new RouterLink(
                text, ReportView.class, new RouteParameters(Map.of("id", planId, "period", period.name())));
    }
}

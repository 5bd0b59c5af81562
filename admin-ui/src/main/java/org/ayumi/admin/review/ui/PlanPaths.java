package org.ayumi.admin.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteConfiguration;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.review.PlanName;

/** The ways to a plan's report. */
final class PlanPaths {

    private PlanPaths() {}

    /** To its page; to the plan's where reports have none. */
    static Anchor report(PlanName plan, ReportPeriod period) {
        String path = "plans/" + plan.id() + "/reports/" + period;
        boolean there = RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
        return new Anchor(there ? path : "plans/" + plan.id(), plan.title());
    }
}

package org.ayumi.admin.plan.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Links to the pages of plans. */
public final class PlanLinks {

    private PlanLinks() {}

    static String listPath(int fiscalYear) {
        return "years/" + fiscalYear + "/plans";
    }

    static String rolloverPath(int fiscalYear) {
        return listPath(fiscalYear) + "/rollover";
    }

    static String handoverPath(int fiscalYear) {
        return "years/" + fiscalYear + "/handover";
    }

    /** The page of workbooks, which knows of plans; they need not know of it. */
    public static String workbookPath(int fiscalYear) {
        return listPath(fiscalYear) + "/workbook";
    }

    static String planPath(String id) {
        return "plans/" + id;
    }

    /** To a year's plans. */
    public static RouterLink list(int fiscalYear, String text) {
        return new RouterLink(text, PlanListView.class, ofYear(fiscalYear));
    }

    /** To a plan. */
    public static RouterLink plan(String id, String text) {
        return new RouterLink(text, PlanView.class, new RouteParameters("id", id));
    }

    static RouterLink edit(String id, String text) {
        return new RouterLink(text, EditPlanView.class, new RouteParameters("id", id));
    }

    static RouterLink begin(int fiscalYear, String text) {
        return new RouterLink(text, NewPlanView.class, ofYear(fiscalYear));
    }

    private static RouteParameters ofYear(int fiscalYear) {
        return new RouteParameters("fiscalYear", String.valueOf(fiscalYear));
    }
}

package org.ayumi.admin.strategy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;

/** Links to the pages of strategies. */
public final class StrategyLinks {

    private StrategyLinks() {}

    /** To a year's overview. */
    public static RouterLink year(int fiscalYear, String text) {
        return new RouterLink(text, YearView.class, ofYear(fiscalYear));
    }

    /** To an edition of a year as it was published. */
    public static RouterLink edition(int fiscalYear, int number, String text) {
        return new RouterLink(
                text,
                EditionView.class,
                new RouteParameters(
                        Map.of("fiscalYear", String.valueOf(fiscalYear), "number", String.valueOf(number))));
    }

    /** To an initiative's page. */
    public static RouterLink initiative(String id, String text) {
        return new RouterLink(text, InitiativeView.class, new RouteParameters("id", id));
    }

    /** To where an initiative's tasks are written on its page. */
    public static Anchor tasks(String id, String text) {
        return part(id, InitiativeEditing.Saved.TASKS, text);
    }

    /** To where an initiative's schedule is written on its page. */
    public static Anchor schedule(String id, String text) {
        return part(id, InitiativeEditing.Saved.SCHEDULE, text);
    }

    private static Anchor part(String id, InitiativeEditing.Saved kind, String text) {
        return new Anchor("initiatives/%s#%s".formatted(id, InitiativeActions.idOf(kind, null)), text);
    }

    /** To the year's initiatives that pass the filter. */
    public static RouterLink initiatives(int fiscalYear, InitiativeFilter filter) {
        var link = new RouterLink(InitiativeListView.class, ofYear(fiscalYear));
        link.setQueryParameters(filter.toQuery());
        return link;
    }

    /** To an aim on the vision's page. */
    public static Anchor aim(int number, String text) {
        return new Anchor("vision#aim-" + number, text);
    }

    /** To the page on which a year's words are written. */
    public static Anchor words(int fiscalYear, String text) {
        return new Anchor("years/%d/words".formatted(fiscalYear), text);
    }

    /** To the page on which a year's themes and initiatives are put in order. */
    public static Anchor arrange(int fiscalYear, String text) {
        return new Anchor("years/%d/arrange".formatted(fiscalYear), text);
    }

    private static RouteParameters ofYear(int fiscalYear) {
        return new RouteParameters("fiscalYear", String.valueOf(fiscalYear));
    }
}

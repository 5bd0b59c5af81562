package org.ayumi.admin.lineage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.lineage.LineageApi;
import org.ayumi.admin.lineage.YearLineage;

/** The year of a page of lineage, and the addresses around it. */
final class LineageYear {

    // Other years the backend does not read.
    private static final int FIRST = 1962;
    private static final int LAST = 2099;

    private LineageYear() {}

    static YearLineage in(BeforeEnterEvent event, LineageApi lineage) {
        return read(of(event), lineage);
    }

    static int of(BeforeEnterEvent event) {
        int year = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        if (year < FIRST || year > LAST) {
            throw new NoSuchYearException("「" + year + "」");
        }
        return year;
    }

    static YearLineage read(int year, LineageApi lineage) {
        return lineage.findYear(year)
                .orElseThrow(() -> new NoSuchYearException(new FiscalYearText(year).withWesternYear()));
    }

    static String address(int year, String page) {
        return "years/%d/%s".formatted(year, page);
    }

    static Anchor initiative(String id, String title) {
        return new Anchor("initiatives/" + id, title);
    }

    static String era(int year) {
        return new FiscalYearText(year).era();
    }
}

package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.live.ui.YearLine;
import org.ayumi.admin.review.MissingApi;
import org.ayumi.admin.review.ReviewDepartment;
import org.ayumi.admin.review.ReviewQueueApi;
import org.jspecify.annotations.Nullable;

/** 確認: what waits for the DX office, one after the other; what is rated differently; what has not come in. */
@Route("years/:fiscalYear([0-9]{4})/reviews")
@PermitAll
class ReviewsView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    // Other years the backend does not read.
    private static final int FIRST = 1962;
    private static final int LAST = 2099;

    private final transient ReviewQueueApi queues;
    private final transient MissingApi missing;
    private final transient ReportServices services;
    private final transient LiveLines lines;
    private final YearLine live;
    private @Nullable ReviewPart part;
    private int year;

    ReviewsView(ReviewQueueApi queues, MissingApi missing, ReportServices services, LiveLines lines) {
        this.queues = queues;
        this.missing = missing;
        this.services = services;
        this.lines = lines;
        live = lines.overYear(() -> {
            if (part != null) {
                part.showNewest();
            }
        });
        add(live);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        if (year < FIRST || year > LAST) {
            throw new NoSuchYearException("「" + year + "」");
        }
        live.reads(year);
        live.clear();
        part = null;
        var header = new PageHeader(translate("review.heading")).crumbs(new Span(translate("review.crumbs", era())));
        add(header);
        var reviewer = services.reviews().getReviewer();
        if (!reviewer.reviews()) {
            add(new EmptyState(translate("review.not-you"), translate("review.not-you.hint")));
            return;
        }
        show(ReviewAddress.read(event.getLocation().getQueryParameters()), header, reviewer.departments());
    }

    private void show(ReviewAddress address, PageHeader header, List<ReviewDepartment> departments) {
        header.lead(translate("review.lead." + address.list()));
        var tabs = new Div(new ReviewTabs(year, address));
        var list = part(address.list());
        part = list;
        String anyPeriod = translate(address.list() == ReviewList.MISSING ? "review.filter.last" : "review.filter.all");
        var bar = new ReviewFilterBar(departments, address.filter(), anyPeriod, filter -> {
            var changed = new ReviewAddress(address.list(), filter);
            tabs.removeAll();
            tabs.add(new ReviewTabs(year, changed));
            list.show(filter);
            keepInAddress(changed);
        });
        add(tabs, bar, list);
        list.show(address.filter());
    }

    private ReviewPart part(ReviewList list) {
        return switch (list) {
            case WAITING -> new QueueBoard(filter -> queues.list(year, filter), services, lines);
            case DIFFERING -> new DifferingList(year, services.reviews());
            case MISSING -> new MissingList(year, filter -> missing.list(year, filter, DayText.today()));
        };
    }

    // So that going back from a report, or sending the address to someone, shows the same list.
    private void keepInAddress(ReviewAddress address) {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(ReviewAddress.path(year), address.write())));
    }

    private String era() {
        return new FiscalYearText(year).era();
    }

    @Override
    public int fiscalYear() {
        return year;
    }

    @Override
    public String getPageTitle() {
        return translate("review.title", era());
    }
}

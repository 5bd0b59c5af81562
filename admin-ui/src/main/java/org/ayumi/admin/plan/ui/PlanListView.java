package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.Month;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.plan.PlanApi;
import org.ayumi.admin.plan.PlanFilter;
import org.ayumi.admin.plan.PlanListPage;

/** 実行プラン: what is expected of this person, then the year's plans in one list, to be narrowed down. */
@Route("years/:fiscalYear([0-9]{4})/plans")
@PermitAll
class PlanListView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient PlanApi plans;
    private int year;
    private transient PlanFilter filter = PlanFilter.ALL;

    PlanListView(PlanApi plans) {
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = PlanYear.of(event);
        filter = PlanFilterAddress.read(event.getLocation().getQueryParameters());
        show(plans.getPage(year, filter));
    }

    private void show(PlanListPage page) {
        var found = new FoundPlansList(after -> plans.find(year, filter, after));
        found.show(page.found(), !filter.equals(PlanFilter.ALL));
        removeAll();
        add(new PageHeader(translate("plan.list.heading"))
                .crumbs(new Span(translate("plan.list.crumbs", era())))
                .lead(translate(lead(page))));
        add(actions(page));
        var expected = new Div();
        expected.addClassName("stack");
        if (!page.toReview().isEmpty()) {
            expected.add(ExpectedCard.toReview(page.toReview()));
        }
        if (!page.inHand().isEmpty()) {
            expected.add(ExpectedCard.inHand(page.inHand()));
        }
        var heading = new H2(translate("plan.list.all"));
        heading.addClassName("section-title");
        add(
                expected,
                heading,
                new PlanFilterBar(page.departments(), filter, changed -> {
                    filter = changed;
                    found.show(plans.find(year, changed), !changed.equals(PlanFilter.ALL));
                    keepInAddress();
                }),
                found);
    }

    private Div actions(PlanListPage page) {
        var actions = new Div();
        actions.addClassNames("actions", "before");
        boolean writes = !page.person().mayWriteFor().isEmpty();
        if (writes) {
            var begin = PlanLinks.begin(year, translate("plan.begin"));
            begin.addClassName("btn");
            actions.add(begin);
        }
        // Before the last quarter nothing can be rolled over; the way there would only be in the way.
        if (writes && !DayText.today().isBefore(LocalDate.of(year + 1, Month.JANUARY, 1))) {
            actions.add(quiet(PlanLinks.rolloverPath(year), "plan.rollover.link"));
        }
        if (!page.person().departments().isEmpty() || page.person().readsAll()) {
            actions.add(quiet(PlanLinks.handoverPath(year), "plan.handover.link"));
        }
        actions.add(quiet(PlanLinks.workbookPath(year), "plan.workbook"));
        return actions;
    }

    private static Anchor quiet(String path, String key) {
        var link = new Anchor(path, translate(key));
        link.addClassNames("btn", "quiet");
        return link;
    }

    private static String lead(PlanListPage page) {
        if (page.person().reviews()) {
            return page.toReview().isEmpty() ? "plan.lead.review.done" : "plan.lead.review";
        }
        if (page.person().mayWriteFor().isEmpty()) {
            return "plan.lead.read";
        }
        return page.inHand().isEmpty() ? "plan.lead.own.done" : "plan.lead.own";
    }

    // So that going back from a plan, or sending the address to someone, shows the same list.
    private void keepInAddress() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(PlanLinks.listPath(year), PlanFilterAddress.write(filter))));
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
        return translate("plan.list.title", era());
    }
}

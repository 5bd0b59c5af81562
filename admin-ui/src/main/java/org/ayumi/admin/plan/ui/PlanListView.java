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
import java.util.List;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.live.ui.YearLine;
import org.ayumi.admin.plan.PlanApi;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanFilter;
import org.ayumi.admin.plan.PlanListPage;

/** 実行プラン: what is expected of this person, then the year's plans in one list, to be narrowed down. */
@Route("years/:fiscalYear([0-9]{4})/plans")
@PermitAll
class PlanListView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient PlanApi plans;
    private final transient List<PlanListPart> parts;
    private final YearLine live;
    private FoundPlansList found;
    private int year;
    private transient PlanFilter filter = PlanFilter.ALL;

    PlanListView(PlanApi plans, List<PlanListPart> parts, LiveLines lines) {
        this.plans = plans;
        this.parts = parts;
        live = lines.overYear(() -> show(plans.getPage(year, filter)));
        found = foundPlans();
        add(live);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = PlanYear.of(event);
        filter = PlanFilterAddress.read(event.getLocation().getQueryParameters());
        live.reads(year);
        found = foundPlans();
        show(plans.getPage(year, filter));
    }

    private FoundPlansList foundPlans() {
        return new FoundPlansList(true, after -> plans.find(year, filter, after));
    }

    private void show(PlanListPage page) {
        var before = found;
        found = foundPlans();
        found.show(page.found(), none(filter), before);
        live.clear();
        var due = parts.stream()
                .flatMap(part -> part.expected(year, page.person()).stream())
                .toList();
        add(new PageHeader(translate("plan.list.heading"))
                .crumbs(new Span(translate("plan.list.crumbs", era())))
                .lead(translate(lead(page, !due.isEmpty()))));
        add(actions(page, due.isEmpty()));
        var expected = new Div();
        expected.addClassName("stack");
        expected.add(due);
        if (!page.toReview().isEmpty()) {
            expected.add(ExpectedCard.toReview(page.toReview()));
        }
        if (!page.inHand().isEmpty()) {
            expected.add(ExpectedCard.inHand(page.inHand()));
        }
        add(expected);
        page.person().own().forEach(this::addOwn);
        add(
                heading(translate("plan.list.all")),
                new PlanFilterBar(page.departments(), filter, changed -> {
                    filter = changed;
                    found.show(plans.find(year, changed), none(changed));
                    keepInAddress();
                }),
                found);
    }

    /** A department's own plans, before those of all others. */
    private void addOwn(PlanDepartment department) {
        var filter = PlanFilter.of(department);
        var own = new FoundPlansList(false, after -> plans.find(year, filter, after));
        own.show(plans.find(year, filter), "plan.list.own.none");
        add(heading(translate("plan.list.own", department.name())), own);
    }

    private static String none(PlanFilter filter) {
        return filter.equals(PlanFilter.ALL) ? "plan.list.empty" : "plan.list.none";
    }

    private static H2 heading(String text) {
        var heading = new H2(text);
        heading.addClassName("section-title");
        return heading;
    }

    private Div actions(PlanListPage page, boolean first) {
        var actions = new Div();
        actions.addClassNames("actions", "before");
        boolean writes = !page.person().mayWriteFor().isEmpty();
        if (writes) {
            var begin = PlanLinks.begin(year, translate("plan.begin"));
            begin.addClassName("btn");
            // One main action a page: what is due comes before what is new.
            begin.setClassName("quiet", !first);
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

    private static String lead(PlanListPage page, boolean due) {
        if (page.person().reviews() && !page.toReview().isEmpty()) {
            return "plan.lead.review";
        }
        if (due) {
            return page.inHand().isEmpty() ? "plan.lead.due" : "plan.lead.due.own";
        }
        if (page.person().reviews()) {
            return "plan.lead.review.done";
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

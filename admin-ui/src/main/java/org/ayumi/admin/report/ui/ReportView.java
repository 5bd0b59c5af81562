package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.common.form.DiscardNotice;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Chip;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.evidence.Evidence;
import org.ayumi.admin.evidence.EvidenceApi;
import org.ayumi.admin.evidence.ui.EvidenceField;
import org.ayumi.admin.evidence.ui.EvidenceList;
import org.ayumi.admin.live.ui.LiveLine;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.plan.ui.PlanLinks;
import org.ayumi.admin.report.CommentApi;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ReportApi;
import org.ayumi.admin.revision.RevisionApi;
import org.ayumi.admin.revision.ui.HistoryCard;
import org.jspecify.annotations.Nullable;

/** The report of a plan for a period, in full: the period before beside it, what the DX office says, the thread. */
@Route("plans/:id/reports/:period")
@PermitAll
class ReportView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient ReportApi reports;
    private final transient CommentApi comments;
    private final transient RevisionApi revisions;
    private final transient EvidenceApi evidence;
    private final Div content = new Div();
    private final Div notices = new Div();
    private final LiveLine live;
    private transient @Nullable DueReport shown;
    private @Nullable ThreadSection thread;

    ReportView(ReportApi reports, CommentApi comments, RevisionApi revisions, EvidenceApi evidence, LiveLines lines) {
        this.reports = reports;
        this.comments = comments;
        this.revisions = revisions;
        this.evidence = evidence;
        live = lines.over(this::showNewest)
                .keepingWhile(() -> thread != null && thread.hasUnsent(), () -> thread == null || !thread.hasUnkept());
        add(live, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        String name = event.getRouteParameters().get("period").orElseThrow();
        notices.removeAll();
        show(read(id, name));
    }

    private void showNewest() {
        if (shown != null) {
            show(read(shown.plan().id(), shown.period().period().name()));
        }
    }

    private DueReport read(String id, String name) {
        var plan = reports.getPlan(id);
        return Arrays.stream(ReportPeriod.values())
                .filter(period -> period.name().equals(name))
                .findFirst()
                .flatMap(plan::find)
                .map(period -> new DueReport(plan, period))
                .orElseThrow(() -> BackendException.notFound("report " + name + " of plan " + id));
    }

    private void show(DueReport due) {
        shown = due;
        content.removeAll();
        var plan = due.plan();
        String era = new FiscalYearText(plan.fiscalYear()).era();
        var header = new PageHeader(translate(
                        "reporting.report.heading", PeriodText.name(due.period().period())))
                .crumbs(
                        PlanLinks.list(plan.fiscalYear(), translate("plan.list.crumbs", era)),
                        PlanLinks.plan(plan.id(), plan.title()))
                .lead(translate(
                        "reporting.report.lead",
                        plan.department().name(),
                        plan.title(),
                        PeriodText.withMonths(due.period().period())));
        content.add(plan.sample() ? header.sample() : header, notices);
        if (plan.priority()) {
            var chips = new UnorderedList(new ListItem(new Chip(translate("plan.priority"))));
            chips.addClassName("chips");
            content.add(chips);
        }
        var main = new Div(words(due));
        main.addClassName("stack");
        main.add(evidence(due));
        var aside = new Aside(new DecisionCard(due));
        aside.addClassName("stack");
        var report = due.period().report();
        if (report != null) {
            discuss(due, report, main);
            history(report, aside);
        }
        var columns = new Div(main, aside);
        columns.addClassName("two");
        content.add(columns);
        follow(due, report == null ? 0 : report.version());
    }

    /** Also a report that nobody has begun yet, at version 0. */
    private void follow(DueReport due, int version) {
        live.shows(due.period().reportId(), version);
    }

    private static Card words(DueReport due) {
        var card = new Card(translate("reporting.report.words"));
        var beside =
                new Div(column(due, translate("reporting.this"), due.period().report()));
        beside.addClassName("compared");
        var former = due.period().former();
        if (former != null) {
            beside.add(column(due, translate("reporting.former.in", PeriodText.name(former.period())), former));
        }
        card.add(beside);
        if (due.period().inHand()) {
            var link = ReportLinks.reporting(due.plan().fiscalYear(), translate("reporting.write"));
            link.addClassName("btn");
            var foot = new Div(link);
            foot.addClassName("card-foot");
            card.add(foot);
        }
        return card;
    }

    private static Div column(DueReport due, String heading, @Nullable PlanReport report) {
        var title = new H3(heading);
        return report == null
                ? new Div(title, new Paragraph(translate("reporting.report.none")))
                : new Div(title, new ReportWords(due.plan(), report));
    }

    private Component evidence(DueReport due) {
        var report = due.period().report();
        List<Evidence> attached = report == null ? List.of() : report.evidence();
        if (due.period().inHand()) {
            var field = new EvidenceField(
                    attached, evidence, due.plan().id(), due.period().period(), version -> follow(due, version));
            field.addClassName("card");
            return field;
        }
        var card = new Card(translate("evidence.heading"));
        card.add(new EvidenceList(attached, evidence));
        return card;
    }

    private void discuss(DueReport due, PlanReport report, Div main) {
        boolean may = due.period().viewerCan().comment();
        if (!may && report.comments().isEmpty()) {
            thread = null;
            return;
        }
        thread = new ThreadSection(
                report.comments(),
                ThreadSection.About.of(
                        due.plan().id(), due.period().period(), due.plan().title()),
                may ? said -> comments.add(due.plan().id(), due.period().period(), said) : null);
        thread.addClassName("card");
        main.add(thread);
    }

    private void history(PlanReport report, Aside aside) {
        revisions
                .findFirst(report.id())
                .ifPresent(first -> aside.add(
                        new HistoryCard(first, after -> revisions.getPage(report.id(), after), "revision.begun")));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (thread != null && thread.hasUnkept()) {
            var leaving = event.postpone();
            notices.removeAll();
            notices.add(new DiscardNotice(notices::removeAll, leaving::proceed));
        }
    }

    @Override
    public int fiscalYear() {
        return shown == null ? 0 : shown.plan().fiscalYear();
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? ""
                : translate(
                        "reporting.report.title",
                        shown.plan().title(),
                        PeriodText.name(shown.period().period()));
    }
}

package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ayumi.admin.common.form.DiscardNotice;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.evidence.EvidenceApi;
import org.ayumi.admin.live.ui.LiveLine;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.plan.ui.PlanLinks;
import org.ayumi.admin.plan.ui.PlanYear;
import org.ayumi.admin.report.BlockerChoice;
import org.ayumi.admin.report.ReportApi;
import org.ayumi.admin.report.ReportedPlan;
import org.ayumi.admin.report.Reporting;
import org.jspecify.annotations.Nullable;

/** 報告: everything the own departments have to report, on one page. */
@Route("years/:fiscalYear([0-9]{4})/reports")
@PermitAll
class ReportingView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient ReportApi reports;
    private final transient EvidenceApi evidence;
    private final LiveLine live;
    private final Div content = new Div();
    private final Div notices = new Div();
    private final ReportsOverview overview = new ReportsOverview();
    private final Confirmation confirmation = new Confirmation();
    private final ArrayList<PeriodSection> sections = new ArrayList<>();
    private transient @Nullable Reporting reporting;
    private transient @Nullable List<BlockerChoice> blockers;
    private @Nullable PageHeader header;
    private int year;

    ReportingView(ReportApi reports, EvidenceApi evidence, LiveLines lines) {
        this.reports = reports;
        this.evidence = evidence;
        live = lines.over(this::read)
                .keepingWhile(() -> cards().stream().anyMatch(ReportCard::isEntered), () -> unkept().isEmpty())
                .asking(this::versions);
        add(live, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = PlanYear.of(event);
        blockers = null;
        confirmation.removeAll();
        notices.removeAll();
        read();
    }

    private void read() {
        var now = reports.getReporting(year);
        sections.clear();
        content.removeAll();
        show(now);
    }

    private void show(Reporting now) {
        reporting = now;
        var open = PeriodReports.open(now);
        var lead = new ReportingLead(now, open);
        var head = new PageHeader(translate("reporting.heading"))
                .crumbs(PlanLinks.list(year, translate("plan.list.crumbs", era())), new Span(lead.departments()))
                .lead(lead.text());
        header = head;
        content.add(head, notices);
        if (open.isEmpty()) {
            explain(now);
        } else {
            var workbook = new Anchor(PlanLinks.workbookPath(year), translate("reporting.workbook"));
            workbook.addClassNames("btn", "quiet");
            var actions = new Div(workbook);
            actions.addClassNames("actions", "before");
            content.add(actions);
        }
        for (var period : open) {
            var section = new PeriodSection(period, reports, evidence, choices(), this::reported);
            sections.add(section);
            // What goes on for months yet waits folded behind what is due.
            Component shown = period.isRunning() && sections.size() > 1 ? folded(period, section) : section;
            content.add(shown);
        }
        content.add(overview, confirmation);
        overview.show(now);
        live.shows(versions());
    }

    private static Component folded(PeriodReports period, PeriodSection section) {
        var fold = new NativeDetails(new Span(
                translate("reporting.later", PeriodText.name(period.period()), DayText.format(period.dueOn()))));
        fold.addClassNames("card", "later");
        fold.setContent(section);
        return fold;
    }

    private Supplier<List<BlockerChoice>> choices() {
        return () -> {
            var known = blockers;
            if (known == null) {
                known = reports.listBlockers(year);
                blockers = known;
            }
            return known;
        };
    }

    private void explain(Reporting now) {
        if (now.plans().isEmpty()) {
            content.add(new EmptyState(
                    translate("reporting.empty.plans"),
                    translate("reporting.empty.plans.hint"),
                    PlanLinks.list(year, translate("reporting.empty.plans.go"))));
        } else if (now.cycle() == null) {
            content.add(new EmptyState(translate("reporting.empty.cycle"), translate("reporting.empty.cycle.hint")));
        } else if (now.mayWrite()) {
            content.add(new EmptyState(translate("reporting.empty.done"), translate("reporting.empty.done.hint")));
        }
    }

    private void reported(List<ReportedPlan> plans) {
        var now = reporting;
        if (now == null) {
            return;
        }
        for (var plan : plans) {
            now = now.with(plan);
        }
        reporting = now;
        Reporting after = now;
        sections.forEach(section -> section.settle(new PeriodReports(after, section.period())));
        overview.show(after);
        live.shows(versions());
        if (header != null) {
            header.lead(new ReportingLead(after, PeriodReports.open(after)).text());
        }
        int left = after.inHand().size();
        String what = plans.size() == 1
                ? translate("reporting.reported.one", plans.getFirst().title())
                : translate("reporting.reported.several", plans.size());
        confirmation.say(
                what + (left == 0 ? translate("reporting.reported.all") : translate("reporting.reported.left", left)));
        sections.stream()
                .filter(section -> !section.cards().isEmpty())
                .findFirst()
                .or(() -> sections.stream().findFirst())
                .ifPresent(PeriodSection::focusNext);
    }

    /** The plans, and the reports that are written here, also those nobody has begun yet. */
    private Map<String, Integer> versions() {
        Map<String, Integer> versions = new HashMap<>();
        if (reporting != null) {
            reporting.plans().forEach(plan -> versions.put(plan.id(), plan.version()));
        }
        cards().forEach(card -> versions.put(card.due().period().reportId(), card.version()));
        return versions;
    }

    private List<ReportCard> unkept() {
        return cards().stream().filter(ReportCard::isUnkept).toList();
    }

    private List<ReportCard> cards() {
        return sections.stream().flatMap(section -> section.cards().stream()).toList();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        // All of them, not only the first: what can be kept is.
        if (!unkept().isEmpty()) {
            var leaving = event.postpone();
            notices.removeAll();
            notices.add(new DiscardNotice(notices::removeAll, leaving::proceed));
        }
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
        return translate("reporting.title", era());
    }
}

package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.cycle.CycleAnswer;
import org.ayumi.admin.cycle.CycleApi;
import org.ayumi.admin.cycle.CycleDepartment;
import org.ayumi.admin.cycle.CyclePage;
import org.ayumi.admin.cycle.CyclePeriod;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.live.ui.YearLine;
import org.ayumi.admin.revision.RevisionApi;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** 期限: when the year's reports are due and how far they are; the DX office opens the cycle and gives more time here. */
@Route("years/:fiscalYear([0-9]{4})/cycle")
@PermitAll
class CycleView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    // Other years the backend does not read.
    private static final int FIRST = 1962;
    private static final int LAST = 2099;

    private final transient CycleApi cycles;
    private final transient RevisionApi revisions;
    private final transient ObjectProvider<PeriodOffer> offers;
    private final Div content = new Div();
    private final Confirmation confirmation = new Confirmation();
    private final YearLine live;
    private transient @Nullable CyclePage page;
    private int year;

    CycleView(CycleApi cycles, RevisionApi revisions, ObjectProvider<PeriodOffer> offers, LiveLines lines) {
        this.cycles = cycles;
        this.revisions = revisions;
        this.offers = offers;
        live = lines.overYear(this::showNewest);
        add(live, content, confirmation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        if (year < FIRST || year > LAST) {
            throw new NoSuchYearException("「" + year + "」");
        }
        confirmation.removeAll();
        live.reads(year);
        show(cycles.getPage(year), false);
    }

    private void showNewest() {
        var now = cycles.getPage(year);
        boolean stillToOpen = page != null && page.cycle() == null && now.cycle() == null;
        // The form that opens it stays as it was filled in.
        if (!stillToOpen) {
            show(now, false);
        }
    }

    private void show(CyclePage shown, boolean changed) {
        page = shown;
        content.removeAll();
        var cycle = shown.cycle();
        boolean manages = cycle == null ? shown.mayOpen() : cycle.viewerCan().manage();
        var header = new PageHeader(translate("cycle.heading"))
                .crumbs(new Span(translate("cycle.crumbs", era())))
                .lead(translate(manages ? "cycle.lead.manage" : "cycle.lead.read"));
        content.add(shown.sample() ? header.samples() : header);
        var stack = new Div();
        stack.addClassNames("stack", "after-header");
        if (cycle != null) {
            stack.add(new CyclePeriods(cycle, shown, cycles, revisions, this::open, this::offered, changed));
        } else if (manages) {
            stack.add(new OpenCycleForm(year, cycles, this::opened));
        } else {
            stack.add(new EmptyState(translate("cycle.none"), translate("cycle.none.hint")));
        }
        content.add(stack);
    }

    private List<Component> offered(CyclePeriod period) {
        return offers.orderedStream()
                .map(offer -> offer.button(year, period.period(), confirmation::say))
                .toList();
    }

    private void open(CycleChange change) {
        var departments = page == null ? List.<CycleDepartment>of() : page.departments();
        new CycleDialog(change, cycles, departments, this::changed).open();
    }

    private void opened(CycleAnswer answer) {
        // Opened by a colleague a moment ago, it is shown as they opened it.
        confirmation.say(translate(answer.saved() ? "cycle.done.OPEN" : "cycle.done.ALREADY"));
        show(cycles.getPage(year), answer.saved());
        getElement().executeJs("document.querySelector('main')?.focus()");
    }

    private void changed(String done) {
        // Said first: it is true even where the page cannot be read again.
        if (!done.isEmpty()) {
            confirmation.say(translate("cycle.done." + done));
        }
        show(cycles.getPage(year), !done.isEmpty());
        // The button the dialog was opened with has gone. The dialog gives the focus back first.
        getElement().executeJs("setTimeout(() => document.querySelector('main')?.focus({preventScroll: true}), 300)");
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
        return translate("cycle.title", era());
    }
}

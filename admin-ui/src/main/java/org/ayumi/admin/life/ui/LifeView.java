package org.ayumi.admin.life.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.BackendException.Kind;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.life.LifeApi;
import org.ayumi.admin.life.LifeStep;
import org.ayumi.admin.life.LifeYear;
import org.ayumi.admin.live.ui.LiveLine;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.strategy.ui.StrategyLinks;
import org.jspecify.annotations.Nullable;

/** 公表と確定: where the year stands, what to do next, what was published, and what is missing before it closes. */
@Route("years/:fiscalYear([0-9]{4})/life")
@PermitAll
class LifeView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient LifeApi life;
    private final Div content = new Div();
    private final Confirmation confirmation = new Confirmation();
    private final LiveLine live;
    private transient @Nullable LifeYear year;
    private int fiscalYear;

    LifeView(LifeApi life, LiveLines lines) {
        this.life = life;
        live = lines.over(() -> show(life.getYear(fiscalYear)));
        add(live, content, confirmation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fiscalYear = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        confirmation.removeAll();
        try {
            show(life.getYear(fiscalYear));
        } catch (BackendException e) {
            if (e.kind() == Kind.NOT_FOUND) {
                throw new NoSuchYearException(new FiscalYearText(fiscalYear).withWesternYear());
            }
            throw e;
        }
    }

    private void show(LifeYear shown) {
        year = shown;
        content.removeAll();
        boolean leads = shown.viewerCan().publish()
                || shown.viewerCan().beginClosing()
                || shown.viewerCan().close()
                || shown.viewerCan().reopen();
        var header = new PageHeader(translate("life.heading"))
                .crumbs(
                        StrategyLinks.year(shown.fiscalYear(), translate("life.crumbs", shown.era())),
                        new Span(translate("life.heading")))
                .lead(translate(leads ? "life.lead." + shown.status() : "life.lead.read"));
        var stack = new Div();
        stack.addClassNames("stack", "after-header");
        stack.add(new StateCard(shown, this::open));
        if (showsChecklist(shown)) {
            stack.add(new ChecklistCard(shown));
        }
        stack.add(new EditionsCard(shown), new StepsCard(shown));
        content.add(header, stack);
        live.shows(shown.id(), shown.version());
    }

    /** Those who read editions only have no part in the closing. */
    private static boolean showsChecklist(LifeYear shown) {
        return shown.status() != LifeYear.Status.DRAFT
                && !shown.closing().items().isEmpty();
    }

    private void open(LifeStep step) {
        if (year != null) {
            new StepDialog(new StepChange(year, step), life, this::done).open();
        }
    }

    private void done(String step) {
        // Said first: it is true even where the page cannot be read again.
        if (!step.isEmpty()) {
            confirmation.say(translate("life.done." + step));
        }
        show(life.getYear(fiscalYear));
        // The button the dialog was opened with may have gone. The dialog gives the focus back first.
        getElement().executeJs("setTimeout(() => document.querySelector('main')?.focus({preventScroll: true}), 300)");
    }

    @Override
    public int fiscalYear() {
        return fiscalYear;
    }

    @Override
    public String getPageTitle() {
        return translate("life.title", new FiscalYearText(fiscalYear).era());
    }
}

package org.ayumi.admin.past.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.live.ui.YearLine;
import org.ayumi.admin.past.PastApi;
import org.ayumi.admin.past.PastYear;
import org.ayumi.admin.revision.Revision;
import org.ayumi.admin.revision.RevisionApi;
import org.ayumi.admin.revision.RevisionPage;
import org.ayumi.admin.revision.ui.HistoryCard;
import org.ayumi.admin.revision.ui.RestoreButton;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/** 変更の記録: what was changed in the year, and what differs between two of its states, or between two years. */
@Route("years/:fiscalYear([0-9]{4})/past")
@PermitAll
class PastView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient PastApi past;
    private final transient RevisionApi revisions;
    private final Div content = new Div();
    private final Div histories = new Div();
    private final Confirmation confirmation = new Confirmation();
    private final YearLine live;
    private int fiscalYear;

    PastView(PastApi past, RevisionApi revisions, LiveLines lines) {
        this.past = past;
        this.revisions = revisions;
        live = lines.overYear(() -> showHistory(read()));
        add(live, content, confirmation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fiscalYear = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        confirmation.removeAll();
        live.reads(fiscalYear);
        show(read());
    }

    private PastYear read() {
        try {
            return past.getYear(fiscalYear, true);
        } catch (BackendException e) {
            return switch (e.kind()) {
                // Who reads editions only compares them, and has no part in what happened between.
                case FORBIDDEN -> past.getYear(fiscalYear, false);
                case NOT_FOUND -> throw new NoSuchYearException(new FiscalYearText(fiscalYear).withWesternYear());
                default -> throw e;
            };
        }
    }

    private void show(PastYear year) {
        content.removeAll();
        content.add(new PageHeader(translate("past.heading"))
                .crumbs(
                        StrategyLinks.year(year.fiscalYear(), translate("past.crumbs", year.era())),
                        new Span(translate("past.heading")))
                .lead(translate(year.history() == null ? "past.lead.editions" : "past.lead")));
        var stack = new Div();
        stack.addClassNames("stack", "after-header");
        stack.add(new CompareCard(year, past), histories);
        showHistory(year);
        content.add(stack);
    }

    /** The states that are compared stay chosen while what happened goes on. */
    private void showHistory(PastYear year) {
        histories.removeAll();
        var history = year.history();
        if (history != null) {
            histories.add(new HistoryCard(
                    history,
                    after -> revisions.getPage(year.id(), after),
                    revision -> restoring(year, history, revision)));
        }
    }

    // The newest entry is what stands.
    private Optional<Component> restoring(PastYear year, RevisionPage history, Revision revision) {
        boolean newest = revision.version() >= history.revisions().getFirst().version();
        if (!year.mayRestore() || newest || revision.id() == null) {
            return Optional.empty();
        }
        return Optional.of(new RestoreButton(
                revision.changedAt(),
                () -> new RestoreDialog(new FormerYear(year, revision, past), past, this::restored).open()));
    }

    private void restored(String done) {
        if (!done.isEmpty()) {
            confirmation.say(translate("past.restore.done"));
        }
        show(read());
    }

    @Override
    public int fiscalYear() {
        return fiscalYear;
    }

    @Override
    public String getPageTitle() {
        return translate("past.title", new FiscalYearText(fiscalYear).era());
    }
}

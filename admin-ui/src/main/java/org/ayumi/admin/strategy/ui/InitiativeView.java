package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.lineage.LineageApi;
import org.ayumi.admin.lineage.ui.LineageDetails;
import org.ayumi.admin.live.ui.LiveLine;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.revision.RevisionApi;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.StrategyApi;
import org.jspecify.annotations.Nullable;

/** An initiative with its figures, their sources, its rating and its history. */
@Route("initiatives/:id")
@PermitAll
class InitiativeView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient StrategyApi strategies;
    private final transient RevisionApi revisions;
    private final transient InitiativeEditing editing;
    private final transient InitiativeAuthoring authoring;
    private final transient InitiativeRestoring restoring;
    private final transient LineageApi lineage;
    private final Div content = new Div();
    private final Confirmation confirmation = new Confirmation();
    private final LiveLine live;
    private transient @Nullable Initiative initiative;

    InitiativeView(
            StrategyApi strategies,
            RevisionApi revisions,
            InitiativeEditing editing,
            InitiativeAuthoring authoring,
            InitiativeRestoring restoring,
            LineageApi lineage,
            LiveLines lines) {
        this.strategies = strategies;
        this.revisions = revisions;
        this.editing = editing;
        this.authoring = authoring;
        this.restoring = restoring;
        this.lineage = lineage;
        live = lines.over(this::showNewest);
        add(live, content, confirmation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        confirmation.removeAll();
        show(
                strategies.getInitiative(event.getRouteParameters().get("id").orElseThrow()),
                InitiativeEditing.Saved.NOTHING,
                null);
    }

    // An address may name the button to begin with, such as #edit-SCHEDULE; the browser looked for it too early.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement()
                .executeJs(
                        "requestAnimationFrame(() => {"
                                + "const part = location.hash && document.getElementById(location.hash.slice(1));"
                                + "if (part) { part.scrollIntoView({block: 'center'}); part.focus({preventScroll: true}); } })");
    }

    private void show(Initiative shown, InitiativeEditing.Saved saved, @Nullable String measureId) {
        initiative = shown;
        var page = new InitiativePage(
                shown, new InitiativeActions(shown, editing, authoring, restoring, this::changed), revisions);
        page.highlight(saved, measureId);
        content.removeAll();
        content.add(page, new LineageDetails(() -> lineage.findInitiative(shown.id())));
        live.shows(shown.id(), shown.version());
    }

    private void showNewest() {
        if (initiative != null) {
            show(strategies.getInitiative(initiative.id()), InitiativeEditing.Saved.NOTHING, null);
        }
    }

    private void changed(InitiativeEditing.Saved saved, @Nullable String measureId) {
        if (initiative == null) {
            return;
        }
        // Said first: it is true even where the page cannot be read again.
        if (saved != InitiativeEditing.Saved.NOTHING) {
            confirmation.say(translate("strategy.confirmation." + saved));
        }
        show(strategies.getInitiative(initiative.id()), saved, measureId);
        focusOn(saved, measureId);
    }

    // The button the form was opened with has been replaced by its successor. The dialog gives the focus back first.
    private void focusOn(InitiativeEditing.Saved saved, @Nullable String measureId) {
        getElement()
                .executeJs(
                        "setTimeout(() => document.getElementById($0)?.focus(), 300)",
                        InitiativeActions.idOf(saved, measureId));
    }

    @Override
    public int fiscalYear() {
        return initiative == null ? 0 : initiative.fiscalYear();
    }

    @Override
    public String getPageTitle() {
        return initiative == null ? "" : initiative.heading();
    }
}

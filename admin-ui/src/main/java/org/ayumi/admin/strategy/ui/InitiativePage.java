package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.revision.RevisionApi;
import org.ayumi.admin.revision.ui.HistoryCard;
import org.ayumi.admin.strategy.Initiative;
import org.jspecify.annotations.Nullable;

/** The parts of an initiative's page in their two columns. */
final class InitiativePage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Initiative initiative;
    private final transient InitiativeActions actions;
    private final transient RevisionApi revisions;

    InitiativePage(Initiative initiative, InitiativeActions actions, RevisionApi revisions) {
        this.initiative = initiative;
        this.actions = actions;
        this.revisions = revisions;
    }

    /** Shows the page; what has just been changed stands out. */
    void highlight(InitiativeEditing.Saved saved, @Nullable String measureId) {
        var main = new Div(new KpiCard(initiative, measureId, actions));
        main.addClassName("stack");
        if (!initiative.draft()) {
            main.add(new OutcomeCard(initiative.outcome(), actions.ofOutcome()));
        }
        if (!initiative.highlights().isEmpty() || initiative.viewerCan().setOutcome()) {
            main.add(new HighlightsCard(initiative.highlights(), actions.ofHighlights()));
        }
        if (!initiative.tasks().isEmpty() || initiative.viewerCan().schedule()) {
            main.add(new TasksCard(initiative.tasks(), actions.ofTasks()));
        }
        if (!initiative.schedule().isEmpty() || initiative.viewerCan().schedule()) {
            main.add(new ScheduleCard(initiative.fiscalYear(), initiative.schedule(), actions.ofSchedule()));
        }
        if (!initiative.discrepancies().isEmpty()) {
            main.add(new DiscrepancyCard(initiative.discrepancies()));
        }
        var aside = new Aside(initiative.draft() ? draft() : new RatingCard(initiative, actions.ofRating()));
        aside.addClassName("stack");
        history(saved).ifPresent(aside::add);
        var columns = new Div(main, aside);
        columns.addClassName("two");
        removeAll();
        add(new InitiativeHeader(initiative, actions.ofWords()), columns);
    }

    private static Card draft() {
        var card = new Card(translate("strategy.draft.heading"));
        card.add(new Paragraph(translate("strategy.draft.means")));
        return card;
    }

    private Optional<HistoryCard> history(InitiativeEditing.Saved saved) {
        var first = initiative.revisions();
        if (first == null || !initiative.viewerCan().readRevisions()) {
            return Optional.empty();
        }
        var card = new HistoryCard(first, after -> revisions.getPage(initiative.id(), after), actions::of);
        card.setId(InitiativeActions.idOf(InitiativeEditing.Saved.RESTORE, null));
        card.getElement().setAttribute("tabindex", "-1");
        if (saved != InitiativeEditing.Saved.NOTHING) {
            card.markNewest();
        }
        return Optional.of(card);
    }
}

package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Measure;
import org.jspecify.annotations.Nullable;

/** The buttons of an initiative's page: those its viewer may use. */
final class InitiativeActions {

    private final Initiative initiative;
    private final InitiativeEditing editing;
    private final InitiativeEditing.AfterChange after;

    InitiativeActions(Initiative initiative, InitiativeEditing editing, InitiativeEditing.AfterChange after) {
        this.initiative = initiative;
        this.editing = editing;
        this.after = after;
    }

    /** The id of the button that leads to such a change; the focus returns there. */
    static String idOf(InitiativeEditing.Saved kind, @Nullable String measureId) {
        return measureId == null ? "edit-" + kind : "edit-" + kind + "-" + measureId;
    }

    /** Those of the rating's card, the main one first. */
    List<Component> ofRating() {
        List<Component> actions = new ArrayList<>();
        if (initiative.viewerCan().recordActual()) {
            var record = new NativeButton(
                    translate("strategy.action.record"), click -> editing.recordActual(initiative, null, after));
            record.addClassName("btn");
            actions.add(record);
        }
        if (initiative.viewerCan().setOfficialRating()) {
            var decide = new NativeButton(
                    translate("strategy.action.rating"), click -> editing.setOfficialRating(initiative, after));
            decide.setId(idOf(InitiativeEditing.Saved.RATING, null));
            decide.addClassNames("btn", "quiet");
            actions.add(decide);
        }
        return actions;
    }

    /** The one beside a measure's result. */
    Optional<Component> of(Measure measure) {
        if (!initiative.viewerCan().recordActual()) {
            return Optional.empty();
        }
        var record = new NativeButton(
                translate(measure.actual() == null ? "strategy.action.measure" : "strategy.action.measure.again"),
                click -> editing.recordActual(initiative, measure, after));
        record.setId(idOf(InitiativeEditing.Saved.ACTUAL, measure.id()));
        record.addClassName("link");
        record.setAriaLabel(translate("strategy.action.measure.label", measure.label()));
        return Optional.of(record);
    }

    /** The one of the outcome's card. */
    Optional<Component> ofOutcome() {
        if (!initiative.viewerCan().setOutcome()) {
            return Optional.empty();
        }
        var write =
                new NativeButton(translate("strategy.action.outcome"), click -> editing.setOutcome(initiative, after));
        write.setId(idOf(InitiativeEditing.Saved.OUTCOME, null));
        write.addClassNames("btn", "quiet");
        return Optional.of(write);
    }
}

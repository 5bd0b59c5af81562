package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.revision.Revision;
import org.ayumi.admin.revision.ui.RestoreButton;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Measure;
import org.jspecify.annotations.Nullable;

/** The buttons of an initiative's page: those its viewer may use. */
final class InitiativeActions {

    private final Initiative initiative;
    private final InitiativeEditing editing;
    private final InitiativeAuthoring authoring;
    private final InitiativeRestoring restoring;
    private final InitiativeEditing.AfterChange after;

    InitiativeActions(
            Initiative initiative,
            InitiativeEditing editing,
            InitiativeAuthoring authoring,
            InitiativeRestoring restoring,
            InitiativeEditing.AfterChange after) {
        this.initiative = initiative;
        this.editing = editing;
        this.authoring = authoring;
        this.restoring = restoring;
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
                    translate("result.action.ACTUAL"), click -> editing.recordActual(initiative, null, after));
            record.addClassName("btn");
            actions.add(record);
        }
        if (initiative.viewerCan().setOfficialRating()) {
            var decide = new NativeButton(
                    translate("result.action.RATING"), click -> editing.setOfficialRating(initiative, after));
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
                new NativeButton(translate("result.action.OUTCOME"), click -> editing.setOutcome(initiative, after));
        write.setId(idOf(InitiativeEditing.Saved.OUTCOME, null));
        write.addClassNames("btn", "quiet");
        return Optional.of(write);
    }

    /** The one of the words. */
    Optional<Component> ofWords() {
        return quiet(
                initiative.viewerCan().plan(),
                InitiativeEditing.Saved.WORDS,
                () -> authoring.editWords(initiative, after));
    }

    /** The one of the KPI lines. */
    Optional<Component> ofKpis() {
        return quiet(
                initiative.viewerCan().plan(),
                InitiativeEditing.Saved.KPIS,
                () -> authoring.editKpis(initiative, after));
    }

    /** The one beside a measure's target. */
    Optional<Component> ofTarget(Measure measure) {
        if (!initiative.viewerCan().plan()) {
            return Optional.empty();
        }
        var change = new NativeButton(
                translate("content.action.TARGET"), click -> authoring.changeTarget(initiative, measure, after));
        change.setId(idOf(InitiativeEditing.Saved.TARGET, measure.id()));
        change.addClassName("link");
        change.setAriaLabel(translate("content.action.TARGET.label", measure.label()));
        return Optional.of(change);
    }

    /** The one of the tasks. */
    Optional<Component> ofTasks() {
        return quiet(
                initiative.viewerCan().schedule(),
                InitiativeEditing.Saved.TASKS,
                () -> authoring.editTasks(initiative, after));
    }

    /** The one of the schedule. */
    Optional<Component> ofSchedule() {
        return quiet(
                initiative.viewerCan().schedule(),
                InitiativeEditing.Saved.SCHEDULE,
                () -> authoring.editSchedule(initiative, after));
    }

    /** The one of the stories. */
    Optional<Component> ofHighlights() {
        return quiet(
                initiative.viewerCan().setOutcome(),
                InitiativeEditing.Saved.HIGHLIGHTS,
                () -> authoring.editHighlights(initiative, after));
    }

    /** The one of an entry of its history, but for the newest: that is what stands. */
    Optional<Component> of(Revision revision) {
        if (!initiative.viewerCan().plan() || revision.id() == null || revision.version() >= initiative.version()) {
            return Optional.empty();
        }
        return Optional.of(
                new RestoreButton(revision.changedAt(), () -> restoring.restore(initiative, revision, after)));
    }

    private static Optional<Component> quiet(boolean allowed, InitiativeEditing.Saved kind, Runnable action) {
        if (!allowed) {
            return Optional.empty();
        }
        var button = new NativeButton(translate("content.action." + kind), click -> action.run());
        button.setId(idOf(kind, null));
        button.addClassNames("btn", "quiet");
        return Optional.of(button);
    }
}

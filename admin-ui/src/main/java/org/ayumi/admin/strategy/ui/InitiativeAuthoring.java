package org.ayumi.admin.strategy.ui;

import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Measure;

/** What an initiative holds and can be changed on its page; as {@link InitiativeEditing} for results. */
public interface InitiativeAuthoring {

    /** Edits title, summary, aims and lead department. */
    void editWords(Initiative initiative, InitiativeEditing.AfterChange after);

    /** Edits the KPI lines. */
    void editKpis(Initiative initiative, InitiativeEditing.AfterChange after);

    /** Changes the target of one measure. */
    void changeTarget(Initiative initiative, Measure measure, InitiativeEditing.AfterChange after);

    /** Edits the tasks. */
    void editTasks(Initiative initiative, InitiativeEditing.AfterChange after);

    /** Edits the schedule. */
    void editSchedule(Initiative initiative, InitiativeEditing.AfterChange after);

    /** Edits the stories of what came of it. */
    void editHighlights(Initiative initiative, InitiativeEditing.AfterChange after);
}

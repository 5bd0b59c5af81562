package org.ayumi.admin.strategy.ui;

import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed on an initiative's page, offered as buttons; the page shows only what its viewer may do. Each
 * change calls back with what it was, after it was saved or given up for the newer state.
 */
public interface InitiativeEditing {

    /** What was changed; null where nothing was, but somebody else's change is to be shown. */
    enum Saved {
        /** The result of a measure. */
        ACTUAL,
        /** The official rating. */
        RATING,
        /** The outcome. */
        OUTCOME,
        /** Title, summary, aims or lead department. */
        WORDS,
        /** The KPI lines. */
        KPIS,
        /** The target of a measure. */
        TARGET,
        /** The tasks. */
        TASKS,
        /** The schedule. */
        SCHEDULE,
        /** The stories of what came of it. */
        HIGHLIGHTS,
        /** All of it, as it once was. */
        RESTORE,
        /** Nothing; somebody else was faster. */
        NOTHING;

        /** The change of this name; an empty name is nothing. */
        public static Saved of(String name) {
            return name.isEmpty() ? NOTHING : valueOf(name);
        }
    }

    /** What to do after a change; the measure's id where it was a measure's. */
    interface AfterChange {
        /** Called once the form has closed. */
        void changed(Saved saved, @Nullable String measureId);
    }

    /** Records the result of a measure; of one to be chosen where none is given. */
    void recordActual(Initiative initiative, @Nullable Measure measure, AfterChange after);

    /** Decides the official rating. */
    void setOfficialRating(Initiative initiative, AfterChange after);

    /** Writes what came of the initiative. */
    void setOutcome(Initiative initiative, AfterChange after);
}

package org.ayumi.admin.past.ui;

import org.ayumi.admin.past.PastApi;
import org.ayumi.admin.revision.Revision;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ui.InitiativeEditing;
import org.ayumi.admin.strategy.ui.InitiativeRestoring;
import org.springframework.stereotype.Service;

/** Opens the form over an initiative's page. */
@Service
class Restoring implements InitiativeRestoring {

    private final PastApi past;

    Restoring(PastApi past) {
        this.past = past;
    }

    @Override
    public void restore(Initiative initiative, Revision revision, InitiativeEditing.AfterChange after) {
        new RestoreDialog(
                        new FormerInitiative(initiative, revision, past),
                        past,
                        done -> after.changed(InitiativeEditing.Saved.of(done), null))
                .open();
    }
}

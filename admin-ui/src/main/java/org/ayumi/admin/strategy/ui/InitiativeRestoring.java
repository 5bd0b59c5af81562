package org.ayumi.admin.strategy.ui;

import org.ayumi.admin.revision.Revision;
import org.ayumi.admin.strategy.Initiative;

/** Brings an initiative back as it stood with one of its revisions; offered in its history. */
public interface InitiativeRestoring {

    /** Shows what would change, and asks why. */
    void restore(Initiative initiative, Revision revision, InitiativeEditing.AfterChange after);
}

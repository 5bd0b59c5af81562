package org.ayumi.admin.common.form;

import org.jspecify.annotations.Nullable;

/**
 * A field in a conflict: what it was when the form was opened, what it is now, what was entered here.
 *
 * @param mine null where nothing is entered for this field
 */
public record ComparedField(
        String label, String base, String theirs, @Nullable String mine) {

    /** Whether what was entered already stands. */
    public boolean isSettled() {
        return theirs.equals(mine);
    }

    /** Whether there is anything to compare. */
    public boolean differs() {
        return !base.equals(theirs) || (mine != null && !base.equals(mine));
    }
}

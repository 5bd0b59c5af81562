package org.ayumi.admin.result.ui;

/** A field in a conflict: what it was when the form was opened, what it is now, what was entered here. */
record ComparedField(String label, String base, String theirs, String mine) {

    /** Whether what was entered already stands. */
    boolean isSettled() {
        return theirs.equals(mine);
    }

    /** Whether there is anything to compare. */
    boolean differs() {
        return !base.equals(theirs) || !base.equals(mine);
    }
}

package org.ayumi.admin.past.ui;

import java.util.List;
import org.ayumi.admin.past.RestoreInput;
import org.ayumi.admin.revision.Change;
import org.jspecify.annotations.Nullable;

/** Something as it once was, which can be brought back. */
interface Former {

    /** Names it for good, as part of a draft's name. */
    String subject();

    /** What it is, for people. */
    String about();

    /** The version that stands. */
    int version();

    /** What would be another one, from how it stands to how it was; asked anew every time. */
    Difference difference();

    /** What would be sent. */
    RestoreInput input(int expectedVersion, @Nullable String reason);

    /** What would change, and what people have to know about it. */
    record Difference(List<Change> changes, List<String> notes) {}
}

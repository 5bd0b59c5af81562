package org.ayumi.admin.common.form;

import java.util.List;
import org.ayumi.admin.api.FieldConflict;

/**
 * A change that is merged field by field: once somebody else was faster, the form stands on what is there now, and of the
 * fields both changed people choose.
 *
 * @param <T> what is changed
 */
public interface MergedChange<T> extends EnteredChange<T> {

    /** Stands on what is there now: what was not touched here shows theirs, what was entered here stays. */
    void rebase(T theirs, List<FieldConflict> conflicts);

    /** Gives up what was entered in these fields for what is there now. */
    void giveWay(List<FieldConflict> fields);
}

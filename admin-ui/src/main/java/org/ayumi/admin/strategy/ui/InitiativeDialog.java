package org.ayumi.admin.strategy.ui;

import org.ayumi.admin.common.form.MergedFrame;
import org.ayumi.admin.strategy.Initiative;

/** The frame an initiative is changed in, over its page. */
public abstract class InitiativeDialog extends MergedFrame<Initiative> {

    private static final long serialVersionUID = 1L;

    /**
     * A frame around the form.
     *
     * @param texts what the keys of its texts begin with
     * @param after told what was changed, once it has closed
     */
    protected InitiativeDialog(String texts, InitiativeForm form, InitiativeEditing.AfterChange after) {
        super(
                texts,
                form,
                form.initiative().heading(),
                form.initiative().version(),
                done -> after.changed(InitiativeEditing.Saved.of(done), form.measureId()));
    }

    @Override
    protected final int version(Initiative theirs) {
        return theirs.version();
    }
}

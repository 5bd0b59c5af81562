package org.ayumi.admin.result.ui;

import org.ayumi.admin.result.ResultInput;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ui.InitiativeEditing;
import org.ayumi.admin.strategy.ui.InitiativeForm;

/** The fields of one kind of result; {@link ResultDialog} is the frame around them. */
abstract class ResultForm extends InitiativeForm {

    private final InitiativeEditing.Saved kind;

    ResultForm(InitiativeEditing.Saved kind, Initiative initiative) {
        super(initiative);
        this.kind = kind;
    }

    /** What would be sent against this version. */
    abstract ResultInput input(int expectedVersion);

    @Override
    public final String name() {
        return kind.name();
    }
}

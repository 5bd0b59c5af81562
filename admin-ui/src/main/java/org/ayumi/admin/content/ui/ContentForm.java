package org.ayumi.admin.content.ui;

import java.util.List;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ui.InitiativeForm;

/** The fields of one kind of change of what an initiative holds; {@link ContentDialog} is the frame around them. */
abstract class ContentForm extends InitiativeForm {

    ContentForm(Initiative initiative) {
        super(initiative);
    }

    /** What would be sent against this version. */
    abstract ContentInput input(int expectedVersion);

    /** What an initiative has in the fields of this form, in words. */
    abstract List<String> texts(Initiative its);

    /** The same as entered here. */
    abstract List<String> texts();

    /** How wide it may become. */
    String width() {
        return "min(52rem, 100%)";
    }

    @Override
    public final boolean isSettled(Initiative theirs) {
        return texts(theirs).equals(texts());
    }
}

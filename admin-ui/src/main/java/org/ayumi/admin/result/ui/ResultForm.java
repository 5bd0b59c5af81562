package org.ayumi.admin.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.MergedChange;
import org.ayumi.admin.result.ResultInput;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ui.InitiativeEditing;
import org.jspecify.annotations.Nullable;

/** The fields of one kind of result; {@link ResultDialog} is the frame around them. */
abstract class ResultForm implements MergedChange<Initiative> {

    private final InitiativeEditing.Saved kind;
    private final Initiative initiative;
    private final FormFields fields = new FormFields();
    private final Div content = new Div();

    ResultForm(InitiativeEditing.Saved kind, Initiative initiative) {
        this.kind = kind;
        this.initiative = initiative;
        content.addClassName("form");
    }

    /** The initiative it was opened with. */
    final Initiative initiative() {
        return initiative;
    }

    /** What would be sent against this version. */
    abstract ResultInput input(int expectedVersion);

    /** The measure that is changed, where it is one. */
    @Nullable String measureId() {
        return null;
    }

    @Override
    public final String name() {
        return kind.name();
    }

    @Override
    public final boolean isSaved() {
        return true;
    }

    @Override
    public final String subject() {
        return initiative.id();
    }

    @Override
    public final Component content() {
        return content;
    }

    final void show(Component... parts) {
        content.add(parts);
    }

    @Override
    public final FormFields fields() {
        return fields;
    }
}

package org.ayumi.admin.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.MergedChange;
import org.ayumi.admin.strategy.Initiative;
import org.jspecify.annotations.Nullable;

/** The fields of one kind of change of an initiative; {@link InitiativeDialog} is the frame around them. */
public abstract class InitiativeForm implements MergedChange<Initiative> {

    private final Initiative initiative;
    private final FormFields fields = new FormFields();
    private final Div content = new Div();

    /** A form over the initiative as it stands. */
    protected InitiativeForm(Initiative initiative) {
        this.initiative = initiative;
        content.addClassName("form");
    }

    /** The initiative it was opened with. */
    public final Initiative initiative() {
        return initiative;
    }

    /** The measure that is changed, where it is one. */
    protected @Nullable String measureId() {
        return null;
    }

    /** Shows these, below what is shown already. */
    protected final void show(Component... parts) {
        content.add(parts);
    }

    @Override
    public boolean isSaved() {
        return true;
    }

    @Override
    public String subject() {
        return initiative.id();
    }

    @Override
    public final Component content() {
        return content;
    }

    @Override
    public final FormFields fields() {
        return fields;
    }
}

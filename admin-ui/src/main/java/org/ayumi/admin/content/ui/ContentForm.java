package org.ayumi.admin.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.MergedChange;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.Initiative;
import org.jspecify.annotations.Nullable;

/** The fields of one kind of change of what an initiative holds; {@link ContentDialog} is the frame around them. */
abstract class ContentForm implements MergedChange<Initiative> {

    private final Initiative initiative;
    private final FormFields fields = new FormFields();
    private final Div content = new Div();

    ContentForm(Initiative initiative) {
        this.initiative = initiative;
        content.addClassName("form");
    }

    /** The initiative it was opened with. */
    final Initiative initiative() {
        return initiative;
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

    /** The measure that is changed, where it is one. */
    @Nullable String measureId() {
        return null;
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
    public final boolean isSettled(Initiative theirs) {
        return texts(theirs).equals(texts());
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

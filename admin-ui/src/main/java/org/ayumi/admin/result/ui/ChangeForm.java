package org.ayumi.admin.result.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.result.ResultInput;
import org.ayumi.admin.result.ResultState;
import org.ayumi.admin.strategy.ui.InitiativeEditing;
import org.jspecify.annotations.Nullable;

/** The fields of one kind of change; {@link ChangeDialog} is the frame around them. */
interface ChangeForm {

    /** What is done here, as a heading. */
    String title();

    /** The fields. */
    Component content();

    /** The fields by the input's paths, for problems to be shown at them. */
    FormFields fields();

    /** What is missing or cannot be, before anything is sent. */
    List<FieldProblem> check();

    /** Everything entered so far, for telling whether there is something to lose. */
    Object entered();

    /** What would be sent against this version. */
    ResultInput input(int expectedVersion);

    /** The fields as they were, as somebody else has left them, and as entered here. */
    List<ComparedField> compare(ResultState theirs);

    /** Reckons with somebody else's newer state. */
    default void rebase(ResultState theirs) {}

    /** What has been changed, for the page to show. */
    InitiativeEditing.Saved kind();

    /** The measure that has been changed, where it is one. */
    default @Nullable String measureId() {
        return null;
    }
}

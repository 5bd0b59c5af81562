package org.ayumi.admin.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringInput;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;

/** What is written on a page and saved as a whole; {@link SavingArea} stands around it. */
interface Written {

    /** Where it is written. */
    Component content();

    /** The fields by the input's paths. */
    FormFields fields();

    /** What is missing or cannot be, before anything is sent. */
    List<FieldProblem> check();

    /** What is sent against this version of the frame. */
    AuthoringInput input(int expectedVersion);

    /** Stands on what somebody else has made of it; of these fields people choose. */
    void rebase(AuthoredYear theirs, List<String> conflicts);

    /** Gives up what was entered in these fields. */
    void giveWay(List<String> given);
}

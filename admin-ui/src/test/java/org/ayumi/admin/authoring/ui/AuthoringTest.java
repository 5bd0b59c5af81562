package org.ayumi.admin.authoring.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import org.ayumi.admin.authoring.AuthoringFixture;
import org.ayumi.admin.testing.FormTest;

/** What tests of the authoring pages do on them, and what was sent. */
abstract class AuthoringTest extends FormTest {

    @SuppressWarnings("unchecked") // as the query finds it
    protected final void choose(int place) {
        RadioButtonGroup<Object> group = find(RadioButtonGroup.class).single();
        group.setValue(group.getListDataView().getItem(place));
    }

    /** Somebody else was faster; the year is now as given, and these fields were changed by both. */
    protected static Map<String, Object> conflict(AuthoringFixture theirs, Map<?, ?>... fields) {
        return conflict("strategy", theirs.asMap(), 2, fields);
    }
}

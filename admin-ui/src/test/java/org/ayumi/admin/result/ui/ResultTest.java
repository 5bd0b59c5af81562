package org.ayumi.admin.result.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.strategy.InitiativeFixture;
import org.ayumi.admin.testing.FormTest;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the forms do: open one over an initiative, fill it, send it, and see what was sent. */
abstract class ResultTest extends FormTest {

    @BeforeEach
    void documents() {
        BACKEND.answers("documents", List.of(Map.of("title", "令和7年度デジタル・ICT戦略 成果")));
    }

    protected final void show(InitiativeFixture initiative) {
        BACKEND.answers("node", initiative.asMap());
        open("initiatives/" + initiative.id());
    }

    /** Somebody else was faster; the initiative is now as given. */
    protected static Map<String, Object> conflict(InitiativeFixture theirs) {
        return conflict("initiative", theirs.with("version", 4).asMap(), 4);
    }

    /** The same with a field both have changed. */
    protected static Map<String, Object> conflict(InitiativeFixture theirs, Map<String, Object> field) {
        return conflict("initiative", theirs.with("version", 4).asMap(), 4, field);
    }

    protected static Map<String, Object> field(String path, String label, String theirs, String mine) {
        return Map.of("field", path, "label", label, "theirs", theirs, "mine", mine);
    }

    /** Gives way in the one field in conflict. */
    @SuppressWarnings("unchecked")
    protected final void takeTheirs() {
        roundTrip();
        var choice = (RadioButtonGroup<Object>) find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel() != null && group.getLabel().endsWith("は、どちらにしますか"))
                .findFirst()
                .orElseThrow();
        choice.setValue(choice.getListDataView().getItems().findFirst().orElseThrow());
    }

    protected final void save() {
        pressInFooter("保存する");
    }

    /** Saves where no answer comes; in a browser the session's handler says so over the form. */
    protected final void saveInVain() {
        try {
            save();
        } catch (BackendException e) {
            return;
        }
        throw new AssertionError("An answer came");
    }

    @SuppressWarnings("unchecked")
    protected final <T> void choose(String label, T item) {
        ((RadioButtonGroup<T>) find(RadioButtonGroup.class).withCaption(label).single()).setValue(item);
    }

    protected final boolean formIsOpen() {
        roundTrip();
        return find(ResultDialog.class).exists();
    }
}

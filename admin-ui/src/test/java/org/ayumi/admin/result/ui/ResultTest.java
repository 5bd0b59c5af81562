package org.ayumi.admin.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.strategy.InitiativeFixture;
import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the forms do: open one over an initiative, fill it, send it, and see what was sent. */
abstract class ResultTest extends ConsoleTest {

    /** The inputs the backend was sent, in order. */
    protected final List<Map<String, Object>> sent = new ArrayList<>();

    @BeforeEach
    void documents() {
        sent.clear();
        BACKEND.answers("documents", List.of(Map.of("title", "令和7年度デジタル・ICT戦略 成果")));
    }

    protected final void show(InitiativeFixture initiative) {
        BACKEND.answers("node", initiative.asMap());
        open("initiatives/" + initiative.id());
    }

    /** Answers the mutation like this, in order; the last answer stays. */
    @SafeVarargs
    protected final void answering(String mutation, Map<String, Object>... answers) {
        BACKEND.computes(mutation, environment -> {
            sent.add(environment.getArgument("input"));
            return answers[Math.min(sent.size(), answers.length) - 1];
        });
    }

    protected static Map<String, Object> made() {
        return Map.of("userErrors", List.of());
    }

    protected static Map<String, Object> objection(String message, String... path) {
        return Map.of("userErrors", List.of(Map.of("field", List.of(path), "code", "REFUSED", "message", message)));
    }

    /** Somebody else was faster; the initiative is now as given. */
    protected static Map<String, Object> conflict(InitiativeFixture theirs) {
        return conflict(theirs, List.of());
    }

    /** The same with a field both have changed. */
    protected static Map<String, Object> conflict(InitiativeFixture theirs, Map<String, Object> field) {
        return conflict(theirs, List.of(field));
    }

    private static Map<String, Object> conflict(InitiativeFixture theirs, List<Map<String, Object>> fields) {
        var initiative = new HashMap<>(theirs.with("version", 4).asMap());
        return Map.of(
                "initiative", initiative,
                "userErrors",
                        List.of(Map.of(
                                "field",
                                List.of("input", "expectedVersion"),
                                "code",
                                "STALE_VERSION",
                                "message",
                                "先に変更されました。")),
                "conflict",
                        Map.of(
                                "currentVersion",
                                4,
                                "changedBy",
                                "別の担当者",
                                "changedAt",
                                "2026-03-31T17:02:00+09:00",
                                "fields",
                                fields));
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

    protected final void press(String button) {
        roundTrip();
        test(find(NativeButton.class).withText(button).all().getFirst()).click();
    }

    protected final void save() {
        pressInFooter("保存する");
    }

    protected final void pressInFooter(String button) {
        roundTrip();
        test(find(Button.class).withText(button).single()).click();
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

    protected final TextField text(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    protected final TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    protected final <T> void choose(String label, T item) {
        ((RadioButtonGroup<T>) find(RadioButtonGroup.class).withCaption(label).single()).setValue(item);
    }

    protected final boolean formIsOpen() {
        roundTrip();
        return find(ResultDialog.class).exists();
    }

    protected static String problem(Component field) {
        return field instanceof HasValidation validated && validated.isInvalid() ? validated.getErrorMessage() : "";
    }
}

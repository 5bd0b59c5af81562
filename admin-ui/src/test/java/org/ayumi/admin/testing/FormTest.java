package org.ayumi.admin.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A test of forms: opens one by its button, fills it, sends it, and sees what was sent and what it says. */
public abstract class FormTest extends ConsoleTest {

    /** The inputs of all mutations told of by {@link #answering}, in order. */
    protected final List<Map<String, Object>> sent = new ArrayList<>();

    private final List<String> mutations = new ArrayList<>();

    /** Answers the mutation like this, in order; the last answer stays. */
    protected final void answering(String mutation, Map<?, ?>... answers) {
        var left = new ArrayList<>(List.of(answers));
        BACKEND.computes(mutation, environment -> {
            mutations.add(mutation);
            sent.add(environment.getArgument("input"));
            return left.size() > 1 ? left.removeFirst() : left.getFirst();
        });
    }

    /** The inputs of this mutation, in order. */
    protected final List<Map<String, Object>> sent(String mutation) {
        var inputs = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < sent.size(); place++) {
            if (mutations.get(place).equals(mutation)) {
                inputs.add(sent.get(place));
            }
        }
        return inputs;
    }

    /** The change was made; nothing else is told. */
    protected static Map<String, Object> made() {
        return Map.of("userErrors", List.of());
    }

    /** The change was made, and this is how it stands now, under the answer's field of that name. */
    protected static Map<String, Object> made(String name, Map<String, ?> now) {
        return Map.of(name, now, "userErrors", List.of());
    }

    /** The change was not made: something is wrong with the input at this path. */
    protected static Map<String, Object> objection(String message, String... path) {
        return Map.of("userErrors", List.of(Map.of("field", List.of(path), "code", "REFUSED", "message", message)));
    }

    /**
     * Somebody else was faster, on 31 March 2026 at 17:02.
     *
     * @param name the answer's field of what was to be changed
     * @param now how it stands now
     * @param version the version it has now
     * @param fields what both have changed; nothing where the change can be made again as it is
     */
    protected static Map<String, Object> conflict(String name, Map<String, ?> now, int version, Map<?, ?>... fields) {
        return Map.of(
                name,
                now,
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
                        version,
                        "changedBy",
                        "別の担当者",
                        "changedAt",
                        "2026-03-31T17:02:00+09:00",
                        "fields",
                        List.of(fields)));
    }

    /** Presses the first button of the page or form that reads so, or that a screen reader calls so. */
    protected final void press(String name) {
        roundTrip();
        test(button(name)).click();
    }

    /** The first button of the page or form that reads so, or that a screen reader calls so. */
    protected final NativeButton button(String name) {
        return find(NativeButton.class).all().stream()
                .filter(each -> name.equals(each.getText())
                        || each.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name + " among " + buttons()));
    }

    /** Presses the one button that reads so below an open form or question, such as 保存する. */
    protected final void pressInFooter(String text) {
        roundTrip();
        test(find(Button.class).withText(text).single()).click();
    }

    /** What all buttons on the screen read, those below a form first. */
    protected final List<String> buttons() {
        var texts = new ArrayList<>(
                find(Button.class).all().stream().map(Button::getText).toList());
        find(NativeButton.class)
                .all()
                .forEach(each -> texts.add(each.getElement().getTextRecursively()));
        return texts;
    }

    /** The first field of this label. */
    protected final TextField text(String label) {
        return field(TextField.class, label);
    }

    /** The first field of several lines of this label. */
    protected final TextArea area(String label) {
        return field(TextArea.class, label);
    }

    /** The first field of this kind and label. */
    protected final <C extends Component> C field(Class<C> kind, String label) {
        roundTrip();
        return find(kind).withCaption(label).all().getFirst();
    }

    /** What is said to be wrong with the field; nothing where it is in order. */
    protected static String problem(HasElement field) {
        return field instanceof HasValidation validated && validated.isInvalid()
                ? Objects.requireNonNullElse(validated.getErrorMessage(), "")
                : "";
    }
}

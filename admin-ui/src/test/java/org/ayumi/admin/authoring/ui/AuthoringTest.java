package org.ayumi.admin.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.testing.ConsoleTest;

/** What tests of the authoring pages do on them, and what was sent. */
abstract class AuthoringTest extends ConsoleTest {

    /** The inputs of all changes, in order. */
    protected final List<Map<String, Object>> sent = new ArrayList<>();

    /** Answers the mutation so, one answer after the other; the last one from then on. */
    protected final void answering(String mutation, Map<?, ?>... answers) {
        var left = new ArrayList<>(List.of(answers));
        BACKEND.computes(mutation, environment -> {
            sent.add(new HashMap<>(environment.<Map<String, Object>>getArgument("input")));
            return left.size() > 1 ? left.removeFirst() : left.getFirst();
        });
    }

    /** Presses what a screen reader calls so. */
    protected final void press(String label) {
        roundTrip();
        test(named(label)).click();
    }

    /** The button a screen reader calls so. */
    protected final NativeButton named(String label) {
        return find(NativeButton.class).all().stream()
                .filter(each -> label.equals(each.getAriaLabel().orElse(each.getText())))
                .findFirst()
                .orElseThrow();
    }

    protected final void save(String button) {
        roundTrip();
        test(find(Button.class).withText(button).single()).click();
    }

    @SuppressWarnings("unchecked") // as the query finds it
    protected final void choose(int place) {
        RadioButtonGroup<Object> group = find(RadioButtonGroup.class).single();
        group.setValue(group.getListDataView().getItem(place));
    }

    protected final TextField text(String label) {
        return field(TextField.class, label);
    }

    protected final TextArea area(String label) {
        return field(TextArea.class, label);
    }

    protected final <C extends Component & HasLabel> C field(Class<C> type, String label) {
        roundTrip();
        return find(type).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}

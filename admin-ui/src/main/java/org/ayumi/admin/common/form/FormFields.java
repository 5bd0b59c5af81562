package org.ayumi.admin.common.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a form by the input's paths; shows problems at them. */
public final class FormFields {

    private final Map<String, Component> byPath = new LinkedHashMap<>();

    /** Registers the field; its own checks give way to the form's. */
    public <C extends Component & HasValidation> C add(String path, C field) {
        field.setManualValidation(true);
        byPath.put(path, field);
        return field;
    }

    /** Forgets fields that have gone, with everything below the path. */
    public void removeBelow(String path) {
        byPath.keySet().removeIf(its -> its.startsWith(path));
    }

    /** Takes every message back. */
    public void clear() {
        byPath.values().forEach(field -> show(field, ""));
    }

    /** Shows the problem at its field and answers that field; empty where none is visible for it. */
    public Optional<Component> show(FieldProblem problem) {
        var field = find(problem.path());
        field.ifPresent(its -> show(its, problem.message()));
        return field;
    }

    // A problem of the source as a whole belongs to its first field.
    private Optional<Component> find(String path) {
        return byPath.entrySet().stream()
                .filter(entry -> entry.getKey().equals(path) || entry.getKey().startsWith(path + "."))
                .map(Map.Entry::getValue)
                .filter(Component::isVisible)
                .findFirst();
    }

    private static void show(Component field, String message) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(!message.isEmpty());
        }
    }
}

package org.ayumi.admin.common.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.data.provider.HasListDataView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The fields of a form by the input's paths; shows problems at them. What is entered into them can be kept as a draft:
 * {@link FormDraft}.
 */
public final class FormFields {

    private final Map<String, Component> byPath = new LinkedHashMap<>();
    private final KeptFields kept = new KeptFields();

    /** Registers the field; its own checks give way to the form's. */
    public <C extends Component & HasValidation> C add(String path, C field) {
        field.setManualValidation(true);
        byPath.put(path, field);
        if (!kept.isKept(field)) {
            kept.keep(path, field, null);
        }
        return field;
    }

    /** Registers a field one chooses in; what can be chosen has these ids, by which a draft keeps it. */
    @SuppressWarnings("unchecked") // the field gives what it was given
    public <T, C extends Component & HasValidation & HasListDataView<T, ?>> C add(
            String path, C field, Function<T, String> id) {
        kept.keep(path, field, (Function<Object, String>) (Function<?, String>) id);
        return add(path, field);
    }

    /**
     * Lets drafts keep a field under a name of its own: one no problem is shown at, or whose path may be another next
     * time.
     */
    public <C extends Component> C keep(String name, C field) {
        kept.keep(name, field, null);
        return field;
    }

    /** The same for a field one chooses in, by the ids of what can be chosen. */
    @SuppressWarnings("unchecked") // the field gives what it was given
    public <T, C extends Component & HasListDataView<T, ?>> C keep(String name, C field, Function<T, String> id) {
        kept.keep(name, field, (Function<Object, String>) (Function<?, String>) id);
        return field;
    }

    /**
     * Tells drafts of rows that can be added and removed. Their fields are registered below the path, such as
     * {@code input.points.0}, and again whenever rows have moved.
     *
     * @param ids the rows as they stand: what each of them is about, without {@code ;}, or an empty text
     * @param arrange makes the rows those of these ids
     */
    public void rows(String path, Supplier<List<String>> ids, Consumer<List<String>> arrange) {
        kept.rows(path, ids, arrange);
    }

    KeptFields kept() {
        return kept;
    }

    /** Forgets fields that have gone, with everything below the path. */
    public void removeBelow(String path) {
        byPath.keySet().removeIf(its -> its.startsWith(path));
        kept.removeBelow(path);
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

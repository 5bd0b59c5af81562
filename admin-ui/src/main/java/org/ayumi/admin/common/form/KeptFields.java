package org.ayumi.admin.common.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a form that a draft keeps, by their names, and the rows they stand in. */
final class KeptFields {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<Component, KeptText> texts = new IdentityHashMap<>();
    private final Map<String, Rows> rows = new LinkedHashMap<>();
    private Runnable changed = () -> {};
    private Map<String, String> start = Map.of();

    private record Rows(Supplier<List<String>> ids, Consumer<List<String>> arrange) {}

    /** Told whenever a value, or a field, is another. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    void keep(String name, Component field, @Nullable Function<Object, String> key) {
        if (!texts.containsKey(field)) {
            var text = KeptTexts.of(field, key);
            if (text.isEmpty()) {
                return;
            }
            texts.put(field, text.get());
            if (field instanceof HasValue<?, ?> valued) {
                valued.addValueChangeListener(_ -> changed.run());
            }
            // From here on the browser tells what is typed and not kept.
            markStored(field);
        }
        fields.put(name, field);
        changed.run();
    }

    boolean isKept(Component field) {
        return fields.containsValue(field);
    }

    void rows(String path, Supplier<List<String>> ids, Consumer<List<String>> arrange) {
        rows.put(path, new Rows(ids, arrange));
    }

    void removeBelow(String path) {
        fields.keySet().removeIf(name -> name.startsWith(path));
        // Rows of rows that have gone; the rows at the path itself are only arranged anew.
        rows.keySet().removeIf(name -> name.startsWith(path) && !name.equals(path));
        changed.run();
    }

    /** All texts, by name. */
    Map<String, String> read() {
        Map<String, String> all = new LinkedHashMap<>();
        rows.forEach((path, its) -> all.put(path, KeptTexts.join(its.ids.get())));
        fields.forEach((name, field) -> all.put(name, text(field).keptText()));
        return all;
    }

    private KeptText text(Component field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** What stands there now is what anything entered from now on differs from. */
    void begin() {
        start = read();
    }

    /** What stood there when it was begun. */
    Map<String, String> start() {
        return start;
    }

    /** The texts that differ from what stood there; of rows that differ anywhere, all. */
    Map<String, String> entered() {
        var now = read();
        var names = new TreeSet<>(start.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> Objects.equals(start.get(name), now.get(name)));
        var moved = rows.keySet().stream()
                .filter(path -> names.stream().anyMatch(name -> isIn(path, name)))
                .toList();
        now.keySet().removeIf(name -> !names.contains(name) && moved.stream().noneMatch(path -> isIn(path, name)));
        return now;
    }

    private static boolean isIn(String path, String name) {
        return name.equals(path) || name.startsWith(path + ".");
    }

    /** Shows these texts; what the form does not have any more is left out. */
    void fill(Map<String, String> kept) {
        Set<String> arranged = new HashSet<>();
        // Rows that are arranged can bring rows of their own.
        for (var next = rowsBut(arranged); next.isPresent(); next = rowsBut(arranged)) {
            String path = next.get();
            arranged.add(path);
            String ids = kept.get(path);
            if (ids != null) {
                Objects.requireNonNull(rows.get(path)).arrange.accept(KeptTexts.split(ids));
            }
        }
        // Twice: a choice may set other fields to what belongs to it.
        for (int round = 0; round < 2; round++) {
            kept.forEach((name, text) -> {
                var field = fields.get(name);
                if (field != null && !text(field).keptText().equals(text)) {
                    text(field).showKept(text);
                }
            });
        }
    }

    private Optional<String> rowsBut(Set<String> arranged) {
        return rows.keySet().stream().filter(path -> !arranged.contains(path)).findFirst();
    }

    /** Lets the browser know what is kept, so that it can tell what is not. */
    void markStored() {
        fields.values().forEach(KeptFields::markStored);
    }

    private static void markStored(Component field) {
        if (field instanceof TextField text) {
            field.getElement().setAttribute("data-stored", text.getValue());
        } else if (field instanceof TextArea text) {
            field.getElement().setAttribute("data-stored", text.getValue());
        }
    }

    /** What the field of this name is called; empty where its text is not what people typed. */
    Optional<String> label(String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(field -> field instanceof TextField || field instanceof TextArea)
                .map(field -> ((HasLabel) field).getLabel())
                .filter(label -> !label.isBlank());
    }
}

package org.ayumi.admin.common.form;

import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The fields of a form that is merged field by field, by the names the backend gives them in a conflict.
 *
 * <p>Once somebody else was faster, {@link #rebase} lets the form stand on what is there now: what was not touched here
 * shows theirs, what was entered here stays, and of the fields in conflict people choose, with {@link FieldChoices}.
 * What is sent then is the whole, against the new version.
 *
 * @param <T> what the form changes
 */
public final class MergedFields<T> {

    private final List<Part<T, ?>> parts = new ArrayList<>();
    private T base;

    private record Part<T, V>(String field, HasValue<?, V> input, Function<T, V> of) {

        void show(T state) {
            input.setValue(of.apply(state));
        }

        boolean isUntouched(T base) {
            return Objects.equals(input.getValue(), of.apply(base));
        }
    }

    /** The fields of a form that was opened with this. */
    public MergedFields(T base) {
        this.base = base;
    }

    /** What the form stands on: as it was opened, or as somebody else has made it since. */
    public T base() {
        return base;
    }

    /** Adds an input, which shows what stands; a field may have several. */
    public <V> void add(String field, HasValue<?, V> input, Function<T, V> of) {
        var part = new Part<>(field, input, of);
        parts.add(part);
        part.show(base);
    }

    /** Stands on what is there now. */
    public void rebase(T theirs, Collection<String> conflicts) {
        parts.stream()
                .filter(part -> !conflicts.contains(part.field()) && part.isUntouched(base))
                .forEach(part -> part.show(theirs));
        base = theirs;
    }

    /** Gives up what was entered in these fields for what is there now. */
    public void giveWay(Collection<String> fields) {
        parts.stream().filter(part -> fields.contains(part.field())).forEach(part -> part.show(base));
    }

    /** What is entered, in the order of the inputs. */
    public List<Object> entered() {
        return parts.stream().<Object>map(part -> part.input().getValue()).toList();
    }
}

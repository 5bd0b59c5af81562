package org.ayumi.merge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.ayumi.common.Required;
import org.ayumi.revision.Change;
import org.jspecify.annotations.Nullable;

/**
 * A part of something that people change, compare and restore on its own.
 *
 * @param path its path, such as {@code measures.2025-01-1.actual}
 * @param label its name in Japanese
 * @param value what it holds, by which states are compared; null where it holds nothing
 * @param text the value as one reads it in a history; null where it holds nothing
 * @param carry the first state with this field as the second one has it
 * @param description what a history tells of a change of it, where one line does not do
 * @param joining how two changes of it can stand together; null where one of them excludes the other
 * @param <D> what the field is a part of
 */
public record Field<D>(
        String path,
        String label,
        Function<D, @Nullable Object> value,
        Function<D, @Nullable String> text,
        BinaryOperator<D> carry,
        @Nullable Description<D> description,
        @Nullable Joining<D> joining) {

    /** Several lines of history for one field. */
    public interface Description<D> {
        /** What changed from one state to the next; empty where nothing did. */
        List<Change> of(D before, D after);
    }

    /** Two changes of one field, made from the same base, together. */
    public interface Joining<D> {
        /**
         * The state {@code theirs} with this field as both changes together have it.
         *
         * @return empty where the two cannot stand together
         */
        Optional<D> of(D base, D theirs, D mine);
    }

    /** Refuses a field without path or label. */
    public Field {
        Required.text(path, "field.path");
        Required.text(label, "field.label");
    }

    /** A field whose change is told in one line. */
    public static <D> Field<D> of(
            String path,
            String label,
            Function<D, @Nullable Object> value,
            Function<D, @Nullable String> text,
            BinaryOperator<D> carry) {
        return new Field<>(path, label, value, text, carry, null, null);
    }

    /** A field that is a text. */
    public static <D> Field<D> text(
            String path, String label, Function<D, @Nullable String> text, BinaryOperator<D> carry) {
        return new Field<>(path, label, text::apply, text, carry, null, null);
    }

    /** The same field, of which some changes can stand together. */
    public Field<D> joinedBy(Joining<D> how) {
        return new Field<>(path, label, value, text, carry, description, how);
    }

    /** Two changes of it together, on top of what stands; empty where they exclude each other. */
    Optional<D> join(D base, D theirs, D mine) {
        return joining == null ? Optional.empty() : joining.of(base, theirs, mine);
    }

    /** Whether it differs between two states. */
    public boolean differs(D before, D after) {
        return !Objects.equals(value.apply(before), value.apply(after));
    }

    /** What a history tells of its change; empty where it does not differ. */
    public List<Change> changes(D before, D after) {
        if (!differs(before, after)) {
            return List.of();
        }
        return description == null
                ? List.of(new Change(path, label, text.apply(before), text.apply(after)))
                : description.of(before, after);
    }
}

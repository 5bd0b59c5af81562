package org.ayumi.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What records check in their constructors. */
public final class Required {

    private Required() {}

    /** Refuses null and blank texts with an {@link IllegalArgumentException} that names the component. */
    public static String text(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return value;
    }

    /** Refuses null with an {@link IllegalArgumentException} that names the component. */
    public static <T> T value(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is required");
        }
        return value;
    }

    /** An unmodifiable copy; an absent list is an empty one, as neither store nor reference files write empty lists. */
    public static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}

package org.ayumi.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the person who sent the input can put right.
 *
 * @param field the path of the input field, such as {@code [input, value]}; null when it is about the whole
 * @param code stable, in capitals, for programs
 * @param message what is wrong and what to do, in Japanese
 */
public record UserError(@Nullable List<String> field, String code, String message) {

    /** An error about one field of the mutation's input. */
    public static UserError at(String code, String message, String... path) {
        return new UserError(List.of(path), code, message);
    }
}

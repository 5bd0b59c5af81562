package org.ayumi.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text people enter must satisfy: not too long, no control characters, no half of a surrogate pair.
 *
 * @param name the field's name as people know it, such as 理由
 * @param longest the most characters (code points) allowed
 * @param lines whether line breaks and tabs are allowed
 */
public record TextRule(String name, int longest, boolean lines) {

    /** The text without blanks around it (full-width ones too); empty when nothing is left. */
    public static Optional<String> clean(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    /** What is wrong with a text, at the given input path; empty when nothing is. An absent text has no error. */
    public List<UserError> check(@Nullable String text, String... path) {
        var errors = new ArrayList<UserError>();
        if (text != null) {
            int length = text.codePointCount(0, text.length());
            if (length > longest) {
                errors.add(UserError.at(
                        "TOO_LONG", "%sは%,d文字以内で入力してください（今は%,d文字です）。".formatted(name, longest, length), path));
            }
            if (text.codePoints().anyMatch(this::isRefused)) {
                errors.add(UserError.at(
                        "INVALID_CHARACTER", "%sに使えない文字（制御文字など）が含まれています。取り除いてください。".formatted(name), path));
            }
        }
        return errors;
    }

    private boolean isRefused(int character) {
        if (character == '\n' || character == '\t' || character == '\r') {
            return !lines;
        }
        return switch (Character.getType(character)) {
            // Bidirectional overrides are format characters: they could make a figure read as another one.
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> character != 0x200D && character != 0x200C;
            default -> false;
        };
    }
}

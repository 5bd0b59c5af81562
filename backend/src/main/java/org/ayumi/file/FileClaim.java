package org.ayumi.file;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file belongs to once a feature took it over.
 *
 * @param kind the feature's word, such as {@code evidence}; its {@link FileHolder} is asked
 * @param key what it is within the feature
 */
public record FileClaim(String kind, String key) {

    private static final Pattern KIND = Pattern.compile("[a-z]{1,20}");

    /** Refuses other kinds and blank keys. */
    public FileClaim {
        if (!KIND.matcher(kind).matches() || key.isBlank()) {
            throw new IllegalArgumentException("'%s:%s' is no claim such as evidence:plan".formatted(kind, key));
        }
    }

    String text() {
        return kind + ":" + key;
    }

    static Optional<FileClaim> parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(new FileClaim(text.substring(0, colon), text.substring(colon + 1)));
    }
}

package org.ayumi.graphql;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a revision: a version of a section, or of a whole document.
 *
 * @param of the section's id, such as {@code 2025-01}, or the document's own name, such as {@code strategy-2025}
 * @param version which of its versions, from 1
 */
public record RevisionId(String of, int version) {

    private static final String TYPE = "Revision";
    private static final Pattern SHAPE = Pattern.compile("(.+)-v(\\d{1,9})");

    static RevisionId of(String name, int version) {
        return new RevisionId(name.toLowerCase(Locale.ROOT), version);
    }

    /** The text clients see. */
    public String encode() {
        return new GlobalId(TYPE, "%s-v%d".formatted(of, version)).encode();
    }

    /** Reads what a client sent; empty where it names no revision. */
    public static Optional<RevisionId> parse(String text) {
        return GlobalId.keyOf(TYPE, text)
                .map(SHAPE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> new RevisionId(matcher.group(1), Integer.parseInt(matcher.group(2))));
    }
}

package org.ayumi.admin.calm;

import java.security.SecureRandom;

/**
 * A short number that stands on a problem's page and beside the problem in the log.
 *
 * @param text such as {@code K7M24XQF}; letters and digits that are not mistaken for each other
 */
public record ProblemReference(String text) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static ProblemReference create() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ProblemReference(text.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}

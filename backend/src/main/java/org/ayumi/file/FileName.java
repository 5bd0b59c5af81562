package org.ayumi.file;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file's name as it is kept: the last part of whatever path was sent, composed (Macs send が as two characters),
 * without what file systems or readers could take for something else.
 *
 * @param value the name
 */
record FileName(String value) {

    private static final int LONGEST = 100;
    private static final int LONGEST_EXTENSION = 10;
    private static final String NAMELESS = "無題";
    private static final String REFUSED = "<>:\"|?*";

    static FileName of(@Nullable String sent) {
        String whole = sent == null ? "" : sent;
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        String composed = Normalizer.normalize(last, Normalizer.Form.NFC);
        var kept = new StringBuilder();
        composed.codePoints().filter(FileName::isKept).forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 || name.length() - dot - 1 > LONGEST_EXTENSION ? "" : name.substring(dot);
        String stem = name.substring(0, name.length() - extension.length()).strip();
        return new FileName(shortened(stem.isEmpty() ? NAMELESS : stem, LONGEST - extension.length()) + extension);
    }

    /** What stands behind the last dot, in small letters; empty where there is none. */
    String extension() {
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isKept(int character) {
        return switch (Character.getType(character)) {
            // Format characters turn the direction of reading: "gpj.exe" can be made to look like "exe.jpg".
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> REFUSED.indexOf(character) < 0;
        };
    }

    private static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}

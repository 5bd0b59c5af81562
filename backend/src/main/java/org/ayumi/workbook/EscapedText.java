package org.ayumi.workbook;

import java.util.regex.Pattern;

/** Texts as the format keeps them: a code such as {@code _x000D_} means the character of that number. */
final class EscapedText {

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String UNDERSCORE = "_x005F_";
    private static final int HEX = 16;

    private EscapedText() {}

    /** A text that happens to hold such a code is kept from being read as one. */
    static String escape(String text) {
        return CODE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(UNDERSCORE + "x$1_");
    }

    /** The text that was meant. */
    static String unescape(String kept) {
        return CODE.matcher(kept).replaceAll(code -> {
            char meant = (char) Integer.parseInt(code.group(1), HEX);
            return meant == '\\' || meant == '$' ? "\\" + meant : String.valueOf(meant);
        });
    }
}

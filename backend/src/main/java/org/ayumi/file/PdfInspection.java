package org.ayumi.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/**
 * Looks through the names of a PDF for what acts by itself or carries other files. Names stand in the open or in
 * compressed object streams; those are unpacked, the streams of pages, pictures and fonts are passed over. Whoever
 * wants to hide an action well enough can: this keeps the plain cases out, a reader's own protection does the rest.
 *
 * @see "docs/decisions/018-files-and-evidence.md"
 */
final class PdfInspection {

    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "JS", "Launch", "RichMedia", "EmbeddedFile", "EmbeddedFiles");
    private static final int TAIL = 4_096;
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;
    private static final String BLANKS = "\0\t\n\f\r ";
    private static final String DELIMITERS = BLANKS + "()<>[]{}/%";

    private int unpacked;

    private PdfInspection() {}

    static void inspect(byte[] bytes) {
        // One character per byte.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.substring(Math.max(0, text.length() - TAIL)).contains("%%EOF")) {
            throw FileRefused.damaged();
        }
        new PdfInspection().scan(bytes, text);
    }

    private void scan(byte[] bytes, String text) {
        int from = 0;
        while (from < text.length()) {
            int stream = nextStream(text, from);
            look(text, from, stream);
            if (stream == text.length()) {
                return;
            }
            int begin = stream + "stream".length();
            begin += text.startsWith("\r\n", begin) ? 2 : 1;
            int end = text.indexOf("endstream", begin);
            if (end < 0) {
                throw FileRefused.damaged();
            }
            String dictionary = text.substring(Math.max(from, text.lastIndexOf("obj", stream)), stream);
            if (names(dictionary, "ObjStm")) {
                if (!names(dictionary, "FlateDecode") && names(dictionary, "Filter")) {
                    throw FileRefused.unreadable();
                }
                String objects =
                        names(dictionary, "FlateDecode") ? unpack(bytes, begin, end) : text.substring(begin, end);
                look(objects, 0, objects.length());
            }
            from = end + "endstream".length();
        }
    }

    /** Where the next stream begins: the keyword, behind a dictionary and before a line break. */
    private static int nextStream(String text, int from) {
        for (int at = text.indexOf("stream", from); at >= 0; at = text.indexOf("stream", at + 1)) {
            int behind = at + "stream".length();
            int before = at - 1;
            while (before >= from && BLANKS.indexOf(text.charAt(before)) >= 0) {
                before--;
            }
            boolean opens = behind < text.length() && "\r\n".indexOf(text.charAt(behind)) >= 0;
            if (opens && before > from && text.startsWith(">>", before - 1)) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean names(String dictionary, String name) {
        for (int at = dictionary.indexOf('/'); at >= 0; at = dictionary.indexOf('/', at + 1)) {
            if (nameAt(dictionary, at, dictionary.length()).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void look(String text, int from, int to) {
        for (int at = text.indexOf('/', from); at >= 0 && at < to; at = text.indexOf('/', at + 1)) {
            String name = nameAt(text, at, to);
            if (name.equals("Encrypt")) {
                throw FileRefused.unreadable();
            }
            if (ACTIVE.contains(name)) {
                throw FileRefused.active(name.startsWith("Embedded") ? "ほかのファイル" : "JavaScriptやプログラムの起動などの動作");
            }
        }
    }

    /** The name at a slash, with its escapes resolved: {@code /J#61vaScript} is a name of that kind too. */
    private static String nameAt(String text, int slash, int to) {
        var name = new StringBuilder();
        int at = slash + 1;
        while (at < to && name.length() <= 20 && DELIMITERS.indexOf(text.charAt(at)) < 0) {
            char character = text.charAt(at);
            if (character == '#' && at + 2 < to && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2))) {
                name.append((char) Integer.parseInt(text, at + 1, at + 3, 16));
                at += 2;
            } else {
                name.append(character);
            }
            at++;
        }
        return name.toString();
    }

    private static boolean isHex(char character) {
        return Character.digit(character, 16) >= 0;
    }

    private String unpack(byte[] bytes, int begin, int end) {
        var packed = new ByteArrayInputStream(bytes, begin, end - begin);
        try (var stream = new InflaterInputStream(packed)) {
            byte[] objects = stream.readNBytes(MOST_UNPACKED - unpacked + 1);
            unpacked += objects.length;
            if (unpacked > MOST_UNPACKED) {
                throw FileRefused.expandsTooFar();
            }
            return new String(objects, StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw FileRefused.damaged();
        }
    }
}

package org.ayumi.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tells text in UTF-8 or Shift_JIS from anything else. */
final class TextInspection {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private TextInspection() {}

    static boolean isText(Path content) throws IOException {
        byte[] bytes = Files.readAllBytes(content);
        return Stream.of(StandardCharsets.UTF_8, SHIFT_JIS).anyMatch(charset -> isText(bytes, charset));
    }

    private static boolean isText(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.chars().noneMatch(TextInspection::isNoText);
        } catch (CharacterCodingException otherBytes) {
            return false;
        }
    }

    private static boolean isNoText(int character) {
        return Character.isISOControl(character)
                && character != '\n'
                && character != '\r'
                && character != '\t'
                && character != '\f';
    }
}

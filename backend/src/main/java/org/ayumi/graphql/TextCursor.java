package org.ayumi.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.common.TextId;

/** Cursors that stand on an id, opaque to clients. */
public final class TextCursor {

    private TextCursor() {}

    /** The cursor of an entry. */
    public static String encode(TextId id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.value().getBytes(StandardCharsets.UTF_8));
    }

    /** The id a cursor stands on; refuses what no page gave. */
    public static <T extends TextId> T decode(String cursor, Function<String, Optional<T>> parse) {
        try {
            return parse.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
                    .orElseThrow(InvalidArgument::cursor);
        } catch (IllegalArgumentException notBase64) {
            throw InvalidArgument.cursor();
        }
    }
}

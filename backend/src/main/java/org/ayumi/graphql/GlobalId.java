package org.ayumi.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An object's id across all types, opaque to clients.
 *
 * @param type the GraphQL type, such as {@code Initiative}
 * @param key the object's own id within that type, such as {@code 2025-01}
 */
public record GlobalId(String type, String key) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Za-z]{0,39}):([a-z0-9-]{1,110})");

    /** The text clients see. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what a client sent; empty where it is no id at all. */
    public static Optional<GlobalId> parse(String text) {
        try {
            var matcher = SHAPE.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            return matcher.matches() ? Optional.of(new GlobalId(matcher.group(1), matcher.group(2))) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The key of an id of one type; empty where the text is no id or one of another type. */
    public static Optional<String> keyOf(String type, String text) {
        return parse(text).filter(id -> id.type.equals(type)).map(GlobalId::key);
    }
}

package org.ayumi.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Global ids as the backend makes them, for what tests know by its own key. */
public final class Ids {

    private Ids() {}

    /** An initiative's, such as of {@code 2025-01}. */
    public static String initiative(String key) {
        return of("Initiative", key);
    }

    /** A measure's, such as of {@code 2025-01-1}. */
    public static String measure(String key) {
        return of("Measure", key);
    }

    /** Of any type. */
    public static String of(String type, String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The key in a global id. */
    public static String keyOf(String id) {
        String text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        return text.substring(text.indexOf(':') + 1);
    }
}

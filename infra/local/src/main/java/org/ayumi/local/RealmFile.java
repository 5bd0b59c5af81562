package org.ayumi.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The local realm: the production realm with the local overlay laid over it.
 *
 * @param json the merged file, its placeholders still in place: Keycloak fills them from its environment
 */
record RealmFile(ObjectNode json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static RealmFile merge(Installation installation) {
        return new RealmFile(JsonMerge.merge(read(installation.realm()), read(installation.localOverlay())));
    }

    static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(file);
        } catch (JacksonException e) {
            throw new StackFailure(file + " を JSON として読めません: " + e.getOriginalMessage(), e);
        }
    }

    String text() {
        return JSON.writeValueAsString(json);
    }

    /** Changes whenever the realm's definition does. */
    String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}

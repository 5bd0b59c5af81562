package org.ayumi.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every port of the stack, shifted by one offset.
 *
 * @param offset 0, or a multiple of 10 up to {@value #MAX_OFFSET}
 */
record Ports(int offset) {

    static final String VARIABLE = "AYUMI_PORT_OFFSET";
    static final int MAX_OFFSET = 38_000;

    Ports {
        if (offset < 0 || offset > MAX_OFFSET || offset % 10 != 0) {
            throw new StackFailure(VARIABLE + " は 0 から " + MAX_OFFSET + " までの 10 の倍数にしてください（今の値: " + offset + "）。");
        }
    }

    /** Reads the offset as given in the environment; nothing there means 0. */
    static Ports parse(@Nullable String offset) {
        if (offset == null || offset.isBlank()) {
            return new Ports(0);
        }
        try {
            return new Ports(Integer.parseInt(offset.strip()));
        } catch (NumberFormatException e) {
            throw new StackFailure(VARIABLE + " は 10 の倍数の数字にしてください（今の値: " + offset + "）。", e);
        }
    }

    int console() {
        return 8080 + offset;
    }

    int backend() {
        return 8081 + offset;
    }

    int keycloak() {
        return 8082 + offset;
    }

    int keycloakManagement() {
        return 8083 + offset;
    }

    int store() {
        return 27027 + offset;
    }

    String consoleUrl() {
        return "http://localhost:" + console();
    }

    String graphqlUrl() {
        return "http://localhost:" + backend() + "/graphql";
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloak();
    }

    String issuer() {
        return keycloakUrl() + "/realms/ayumi";
    }

    String storeUri() {
        return "mongodb://127.0.0.1:" + store() + "/ayumi";
    }

    /** The ports the given parts listen on, by the name to use in a message. */
    Map<String, Integer> of(Set<Part> parts) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (Part part : parts) {
            switch (part) {
                case STORE -> ports.put(part.label(), store());
                case KEYCLOAK -> {
                    ports.put(part.label(), keycloak());
                    ports.put(part.label() + "（管理）", keycloakManagement());
                }
                case BACKEND -> ports.put(part.label(), backend());
                case CONSOLE -> ports.put(part.label(), console());
            }
        }
        return ports;
    }
}

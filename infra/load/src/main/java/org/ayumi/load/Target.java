package org.ayumi.load;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The local stack that is put under load: started with {@code ./ayumi run} and the same {@code AYUMI_PORT_OFFSET}.
 *
 * @param offset what every port is shifted by, a multiple of 10
 */
record Target(int offset) {

    static Target ofEnvironment() {
        return new Target(Integer.parseInt(System.getenv().getOrDefault("AYUMI_PORT_OFFSET", "0")));
    }

    String graphQl() {
        return "http://127.0.0.1:%d/graphql".formatted(8081 + offset);
    }

    String keycloak() {
        return "http://127.0.0.1:%d".formatted(8082 + offset);
    }

    String store() {
        return "mongodb://127.0.0.1:%d".formatted(27027 + offset);
    }

    /** The password of Keycloak's own administrator, as the launcher keeps it. */
    String adminPassword() {
        var state = Path.of(System.getProperty("ayumi.root", "."), ".ayumi");
        var folder = offset == 0 ? state : state.resolve("offset-" + offset);
        try (Reader reader = Files.newBufferedReader(folder.resolve("secrets.properties"))) {
            var secrets = new Properties();
            secrets.load(reader);
            return secrets.getProperty("admin");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No local stack has run with the offset %d in %s".formatted(offset, state), e);
        }
    }
}

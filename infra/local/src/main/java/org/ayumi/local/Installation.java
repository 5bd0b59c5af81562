package org.ayumi.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * What the build leaves behind and the repository holds, found from its root.
 *
 * @param root the folder that holds {@code ./ayumi}
 */
record Installation(Path root) {

    Path backendJar() {
        return root.resolve("backend/target/ayumi-backend.jar");
    }

    Path consoleJar() {
        return root.resolve("admin-ui/target/ayumi-console.jar");
    }

    Path realm() {
        return root.resolve("infra/keycloak/realm.json");
    }

    Path localOverlay() {
        return root.resolve("infra/keycloak/local-overlay.json");
    }

    Path themes() {
        return root.resolve("infra/keycloak/themes");
    }

    /** Keycloak's distribution as the build copied it. */
    Path keycloakZip() {
        Path folder = root.resolve("infra/local/target/keycloak");
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> zips = Files.newDirectoryStream(folder, "*.zip")) {
                for (Path zip : zips) {
                    return zip;
                }
            } catch (IOException e) {
                throw new StackFailure(folder + " を読めません。", e);
            }
        }
        throw notBuilt(folder);
    }

    /** Fails where a part to be started has not been built. */
    void requireBuilt(Set<Part> parts) {
        for (Part part : parts) {
            Path needed =
                    switch (part) {
                        case STORE -> root;
                        case KEYCLOAK -> keycloakZip();
                        case BACKEND -> backendJar();
                        case CONSOLE -> consoleJar();
                    };
            if (!Files.exists(needed)) {
                throw notBuilt(needed);
            }
        }
    }

    private StackFailure notBuilt(Path missing) {
        return new StackFailure(missing + " がありません。./ayumi run で組み立ててから起動してください。");
    }
}

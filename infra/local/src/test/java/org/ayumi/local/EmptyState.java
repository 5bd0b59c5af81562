package org.ayumi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

/** Where a stack of the tests begins: free ports, and a folder without anything of a run before. */
final class EmptyState {

    private EmptyState() {}

    static Ports freePorts() {
        for (int offset = 500; offset < 3_000; offset += 10) {
            Ports ports = new Ports(offset);
            if (ports.of(EnumSet.allOf(Part.class)).values().stream().allMatch(Preconditions::isFree)) {
                return ports;
            }
        }
        throw new AssertionError("No free ports between the offsets 500 and 3000");
    }

    /** An empty state; only the unpacked Keycloak stays, which is the same every time. */
    static void clear(Path base, StateFolder state) {
        try {
            Files.createDirectories(base);
            Path kept = base.resolve("keycloak-kept");
            try (var folders = Files.list(base)) {
                for (Path folder : folders.toList()) {
                    if (Files.isDirectory(folder.resolve("keycloak")) && !Files.exists(kept)) {
                        Files.move(folder.resolve("keycloak"), kept);
                    }
                    if (!folder.equals(kept)) {
                        StateFolder.deleteTree(folder);
                    }
                }
            }
            if (Files.exists(kept)) {
                Files.createDirectories(state.folder());
                Files.move(kept, state.keycloak());
                StateFolder.deleteTree(state.keycloak().resolve("data"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.ayumi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything the local stack remembers, for one port offset.
 *
 * @param folder {@code .ayumi}, or {@code .ayumi/offset-n}
 */
record StateFolder(Path folder) {

    private static final String OFFSET_PREFIX = "offset-";

    /** The folder of one offset below {@code .ayumi}. */
    static StateFolder of(Path base, Ports ports) {
        return new StateFolder(ports.offset() == 0 ? base : base.resolve(OFFSET_PREFIX + ports.offset()));
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path storeFile() {
        return folder.resolve("store").resolve("ayumi.mv.db");
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    /** Where Keycloak keeps its accounts, apart from its program so that an update keeps them. */
    Path identity() {
        return folder.resolve("identity");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    Path processes() {
        return folder.resolve("processes.txt");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    void create() {
        try {
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new StackFailure(folder + " を作れません。書き込めるか確認してください。", e);
        }
    }

    /** Deletes everything of this offset; other offsets' folders stay. */
    void wipe() {
        for (Path entry : entries()) {
            if (!entry.getFileName().toString().startsWith(OFFSET_PREFIX) && !entry.equals(lock())) {
                deleteTree(entry);
            }
        }
    }

    private List<Path> entries() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            throw new StackFailure(folder + " を読めません。", e);
        }
    }

    /** Deletes a file or a folder with all it holds; nothing there is fine. */
    static void deleteTree(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new StackFailure(tree + " を消せません。ほかのプログラムが使っていないか確認してください。", e);
        }
    }
}

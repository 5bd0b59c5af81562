package org.ayumi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sockets a process listens on, as Linux tells them; other systems tell nothing here. */
final class Listeners {

    private static final String LISTENING = "0A";
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    private Listeners() {}

    /** Listening addresses of a process that other machines could reach. */
    static List<String> beyondLoopback(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        if (!Files.isDirectory(process)) {
            return List.of();
        }
        try {
            Set<String> sockets = socketsOf(process);
            List<String> found = new ArrayList<>();
            for (String table : List.of("net/tcp", "net/tcp6")) {
                for (String line : Files.readAllLines(process.resolve(table))) {
                    String[] fields = line.strip().split("\\s+");
                    if (fields[3].equals(LISTENING)
                            && sockets.contains("socket:[" + fields[9] + "]")
                            && !LOOPBACK.contains(fields[1].split(":")[0])) {
                        found.add(fields[1]);
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> socketsOf(Path process) throws IOException {
        Set<String> sockets = new HashSet<>();
        try (var descriptors = Files.list(process.resolve("fd"))) {
            for (Path descriptor : descriptors.toList()) {
                try {
                    sockets.add(Files.readSymbolicLink(descriptor).toString());
                } catch (IOException e) {
                    // Closed in the meantime.
                }
            }
        }
        return sockets;
    }
}

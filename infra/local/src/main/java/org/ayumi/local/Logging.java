package org.ayumi.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The store runs inside the launcher: what its libraries have to say goes to a file, not to the terminal. */
final class Logging {

    private static final int LIMIT_BYTES = 5_000_000;

    private Logging() {}

    static void toFile(Path file) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        try {
            FileHandler handler = new FileHandler(file.toString().replace("%", "%%"), LIMIT_BYTES, 1, false);
            handler.setFormatter(new SimpleFormatter());
            root.addHandler(handler);
            root.setLevel(Level.WARNING);
        } catch (IOException e) {
            throw new StackFailure(file + " に書き込めません。", e);
        }
    }
}

package org.ayumi.local;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A process that does not answer while this is open, and goes on where it was afterwards. */
record PausedProcess(ProcessHandle process) implements AutoCloseable {

    static PausedProcess pause(ProcessHandle process) {
        signal("STOP", process);
        return new PausedProcess(process);
    }

    @Override
    public void close() {
        signal("CONT", process);
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

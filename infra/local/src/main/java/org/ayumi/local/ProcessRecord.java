package org.ayumi.local;

import java.time.Instant;
import java.util.Optional;

/**
 * A process as it can be recognised later: an id alone may have been given to another program since.
 *
 * @param name the part
 * @param pid the process id
 * @param startedAt milliseconds since 1970
 */
record ProcessRecord(String name, long pid, long startedAt) {

    /** Systems tell the start time to a hundredth of a second; a clock set in between shifts it. */
    private static final long TOLERANCE_MILLIS = 2_000;

    static ProcessRecord of(String name, ProcessHandle process) {
        return new ProcessRecord(name, process.pid(), startOf(process));
    }

    /** Reads one line written by {@link #line}. */
    static Optional<ProcessRecord> parse(String line) {
        String[] fields = line.split(" ", -1);
        if (fields.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ProcessRecord(fields[0], Long.parseLong(fields[1]), Long.parseLong(fields[2])));
        } catch (NumberFormatException e) {
            // A line cut off by a crash names no process.
            return Optional.empty();
        }
    }

    String line() {
        return name + " " + pid + " " + startedAt;
    }

    /** The process itself, if it is still the same one and alive. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(startOf(process) - startedAt) <= TOLERANCE_MILLIS);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}

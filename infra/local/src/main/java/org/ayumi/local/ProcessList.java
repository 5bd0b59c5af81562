package org.ayumi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What this state folder's launcher has started, kept in a file, so that the next one can end what a killed one left
 * behind.
 *
 * @param file one process a line
 */
record ProcessList(Path file) {

    private static final Duration GRACE = Duration.ofSeconds(10);

    void add(ProcessRecord process) {
        try {
            Files.writeString(file, process.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StackFailure(file + " に書き込めません。", e);
        }
    }

    List<ProcessRecord> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(ProcessRecord::parse)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new StackFailure(file + " を読めません。", e);
        }
    }

    /** Those of the list that still run. */
    List<ProcessRecord> leftovers() {
        return read().stream().filter(record -> record.find().isPresent()).toList();
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StackFailure(file + " を消せません。", e);
        }
    }

    /** Ends processes, politely first, and returns when they are gone. */
    static void end(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        if (!awaitAll(processes, GRACE)) {
            processes.forEach(ProcessHandle::destroyForcibly);
            awaitAll(processes, GRACE);
        }
    }

    private static boolean awaitAll(List<ProcessHandle> processes, Duration atMost) {
        try {
            CompletableFuture.allOf(
                            processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                    .get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return false;
        }
    }
}

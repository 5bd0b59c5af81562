package org.ayumi.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts processes, remembers them, notices when one ends by itself, and ends them all. */
final class Supervisor {

    private final StateFolder state;
    private final ProcessList started;
    private final List<Child> all = new ArrayList<>();
    private final List<Child> parts = new ArrayList<>();
    private boolean stopping;

    Supervisor(StateFolder state) {
        this.state = state;
        this.started = new ProcessList(state.processes());
    }

    /** Starts a part that is meant to run until it is stopped. */
    synchronized void start(String name, List<String> command, Map<String, String> environment) {
        parts.add(launch(name, command, environment));
    }

    /** Runs a step to its end; anything but exit code 0 is a failure. */
    void complete(String name, List<String> command, Map<String, String> environment) {
        Child step;
        synchronized (this) {
            step = launch(name, command, environment);
        }
        try {
            if (step.process().waitFor() != 0) {
                throw step.ended();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure(name + " を待てませんでした。", e);
        }
    }

    private Child launch(String name, List<String> command, Map<String, String> environment) {
        if (stopping) {
            throw new StackFailure("止めている途中なので、" + name + " は起動しません。");
        }
        Path log = state.log(name);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(state.folder().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File(nothing())))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Settings meant for another Keycloak would change this one.
        builder.environment().keySet().removeIf(key -> key.startsWith("KC_"));
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new StackFailure(name + " を起動できません: " + e.getMessage(), e);
        }
        Child child = new Child(name, process, log);
        // In this order: what cannot be written down must still be stopped.
        all.add(child);
        started.add(ProcessRecord.of(name, process.toHandle()));
        return child;
    }

    private static String nothing() {
        return System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";
    }

    /** The first part that ended although nobody stopped it. */
    synchronized Optional<Child> findEnded() {
        return stopping
                ? Optional.empty()
                : parts.stream().filter(child -> !child.process().isAlive()).findFirst();
    }

    /** Ends everything that was started, and starts nothing more. */
    void stopAll() {
        List<ProcessHandle> alive;
        synchronized (this) {
            stopping = true;
            alive = all.stream()
                    .map(child -> child.process().toHandle())
                    .filter(ProcessHandle::isAlive)
                    .toList();
        }
        ProcessList.end(alive);
        started.forget();
    }
}

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
    private final List<Child> children = new ArrayList<>();
    private boolean stopping;

    Supervisor(StateFolder state) {
        this.state = state;
        this.started = new ProcessList(state.processes());
    }

    /** Starts a part that is meant to run until it is stopped. */
    synchronized Child start(String name, List<String> command, Map<String, String> environment) {
        Child child = launch(name, command, environment);
        children.add(child);
        return child;
    }

    /** Runs a step to its end; anything but exit code 0 is a failure. */
    void complete(String name, List<String> command, Map<String, String> environment) {
        Child child;
        synchronized (this) {
            child = launch(name, command, environment);
            children.add(child);
        }
        try {
            int code = child.process().waitFor();
            synchronized (this) {
                // While stopping, the step ended because it was told to.
                if (code != 0 && !stopping) {
                    throw child.ended();
                }
                children.remove(child);
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
        try {
            Process process = builder.start();
            started.add(ProcessRecord.of(name, process.toHandle()));
            return new Child(name, process, log);
        } catch (IOException e) {
            throw new StackFailure(name + " を起動できません: " + e.getMessage(), e);
        }
    }

    private static String nothing() {
        return System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";
    }

    /** The first child that ended although nobody stopped it. */
    synchronized Optional<Child> findEnded() {
        return stopping
                ? Optional.empty()
                : children.stream().filter(child -> !child.process().isAlive()).findFirst();
    }

    /** Ends everything that was started, and starts nothing more. */
    void stopAll() {
        List<ProcessHandle> alive;
        synchronized (this) {
            stopping = true;
            alive = children.stream()
                    .map(child -> child.process().toHandle())
                    .filter(ProcessHandle::isAlive)
                    .toList();
        }
        ProcessList.end(alive);
        started.forget();
    }
}

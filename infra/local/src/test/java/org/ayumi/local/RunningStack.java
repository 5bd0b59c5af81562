package org.ayumi.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A local stack in processes of its own, started by the packaged launcher as people start it. */
final class RunningStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String READY = "準備ができました";

    private final Path root = Path.of(System.getProperty("ayumi.root", "../.."));
    private final Ports ports;
    private final Path base;
    private final StateFolder state;
    private final Set<Part> parts;
    private final Path output;
    private Process launcher;

    private RunningStack(Path base, Ports ports, Set<Part> parts) {
        this.ports = ports;
        this.base = base.toAbsolutePath();
        this.state = StateFolder.of(this.base, ports);
        this.parts = parts;
        this.output = this.base.resolve("output-" + ports.offset() + ".txt");
        this.launcher = launch();
    }

    /** Starts the parts on free ports with an empty state and returns when they answer. */
    static RunningStack start(String name, Set<Part> parts) {
        Path base = Path.of("target", name);
        Ports ports = EmptyState.freePorts();
        EmptyState.clear(base, StateFolder.of(base, ports));
        RunningStack stack = new RunningStack(base, ports, parts);
        stack.awaitReady();
        return stack;
    }

    /** All parts that have been built, or those the system property {@code ayumi.parts} lists. */
    static Set<Part> builtParts() {
        String wanted = System.getProperty("ayumi.parts", "");
        if (!wanted.isBlank()) {
            return Part.parse(wanted);
        }
        Installation installation = new Installation(Path.of(System.getProperty("ayumi.root", "../..")));
        Set<Part> built = EnumSet.of(Part.STORE, Part.KEYCLOAK);
        if (Files.exists(installation.backendJar())) {
            built.add(Part.BACKEND);
        }
        if (Files.exists(installation.consoleJar())) {
            built.add(Part.CONSOLE);
        }
        return built;
    }

    Ports ports() {
        return ports;
    }

    Set<Part> parts() {
        return parts;
    }

    Secrets secrets() {
        return Secrets.loadOrCreate(state.secrets());
    }

    /** An access token of a demonstration account. */
    String token(String user) {
        return new TokenCommand(ports).execute(user);
    }

    Process launcher() {
        return launcher;
    }

    /** What the launcher has started and is still alive, itself included. */
    List<ProcessRecord> processes() {
        return new ProcessList(state.processes()).leftovers();
    }

    /** The process of one part. */
    ProcessHandle process(Part part) {
        return processes().stream()
                .filter(record -> record.name().equals(part.label()))
                .findFirst()
                .flatMap(ProcessRecord::find)
                .orElseThrow(() -> new AssertionError("No process of " + part + " in " + state.processes()));
    }

    /** What the person at the terminal would have read so far. */
    String output() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9} for everything at once, as a power cut would. */
    void killEverything() {
        List<ProcessHandle> alive =
                processes().stream().flatMap(record -> record.find().stream()).toList();
        alive.forEach(ProcessHandle::destroyForcibly);
        alive.forEach(process -> process.onExit().join());
        launcher.destroyForcibly().onExit().join();
    }

    /** {@code kill -9} for the launcher only: its children stay behind. */
    void killLauncher() {
        launcher.destroyForcibly().onExit().join();
    }

    /** Starts again on the same state, after a kill or a stop. */
    void restart() {
        launcher = launch();
        awaitReady();
    }

    /** Runs another command of the launcher on the same state to its end. */
    CommandResult command(String... arguments) {
        try {
            Path answer = Files.createTempFile(base, "command", ".txt");
            Process process = builder(arguments).redirectOutput(answer.toFile()).start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Still running: " + String.join(" ", arguments));
            }
            return new CommandResult(
                    process.exitValue(), Files.readString(answer).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /**
     * How a command ended.
     *
     * @param code the exit code
     * @param output what it wrote, errors included
     */
    record CommandResult(int code, String output) {}

    @Override
    public void close() {
        launcher.destroy();
        if (!exited(Duration.ofSeconds(40))) {
            killEverything();
        }
    }

    /** Whether the launcher has ended within the given time. */
    boolean exited(Duration atMost) {
        try {
            return launcher.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process launch() {
        String list = parts.stream().map(Part::label).collect(Collectors.joining(","));
        try {
            return builder("run", "--parts=" + list)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Jvm.executable().toString(),
                "-XX:+UseSerialGC",
                "-Xmx192m",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dayumi.root=" + root,
                "-jar",
                root.resolve("infra/local/target/ayumi-local.jar").toString(),
                "--state=" + base));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().put(Ports.VARIABLE, Integer.toString(ports.offset()));
        return builder;
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!output().contains(READY)) {
            if (exited(Duration.ofMillis(300)) || Instant.now().isAfter(end)) {
                String said = output();
                close();
                throw new AssertionError("The stack did not become ready:\n" + said);
            }
        }
    }

    /** Encodes the body of a form: name, value, name, value… */
    static String form(String... pairs) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(pairs[i])
                    .append('=')
                    .append(java.net.URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}

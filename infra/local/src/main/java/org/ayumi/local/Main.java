package org.ayumi.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The launcher's entry: {@code run [--parts=a,b]}, {@code token USER}, {@code reset}; {@code --state=FOLDER} before the
 * command keeps the state elsewhere than in {@code .ayumi}.
 */
public final class Main {

    private static final String USAGE = "使い方: ayumi run | ayumi token USER | ayumi reset";
    private static final String STATE = "--state=";
    private static final String PARTS = "--parts=";

    private Main() {}

    /**
     * Runs one command; a failure is one sentence on stderr and exit code 1.
     *
     * @param arguments options and the command
     */
    public static void main(String[] arguments) {
        // Messages are Japanese whatever the terminal's locale says.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            execute(new ArrayList<>(List.of(arguments)), out);
        } catch (StackFailure e) {
            err.println(e.sentence());
            System.exit(1);
        }
    }

    private static void execute(List<String> arguments, PrintStream out) {
        Ports ports = Ports.parse(System.getenv(Ports.VARIABLE));
        Installation installation = new Installation(
                Path.of(System.getProperty("ayumi.root", ".")).toAbsolutePath().normalize());
        Path base = take(arguments, STATE)
                .map(folder -> Path.of(folder).toAbsolutePath())
                .orElse(installation.root().resolve(".ayumi"));
        Set<Part> parts = take(arguments, PARTS).map(Part::parse).orElse(EnumSet.allOf(Part.class));
        StateFolder state = StateFolder.of(base, ports);
        switch (String.join(" ", arguments).strip()) {
            case "run" -> new RunCommand(installation, state, ports, parts).execute(new Progress(out));
            case "reset" -> new ResetCommand(state).execute(new Progress(out));
            default -> {
                if (arguments.size() != 2 || !arguments.getFirst().equals("token")) {
                    throw new StackFailure(USAGE);
                }
                out.println(new TokenCommand(ports).execute(arguments.getLast()));
            }
        }
    }

    private static Optional<String> take(List<String> arguments, String option) {
        Optional<String> found = arguments.stream()
                .filter(argument -> argument.startsWith(option))
                .findFirst();
        found.ifPresent(arguments::remove);
        return found.map(argument -> argument.substring(option.length()));
    }
}

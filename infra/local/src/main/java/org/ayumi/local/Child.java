package org.ayumi.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A process of the stack.
 *
 * @param name the part it is
 * @param process the process
 * @param log where its output goes
 */
record Child(String name, Process process, Path log) {

    private static final int SHOWN_LINES = 15;

    /** The end of its log, for the person who has to find out why it stopped. */
    List<String> lastLines() {
        try {
            List<String> lines = Arrays.asList(new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n"));
            return lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size());
        } catch (IOException e) {
            return List.of("（" + log + " を読めません）");
        }
    }

    /** What to say when it ended by itself. */
    StackFailure ended() {
        return new StackFailure(name + " が止まりました（終了コード " + process.exitValue() + "）。" + log + " の最後:\n  "
                + String.join("\n  ", lastLines()));
    }
}

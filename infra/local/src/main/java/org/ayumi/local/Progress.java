package org.ayumi.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the person at the terminal reads while waiting. */
final class Progress {

    private final PrintStream out;
    private final Instant begin = Instant.now();

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /** One line for all parts, such as {@code 起動しています: store ✓ keycloak … (12 秒)}. */
    void starting(List<Part> parts, List<Part> ready) {
        StringBuilder line = new StringBuilder("起動しています:");
        for (Part part : parts) {
            line.append(' ').append(part.label()).append(ready.contains(part) ? " ✓" : " …");
        }
        say(line.append(" (").append(seconds()).append(" 秒)").toString());
    }

    long seconds() {
        return Duration.between(begin, Instant.now()).toSeconds();
    }
}

package org.ayumi.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for the JVM that runs the launcher, tuned for little memory and a quick start. */
final class Jvm {

    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xms32m");

    /** Only the quick compiler: half the time to start, for parts nobody measures. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private Jvm() {}

    static Path executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    static List<String> backend(Path jar) {
        return small("-Xmx256m", "-jar", jar.toString());
    }

    static List<String> console(Path jar) {
        return small(QUICK_COMPILER, "-Xmx320m", "-jar", jar.toString());
    }

    /**
     * Keycloak's own start script, without the script: it would stay as one more process that does not pass on every
     * way of dying.
     */
    static List<String> keycloak(Path home, List<String> arguments) {
        List<String> command = small(
                QUICK_COMPILER,
                "-Xmx320m",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    private static List<String> small(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(executable().toString());
        command.addAll(SMALL);
        command.addAll(List.of(arguments));
        return command;
    }
}

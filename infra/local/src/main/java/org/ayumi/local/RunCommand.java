package org.ayumi.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code run}: starts the stack, shows where it is, follows until told to stop.
 *
 * @param installation where the built parts are
 * @param state the state folder of this offset
 * @param ports the ports of this offset
 * @param parts what to start
 */
record RunCommand(Installation installation, StateFolder state, Ports ports, Set<Part> parts) {

    /** Never returns normally: a signal ends the JVM, anything else is a failure. */
    void execute(Progress progress) {
        state.create();
        StateLock lock = StateLock.tryTake(state.lock()).orElseThrow(this::alreadyRunning);
        installation.requireBuilt(parts);
        endLeftovers(progress);
        Preconditions.requireSpace(state.folder());
        Preconditions.requireFree(ports.of(parts));
        Logging.toFile(state.log(Part.STORE.label()));

        Stack stack = new Stack(parts, ports, state, installation, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, lock, progress), "stop"));
        new ProcessList(state.processes()).add(ProcessRecord.of("launcher", ProcessHandle.current()));
        stack.start();
        announce(progress);
        stack.watch();
    }

    private StackFailure alreadyRunning() {
        String holder = new ProcessList(state.processes())
                .leftovers().stream()
                        .filter(process -> process.name().equals("launcher"))
                        .map(process -> "（プロセス番号 " + process.pid() + "）")
                        .findFirst()
                        .orElse("");
        return new StackFailure("既に動いています" + holder + "。止めてから、もう一度起動してください。");
    }

    private void endLeftovers(Progress progress) {
        ProcessList list = new ProcessList(state.processes());
        List<ProcessRecord> leftovers = list.leftovers();
        if (!leftovers.isEmpty()) {
            progress.say("前回の残りを止めています: "
                    + String.join(
                            "、", leftovers.stream().map(ProcessRecord::name).toList()));
            ProcessList.end(leftovers.stream()
                    .flatMap(process -> process.find().stream())
                    .toList());
        }
        list.forget();
    }

    private static void stop(Stack stack, StateLock lock, Progress progress) {
        progress.say("止めています…");
        stack.stop();
        lock.close();
        progress.say("止まりました。");
    }

    private void announce(Progress progress) {
        progress.say("");
        progress.say("準備ができました（" + progress.seconds() + " 秒）。");
        if (parts.contains(Part.CONSOLE)) {
            progress.say("  画面      " + ports.consoleUrl());
        }
        if (parts.contains(Part.BACKEND)) {
            progress.say("  GraphQL   " + ports.graphqlUrl());
        }
        if (parts.contains(Part.KEYCLOAK)) {
            progress.say(
                    "  Keycloak  " + ports.keycloakUrl() + "（レルム ayumi。管理者 admin のパスワードは " + state.secrets() + "）");
        }
        if (parts.contains(Part.STORE)) {
            progress.say("  store     " + ports.storeUri());
        }
        progress.say("");
        progress.say("見本のアカウント（パスワードはどれも ayumi）");
        accounts().forEach(account -> progress.say(account.line()));
        progress.say("");
        progress.say("Ctrl-C で止まります。ログは " + state.logs() + " にあります。");
    }

    private List<DemonstrationAccount> accounts() {
        Path overlay = installation.localOverlay();
        return DemonstrationAccount.of(new RealmFile(RealmFile.read(overlay)));
    }
}

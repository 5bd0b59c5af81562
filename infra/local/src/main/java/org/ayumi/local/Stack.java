package org.ayumi.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.ayumi.local.store.Store;
import org.jspecify.annotations.Nullable;

/** The parts that were asked for: started side by side, watched, stopped together. */
final class Stack {

    private static final long POLL_MILLIS = 500;
    private static final long PATIENCE_SECONDS = 240;

    private final List<Part> parts;
    private final Ports ports;
    private final StateFolder state;
    private final Installation installation;
    private final Secrets secrets;
    private final Progress progress;
    private final Supervisor supervisor;
    private final KeycloakServer keycloak;
    private final AtomicReference<@Nullable StackFailure> failure = new AtomicReference<>();
    private volatile @Nullable Store store;

    Stack(Set<Part> parts, Ports ports, StateFolder state, Installation installation, Progress progress) {
        this.parts = List.copyOf(parts);
        this.ports = ports;
        this.state = state;
        this.installation = installation;
        this.progress = progress;
        this.secrets = Secrets.loadOrCreate(state.secrets());
        this.supervisor = new Supervisor(state);
        this.keycloak = new KeycloakServer(installation, state, ports, secrets);
    }

    /** Starts every part and returns when all of them answer. */
    void start() {
        if (parts.contains(Part.STORE)) {
            startStore();
        }
        if (parts.contains(Part.KEYCLOAK)) {
            // Unpacking takes a while the first time; the others need not wait for it.
            Thread.ofVirtual().start(this::startKeycloak);
        }
        if (parts.contains(Part.BACKEND)) {
            supervisor.start(Part.BACKEND.label(), Jvm.backend(installation.backendJar()), backendEnvironment());
        }
        if (parts.contains(Part.CONSOLE)) {
            supervisor.start(Part.CONSOLE.label(), Jvm.console(installation.consoleJar()), consoleEnvironment());
        }
        awaitReady();
    }

    private void startStore() {
        try {
            store = Store.start(state.storeFile(), ports.store());
        } catch (RuntimeException e) {
            throw new StackFailure("store を開けません（" + state.storeFile() + "）: " + e.getMessage(), e);
        }
    }

    private void startKeycloak() {
        try {
            keycloak.start(supervisor, progress);
        } catch (StackFailure e) {
            failure.compareAndSet(null, e);
        } catch (RuntimeException e) {
            failure.compareAndSet(null, new StackFailure("Keycloak を起動できません: " + e.getMessage(), e));
        }
    }

    private void awaitReady() {
        List<Part> ready = new ArrayList<>();
        progress.starting(parts, ready);
        while (ready.size() < parts.size()) {
            pause();
            requireAlive();
            boolean changed = false;
            for (Part part : parts) {
                if (!ready.contains(part) && isReady(part)) {
                    changed |= ready.add(part);
                }
            }
            if (changed) {
                progress.starting(parts, ready);
            }
            if (progress.seconds() > PATIENCE_SECONDS) {
                List<Part> missing =
                        parts.stream().filter(part -> !ready.contains(part)).toList();
                throw new StackFailure(missing.getFirst().label() + " が " + PATIENCE_SECONDS + " 秒たっても応答しません。"
                        + state.log(missing.getFirst().label()) + " を見てください。");
            }
        }
        if (parts.contains(Part.KEYCLOAK)) {
            keycloak.rememberRealm();
        }
    }

    private boolean isReady(Part part) {
        return switch (part) {
            case STORE -> store != null;
            case KEYCLOAK -> keycloak.isReady();
            case BACKEND -> Http.answers("http://127.0.0.1:" + ports.backend() + "/actuator/health");
            case CONSOLE -> Http.answers("http://127.0.0.1:" + ports.console() + "/actuator/health");
        };
    }

    /** Returns only by failing: with the first part that ends by itself. */
    void watch() {
        while (true) {
            pause();
            requireAlive();
        }
    }

    private void requireAlive() {
        StackFailure failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        supervisor.findEnded().ifPresent(child -> {
            throw child.ended();
        });
        Store opened = store;
        if (opened != null && !opened.isOpen()) {
            throw new StackFailure("store が止まりました。ディスクの空きと " + state.log(Part.STORE.label()) + " を確認してください。");
        }
    }

    /** Ends every process, then closes the store they may still have been writing to. */
    void stop() {
        supervisor.stopAll();
        Store opened = store;
        if (opened != null) {
            store = null;
            opened.close();
        }
    }

    private Map<String, String> backendEnvironment() {
        return Map.of(
                "SERVER_ADDRESS", "127.0.0.1",
                "SERVER_PORT", Integer.toString(ports.backend()),
                "SPRING_MONGODB_URI", ports.storeUri(),
                // The embedded store does not know the command this check sends.
                "MANAGEMENT_HEALTH_MONGODB_ENABLED", "false",
                // Plans are not published: without samples their pages would have nothing to show.
                "AYUMI_SAMPLES_ENABLED", "true",
                "AYUMI_ISSUER_URI", ports.issuer(),
                "AYUMI_BACKEND_SECRET", secrets.backend(),
                // Stands in mails, where somebody configures a server for them.
                "AYUMI_CONSOLE_URL", ports.consoleUrl());
    }

    private Map<String, String> consoleEnvironment() {
        return Map.of(
                "SERVER_ADDRESS", "127.0.0.1",
                "SERVER_PORT", Integer.toString(ports.console()),
                "AYUMI_ISSUER_URI", ports.issuer(),
                "AYUMI_BACKEND_URL", ports.graphqlUrl(),
                "AYUMI_CONSOLE_URL", ports.consoleUrl(),
                "AYUMI_CONSOLE_SECRET", secrets.console());
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("待っている途中で止められました。", e);
        }
    }
}

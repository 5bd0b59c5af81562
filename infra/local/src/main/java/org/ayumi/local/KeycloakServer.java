package org.ayumi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak of the local stack: unpacked once, its realm imported again whenever the definition changes. */
final class KeycloakServer {

    private static final List<String> BUILD = List.of("build", "--db=dev-file", "--health-enabled=true");

    private final Installation installation;
    private final StateFolder state;
    private final Ports ports;
    private final Secrets secrets;
    private final RealmFile realm;

    KeycloakServer(Installation installation, StateFolder state, Ports ports, Secrets secrets) {
        this.installation = installation;
        this.state = state;
        this.ports = ports;
        this.secrets = secrets;
        this.realm = RealmFile.merge(installation);
    }

    /** Prepares what is missing and starts the server. */
    void start(Supervisor supervisor, Progress progress) {
        try {
            unpack(supervisor, progress);
            copyThemes();
            prepareImport(progress);
        } catch (IOException e) {
            throw new StackFailure("Keycloak を " + state.keycloak() + " に用意できません: " + e.getMessage(), e);
        }
        supervisor.start(Part.KEYCLOAK.label(), Jvm.keycloak(state.keycloak(), arguments()), environment());
    }

    private void unpack(Supervisor supervisor, Progress progress) throws IOException {
        Path zip = installation.keycloakZip();
        Path marker = state.keycloak().resolve(".ayumi");
        String wanted = zip.getFileName() + " " + String.join(" ", BUILD);
        if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
            return;
        }
        progress.say("Keycloak を展開しています…（最初の一度だけ、30 秒ほど）");
        StateFolder.deleteTree(state.keycloak());
        new ZipArchive(zip).unpackInto(state.keycloak());
        supervisor.complete("keycloak-build", Jvm.keycloak(state.keycloak(), BUILD), Map.of());
        // Last: a folder without the marker was left half way and is made anew.
        Files.writeString(marker, wanted);
    }

    private void copyThemes() throws IOException {
        Path target = state.keycloak().resolve("themes");
        try (Stream<Path> files = Files.walk(installation.themes())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        target.resolve(installation.themes().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void prepareImport(Progress progress) throws IOException {
        Path known = knownRealm();
        boolean current = Files.exists(known) && Files.readString(known).equals(realm.fingerprint());
        if (!current) {
            if (Files.exists(known)) {
                progress.say("レルムの定義が変わったので、Keycloak のデータを作り直します。");
            }
            StateFolder.deleteTree(state.identity());
            Files.createDirectories(state.identity());
        }
        Path imports = state.keycloak().resolve("data/import");
        Files.createDirectories(imports);
        Files.writeString(imports.resolve("ayumi-realm.json"), realm.text());
    }

    /** To be called once the server answers: from now on its database is worth keeping. */
    void rememberRealm() {
        try {
            Files.writeString(knownRealm(), realm.fingerprint());
        } catch (IOException e) {
            throw new StackFailure(knownRealm() + " に書き込めません。", e);
        }
    }

    private Path knownRealm() {
        return state.identity().resolve("realm.sha256");
    }

    boolean isReady() {
        return Http.answers("http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready");
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=" + ports.keycloakUrl(),
                // One node: no cluster, and no port of one.
                "--cache=local",
                "--db-url=jdbc:h2:file:" + state.identity().resolve("keycloakdb")
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "--log-level=info,io.smallrye.health:error");
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.admin(),
                "AYUMI_CONSOLE_URL", ports.consoleUrl(),
                "AYUMI_CONSOLE_SECRET", secrets.console(),
                "AYUMI_BACKEND_SECRET", secrets.backend());
    }
}

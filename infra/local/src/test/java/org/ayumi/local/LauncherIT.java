package org.ayumi.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class LauncherIT {

    private static final Set<Part> PARTS = EnumSet.of(Part.STORE, Part.KEYCLOAK);
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void aPoliteEndLeavesNothingBehind() {
        try (RunningStack stack = start()) {
            List<ProcessRecord> processes = stack.processes();
            assertThat(processes).extracting(ProcessRecord::name).contains("launcher", "keycloak");
            processes.forEach(process -> assertThat(Listeners.beyondLoopback(process.pid()))
                    .as(process.name())
                    .isEmpty());
            assertThat(stack.command("run").output())
                    .startsWith("既に動いています")
                    .contains("" + stack.launcher().pid());
            assertThat(stack.command("reset").code()).isEqualTo(1);

            stack.launcher().destroy();

            assertThat(stack.exited(SOON)).isTrue();
            assertThat(processes).allMatch(process -> process.find().isEmpty());
            assertThat(stack.ports().of(PARTS).values()).allMatch(Preconditions::isFree);
            RunningStack.CommandResult token = stack.command("token", "dx");
            assertThat(token.code()).isEqualTo(1);
            assertThat(token.output()).contains("./ayumi run");
            assertThat(stack.command("reset").code()).isZero();
            assertThat(stack.command("reset").output()).isNotEmpty();
        }
    }

    @Test
    void whatAKilledLauncherLeftIsEndedByTheNextOneAndNoWriteIsLost() {
        try (RunningStack stack = start()) {
            try (MongoClient client = MongoClients.create(stack.ports().storeUri())) {
                client.getDatabase("ayumi").getCollection("notes").insertOne(new Document("_id", "kept"));
            }
            ProcessHandle orphan = stack.process(Part.KEYCLOAK);
            stack.killLauncher();
            assertThat(orphan.isAlive()).isTrue();

            stack.restart();

            assertThat(stack.output()).contains("前回の残りを止めています: keycloak");
            assertThat(orphan.isAlive()).isFalse();
            try (MongoClient client = MongoClients.create(stack.ports().storeUri())) {
                assertThat(client.getDatabase("ayumi").getCollection("notes").countDocuments())
                        .isEqualTo(1);
            }
            assertThat(Claims.of(stack.command("token", "dx").output()).departments())
                    .containsExactly("dx-senryaku");
            assertThat(stack.command("token", "nobody").code()).isEqualTo(1);
        }
    }

    @Test
    void aPartThatDiesIsNamedWithItsLogAndTheRestStopped() {
        try (RunningStack stack = start()) {
            List<ProcessRecord> processes = stack.processes();

            stack.process(Part.KEYCLOAK).destroyForcibly();

            assertThat(stack.exited(SOON)).isTrue();
            assertThat(stack.launcher().exitValue()).isEqualTo(1);
            assertThat(stack.output()).contains("keycloak が止まりました（終了コード 137）").contains("Keycloak 26");
            assertThat(processes).allMatch(process -> process.find().isEmpty());
        }
    }

    @Test
    void aPortInUseIsToldBeforeAnythingStarts() throws Exception {
        try (RunningStack stack = RunningStack.start("launcher-port", EnumSet.of(Part.STORE))) {
            stack.launcher().destroy();
            assertThat(stack.exited(SOON)).isTrue();
            int port = stack.ports().keycloakManagement();
            try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                RunningStack.CommandResult refused = stack.command("run", "--parts=store,keycloak");

                assertThat(refused.code()).isEqualTo(1);
                assertThat(refused.output()).contains("ポート " + port).hasLineCount(1);
                assertThat(stack.processes()).isEmpty();
            }
        }
    }

    private static RunningStack start() {
        return RunningStack.start("launcher", PARTS);
    }
}

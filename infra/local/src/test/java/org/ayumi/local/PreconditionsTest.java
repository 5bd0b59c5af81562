package org.ayumi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreconditionsTest {

    @TempDir
    Path folder;

    @Test
    void aPortInUseIsNamedWithItsPart() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preconditions.requireFree(Map.of("console", taken.getLocalPort())))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("console");
        }
    }

    @Test
    void aFullDiskIsToldWithTheRoomNeeded() {
        assertThatThrownBy(() -> Preconditions.requireSpace(folder, 300L << 20))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("1024 MB")
                .hasMessageContaining("300 MB");
    }

    @Test
    void theStateFolderServesOneCommandAtATime() {
        // Within one JVM the second attempt is an error; between processes it is an empty answer, as RunCommand needs
        // it.
        try (StateLock held = StateLock.tryTake(folder.resolve("lock")).orElseThrow()) {
            assertThat(held).isNotNull();
        }
        StateLock.tryTake(folder.resolve("lock")).orElseThrow().close();
    }

    @Test
    void whatHasNotBeenBuiltIsNamed() {
        assertThatThrownBy(() -> new Installation(folder).requireBuilt(java.util.EnumSet.of(Part.BACKEND)))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("ayumi-backend.jar")
                .hasMessageContaining("./ayumi run");
    }
}

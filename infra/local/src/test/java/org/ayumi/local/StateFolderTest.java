package org.ayumi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    @TempDir
    Path base;

    @Test
    void wipingLeavesOtherOffsetsAlone() throws Exception {
        StateFolder state = StateFolder.of(base, new Ports(0));
        StateFolder other = StateFolder.of(base, new Ports(10));
        state.create();
        other.create();
        Files.writeString(state.secrets(), "x");
        Files.writeString(other.secrets(), "y");

        state.wipe();

        assertThat(state.secrets()).doesNotExist();
        assertThat(state.logs()).doesNotExist();
        assertThat(other.secrets()).exists();
    }

    @Test
    void secretsAreRandomKeptAndPrivate() throws Exception {
        Secrets first = Secrets.loadOrCreate(base.resolve("one"));

        assertThat(Secrets.loadOrCreate(base.resolve("one"))).isEqualTo(first);
        assertThat(Secrets.loadOrCreate(base.resolve("two"))).isNotEqualTo(first);
        assertThat(Files.getPosixFilePermissions(base.resolve("one"))).hasSize(2);
        assertThat(first.toString()).doesNotContain(first.console());
    }
}

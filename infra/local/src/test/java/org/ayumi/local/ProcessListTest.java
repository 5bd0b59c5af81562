package org.ayumi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessListTest {

    @TempDir
    Path folder;

    private Process sleeper;
    private ProcessList list;

    @BeforeEach
    void startASleeper() throws Exception {
        sleeper = new ProcessBuilder("sleep", "600").start();
        list = new ProcessList(folder.resolve("processes.txt"));
    }

    @AfterEach
    void endIt() {
        sleeper.destroyForcibly();
    }

    @Test
    void aLeftoverIsRecognisedAndEnded() throws Exception {
        list.add(ProcessRecord.of("backend", sleeper.toHandle()));

        assertThat(list.leftovers()).extracting(ProcessRecord::name).containsExactly("backend");
        ProcessList.end(List.of(sleeper.toHandle()));

        assertThat(sleeper.waitFor()).isNotZero();
        assertThat(list.leftovers()).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameIdIsLeftAlone() {
        ProcessRecord real = ProcessRecord.of("backend", sleeper.toHandle());
        list.add(new ProcessRecord("backend", real.pid(), real.startedAt() - 60_000));

        assertThat(list.leftovers()).isEmpty();
    }

    @Test
    void aLineCutOffByACrashIsPassedOver() throws Exception {
        list.add(ProcessRecord.of("backend", sleeper.toHandle()));
        Files.writeString(list.file(), Files.readString(list.file()) + "console 12");

        assertThat(list.read()).hasSize(1);
    }

    @Test
    void withoutAFileNothingIsLeft() {
        assertThat(list.leftovers()).isEmpty();
    }
}

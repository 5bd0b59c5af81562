package org.ayumi.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.RunningBackend;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of uploads that nothing claims, and of claims that are never settled. */
@BackendTest
class FileSweepTest {

    private static final FileClaim CLAIM = new FileClaim("test", "a");

    @Autowired
    private FileRepository files;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private RunningBackend.FreshStore store;

    @TempDir
    private Path folder;

    private final Set<FileId> named = new HashSet<>();
    private Instant now;

    @BeforeEach
    void startEmpty() {
        store.reset();
        named.clear();
        now = Instant.now();
    }

    @Test
    void anUploadNothingClaimsIsGoneAfterADay() throws IOException {
        var file = stored();

        sweepAfter(Duration.ofHours(23));
        assertThat(files.find(file.id())).isPresent();

        sweepAfter(Duration.ofHours(25));
        assertThat(files.find(file.id())).isEmpty();
        assertThat(documents("files.files") + documents("files.chunks")).isZero();
    }

    @Test
    void aClaimStartsTheDayAnew() throws IOException {
        var file = stored();
        claim(file, now.plus(Duration.ofHours(20)));

        sweepAfter(Duration.ofHours(25));

        assertThat(files.find(file.id())).isPresent();
    }

    @Test
    void aClaimThatNothingCameOfIsGoneTooButNotOneThatIsNamed() throws IOException {
        var orphan = stored();
        var unsettled = stored();
        var settled = stored();
        Stream.of(orphan, unsettled, settled).forEach(file -> claim(file, now));
        files.keep(settled.id());
        named.add(unsettled.id());

        sweepAfter(Duration.ofHours(25));
        named.clear();
        sweepAfter(Duration.ofDays(400));

        assertThat(files.find(orphan.id())).isEmpty();
        assertThat(files.find(unsettled.id()))
                .as("kept from the first round on")
                .isPresent();
        assertThat(files.find(settled.id())).isPresent();
    }

    @Test
    void whatIsBeingClearedAwayCannotBeClaimedAndIsFoundAgainByTheNextRound() throws IOException {
        var file = stored();
        // As a round leaves it that died after its first step.
        database.getCollection("files.files")
                .updateOne(
                        new Document("_id", file.id().value()),
                        new Document(
                                "$set",
                                new Document("metadata.doomed", true)
                                        .append("metadata.expiresAt", Date.from(Instant.EPOCH))));

        assertThat(files.find(file.id())).isEmpty();
        assertThat(files.claim(file.id(), "koseki", CLAIM, now, now.plus(FileService.WAITS)))
                .isEmpty();

        sweepAfter(Duration.ZERO);
        assertThat(documents("files.files") + documents("files.chunks")).isZero();
    }

    @Test
    void aFileClaimedBetweenLookAndDeletionStays() throws IOException {
        var seen = stored();
        claim(seen, now.plusSeconds(1));

        files.deleteExpired(seen);

        assertThat(files.find(seen.id())).isPresent();
    }

    @Test
    void piecesOfABrokenUploadAreGoneAfterADay() throws IOException {
        var whole = stored();
        var broken = FileId.next(now);
        database.getCollection("files.chunks")
                .insertOne(new Document("files_id", broken.value())
                        .append("n", 0)
                        .append("data", new Binary(new byte[10])));

        sweepAfter(Duration.ofHours(23));
        assertThat(documents("files.chunks")).isEqualTo(2);

        claim(whole, now);
        files.keep(whole.id());
        sweepAfter(Duration.ofHours(25));
        assertThat(documents("files.chunks")).isEqualTo(1);
        assertThat(files.find(whole.id())).isPresent();
    }

    @Test
    void severalInstancesClearAwayAtOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            stored();
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            var rounds = threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        sweepAfter(Duration.ofHours(25));
                        return null;
                    })
                    .toList());
            for (var round : rounds) {
                round.get();
            }
        }

        assertThat(documents("files.files") + documents("files.chunks")).isZero();
    }

    @Test
    void onlyOneClaimHoldsAFileAndOnlyItsOwnerMakesIt() throws IOException {
        var file = stored();
        var until = now.plus(FileService.WAITS);

        assertThat(files.claim(file.id(), "kokuho", CLAIM, now, until)).isEmpty();
        assertThat(files.claim(file.id(), "koseki", CLAIM, now, until)).isPresent();
        assertThat(files.claim(file.id(), "koseki", CLAIM, now, until))
                .as("again")
                .isPresent();
        assertThat(files.claim(file.id(), "koseki", new FileClaim("test", "b"), now, until))
                .isEmpty();
        files.deleteUnclaimed(file.id());
        assertThat(files.find(file.id())).isPresent();
    }

    private StoredFile stored() throws IOException {
        var content = Files.createTempFile(folder, "test", null);
        Files.writeString(content, "x");
        var file = new StoredFile(
                FileId.next(now), "メモ.txt", FileType.TEXT, 1, "koseki", null, now.plus(FileService.WAITS));
        files.store(file, content);
        return file;
    }

    private void claim(StoredFile file, Instant at) {
        assertThat(files.claim(file.id(), "koseki", CLAIM, at, at.plus(FileService.WAITS)))
                .isPresent();
    }

    private void sweepAfter(Duration passed) {
        var holder = new FileHolder() {
            @Override
            public String kind() {
                return CLAIM.kind();
            }

            @Override
            public boolean mayRead(FileClaim claim, FileId file) {
                return true;
            }

            @Override
            public boolean names(FileClaim claim, FileId file) {
                return named.contains(file);
            }
        };
        new FileSweep(files, holders(holder), Clock.fixed(now.plus(passed), ZoneOffset.UTC)).sweep();
    }

    private static ObjectProvider<FileHolder> holders(FileHolder holder) {
        return new ObjectProvider<>() {
            @Override
            public Stream<FileHolder> stream() {
                return Stream.of(holder);
            }
        };
    }

    private long documents(String collection) {
        return database.getCollection(collection).countDocuments();
    }
}

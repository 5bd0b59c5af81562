package org.ayumi.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ayumi.store.Codecs;
import org.ayumi.testing.TestStore;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArchiveBeforeReplaceTest {

    private static final int WRITERS = 16;
    private static final int CHANGES_EACH = 25;
    private static final Instant START = Instant.parse("2025-04-01T00:00:00Z");

    private static MongoClient client;
    private static MongoDatabase database;

    private MongoCollection<Counter> counters;
    private RevisionLog log;
    private VersionedCollection<Counter> versions;

    @BeforeAll
    static void connect() {
        var uri = new ConnectionString(TestStore.uri());
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(uri)
                .codecRegistry(Codecs.registry())
                .build());
        database = client.getDatabase(uri.getDatabase() + "_log");
    }

    @AfterAll
    static void disconnect() {
        database.drop();
        client.close();
    }

    @BeforeEach
    void startFromZero() {
        database.drop();
        counters = database.getCollection("counters", Counter.class);
        log = new RevisionLog(database, event -> {});
        versions = new VersionedCollection<>(counters, log);
        versions.insert(Counter.zero(START));
    }

    @Test
    void concurrentWritersLoseNoUpdateAndLeaveNoGap() throws Exception {
        Map<Integer, Counter> returned = new ConcurrentHashMap<>();
        inParallel(writer -> {
            for (int change = 0; change < CHANGES_EACH; change++) {
                var made = versions.update(Counter.ID, counter -> counter.plusOne("writer " + writer, Instant.now()))
                        .orElseThrow();
                assertThat(returned.put(made.stamp().version(), made)).isNull();
            }
        });

        assertThat(current().sum()).isEqualTo(WRITERS * CHANGES_EACH);
        assertThatTheLogIsWhole();
        returned.forEach((version, made) -> assertThat(archived(version)).isEqualTo(made));
    }

    @Test
    void writersPausedBetweenTheStepsLoseNothing() throws Exception {
        inParallel(writer -> {
            for (int change = 0; change < CHANGES_EACH; change++) {
                while (!pausingWriter("writer " + writer)) {
                    Thread.onSpinWait();
                }
            }
        });

        assertThat(current().sum()).isEqualTo(WRITERS * CHANGES_EACH);
        versions.update(Counter.ID, counter -> counter.plusOne("last", Instant.now()));
        assertThatTheLogIsWhole();
    }

    @Test
    void writersKilledBetweenAnyTwoStepsLeaveNoGapBehind() throws Exception {
        inParallel(writer -> {
            for (int change = 0; change < CHANGES_EACH; change++) {
                killedWriter("writer " + writer, ThreadLocalRandom.current().nextInt(4));
                versions.update(Counter.ID, counter -> counter.plusOne("survivor " + writer, Instant.now()));
            }
        });

        versions.update(Counter.ID, counter -> counter.plusOne("last", Instant.now()));
        assertThat(current().sum()).isEqualTo(current().stamp().version() - 1);
        assertThatTheLogIsWhole();
    }

    @Test
    void aWriterThatReadBeforeAnotherWroteChangesNothing() {
        var stale = current();
        versions.update(Counter.ID, counter -> counter.plusOne("other", START));

        assertThat(versions.replace(Counter.ID, stale, stale.plusOne("late", START)))
                .isFalse();
        assertThat(current().stamp().changedBy()).isEqualTo("other");
    }

    @Test
    void archivingTwiceKeepsTheFirstEntry() {
        log.archive(current());
        log.archive(current());

        assertThat(database.getCollection("revisions").countDocuments()).isEqualTo(1);
    }

    @Test
    void theMomentsOfVersionsRiseAlsoWhenTheClockStandsStillOrRunsBack() {
        versions.update(Counter.ID, counter -> counter.plusOne("same moment", START));
        versions.update(Counter.ID, counter -> counter.plusOne("earlier", START.minus(Duration.ofDays(1))));

        assertThat(archived(2).stamp().changedAt()).isEqualTo(START.plusMillis(1));
        assertThat(archived(3).stamp().changedAt()).isEqualTo(START.plusMillis(2));
    }

    @Test
    void aVersionThatSkipsOneIsRefused() {
        var current = current();
        var skipping = current.plusOne("a", START).plusOne("b", START);

        assertThatThrownBy(() -> versions.replace(Counter.ID, current, skipping))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void entriesTellTheirFormat() {
        var formats = database.getCollection("revisions", BsonDocument.class)
                .find()
                .map(entry -> entry.getInt32("format").getValue());

        assertThat(formats).containsOnly(RevisionLog.FORMAT);
    }

    @Test
    void anEntryOfTheFirstFormatStaysReadable() {
        database.getCollection("revisions", BsonDocument.class).insertOne(BsonDocument.parse("""
                {"_id": "counter/old@0000000007", "format": 1, "document": "counter/old",
                 "stamp": {"version": 7, "changedAt": {"$date": "2025-04-01T00:00:00.007Z"}, "changedBy": "担当者",
                           "account": "tanto", "sections": [{"id": "sum", "version": 7}], "changes": []},
                 "state": {"_id": "old", "sum": 6,
                           "stamp": {"version": 7, "changedAt": {"$date": "2025-04-01T00:00:00.007Z"},
                                     "changedBy": "担当者", "account": "tanto", "sections": [], "changes": []}}}"""));

        assertThat(log.states().find("counter/old", 7, Counter.class))
                .get()
                .extracting(Counter::sum)
                .isEqualTo(6);
    }

    /** The three steps with pauses between them; false where another writer was faster. */
    private boolean pausingWriter(String name) {
        var current = current();
        pause();
        versions.archive(current);
        pause();
        var next = current.plusOne(name, Instant.now());
        if (!versions.replace(Counter.ID, current, next)) {
            return false;
        }
        pause();
        versions.archive(next);
        return true;
    }

    /** A writer that dies after so many steps. */
    private void killedWriter(String name, int steps) {
        var current = current();
        if (steps > 0) {
            versions.archive(current);
        }
        if (steps > 1 && versions.replace(Counter.ID, current, current.plusOne(name, Instant.now())) && steps > 2) {
            versions.archive(current());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextInt(500));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writer {
        void write(int number);
    }

    private static void inParallel(Writer writer) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Void>> writers = IntStream.range(0, WRITERS)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        writer.write(number);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(writers)) {
                done.get();
            }
        }
    }

    private Counter current() {
        return versions.find(Counter.ID).orElseThrow();
    }

    private Counter archived(int version) {
        return log.states().find(current().logName(), version, Counter.class).orElseThrow();
    }

    /** Every version from the first to the current is archived once, with the sum it had and rising moments. */
    private void assertThatTheLogIsWhole() {
        var current = current();
        var entries = log.list(current.logName(), Counter.SECTION, Integer.MAX_VALUE, Integer.MAX_VALUE)
                .reversed();
        assertThat(entries)
                .extracting(entry -> entry.stamp().version())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, current.stamp().version())
                                .boxed()
                                .toList());
        assertThat(entries)
                .extracting(entry -> entry.stamp().changedAt())
                .isSorted()
                .doesNotHaveDuplicates();
        IntStream.rangeClosed(1, current.stamp().version())
                .forEach(version -> assertThat(archived(version).sum()).isEqualTo(version - 1));
        assertThat(archived(current.stamp().version())).isEqualTo(current);
    }
}

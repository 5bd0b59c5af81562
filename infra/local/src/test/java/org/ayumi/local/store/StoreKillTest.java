package org.ayumi.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreKillTest {

    private static final int ROUNDS = 5;
    private static final int WRITERS = 4;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger counted = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void acknowledgedWritesSurviveAKilledProcess() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (RunningStore store = RunningStore.start(folder.resolve("store.mv.db"))) {
                store.collection().createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
                List<Thread> writers = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    String prefix = round + "/" + writer + "/";
                    writers.add(Thread.ofPlatform().start(() -> write(store, prefix)));
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(700, 1_500));
                store.kill();
                for (Thread writer : writers) {
                    writer.join();
                }
            }
            verify(round);
        }
    }

    private void write(RunningStore store, String prefix) {
        try {
            for (int i = 0; ; i++) {
                String key = prefix + i;
                store.collection()
                        .insertOne(new Document("_id", key).append("key", key).append("text", "あ".repeat(500)));
                acknowledged.add(key);
                store.collection().updateOne(Filters.eq("_id", key), Updates.set("second", true));
                acknowledged.add(key + " second");
                counted.incrementAndGet();
            }
        } catch (MongoException e) {
            // The process was killed: from here on nothing is acknowledged any more.
        }
    }

    private void verify(int round) throws Exception {
        try (RunningStore store = RunningStore.start(folder.resolve("store.mv.db"))) {
            Set<String> found = ConcurrentHashMap.newKeySet();
            for (Document document : store.collection().find()) {
                found.add(document.getString("_id"));
                if (document.getBoolean("second", false)) {
                    found.add(document.getString("_id") + " second");
                }
            }
            assertThat(found).containsAll(acknowledged);
            assertThat(counted.get()).isGreaterThan(round * 10);
            assertThat(store.collection().countDocuments(Filters.exists("key")))
                    .isEqualTo(found.stream()
                            .filter(key -> !key.endsWith(" second"))
                            .count());
            String taken = acknowledged.iterator().next().replace(" second", "");
            assertThat(store.collection().find(Filters.eq("key", taken)).first())
                    .isNotNull();
            assertThatThrownBy(() ->
                            store.collection().insertOne(new Document("_id", "another " + round).append("key", taken)))
                    .isInstanceOf(MongoWriteException.class);
        }
    }

    /** A store in its own process, and a client connected to it. */
    private record RunningStore(Process process, MongoClient client) implements AutoCloseable {

        static RunningStore start(Path file) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.util.logging.config.file=target/test-classes/logging.properties",
                            "-cp",
                            System.getProperty("java.class.path"),
                            StoreProcess.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader output = process.inputReader();
            String line = output.readLine();
            while (line != null && !line.startsWith("port ")) {
                line = output.readLine();
            }
            assertThat(line).as("the port of the store").isNotNull();
            String port = String.valueOf(line).substring("port ".length());
            return new RunningStore(
                    process,
                    MongoClients.create(
                            "mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=3000&retryWrites=false"));
        }

        MongoCollection<Document> collection() {
            return client.getDatabase("ayumi").getCollection("writes");
        }

        void kill() {
            process.destroyForcibly();
        }

        @Override
        public void close() {
            client.close();
            process.destroyForcibly().onExit().join();
        }
    }
}

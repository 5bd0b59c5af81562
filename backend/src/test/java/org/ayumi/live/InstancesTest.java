package org.ayumi.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Events;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.SecondInstance;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two instances on one store, which tell each other nothing: what one changes, the other's readers learn. */
@BackendTest
class InstancesTest {

    private static final String FIRST = Ids.initiative("2025-01");
    private static final String YEAR = Ids.of("Strategy", "2025");

    private static final List<Account> READERS = List.of(Account.DX, Account.JOHO, Account.KANBU);

    private static SecondInstance second;

    @Autowired
    private Api here;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeAll
    static void startAnother() {
        second = new SecondInstance();
    }

    @AfterAll
    static void stopIt() {
        second.close();
    }

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void aChangeThroughOneReachesTheReadersOfTheOther() {
        try (var there = Events.follow(second.api(), Account.DX, List.of(FIRST));
                var besides = Events.follow(here, Account.DX, List.of(FIRST))) {
            assertThat(there.next().change()).isEqualTo(FIRST + "@1");
            assertThat(besides.next().change()).isEqualTo(FIRST + "@1");

            record(here, 1, 81);

            assertThat(there.next().change()).isEqualTo(FIRST + "@2");
            assertThat(besides.next().change()).isEqualTo(FIRST + "@2");
        }
    }

    @Test
    void aChangeWhoseWriterDiedBeforeArchivingItIsToldOnceAReaderOfTheHistoryRepairsTheLog() {
        try (var there = Events.follow(second.api(), Account.DX, List.of(FIRST))) {
            there.next();
            replaceAndDie();
            assertThat(there.poll(Duration.ofSeconds(2))).isNull();

            here.ask(
                    Account.DX,
                    "{ node(id: \"%s\") { ... on Initiative { revisions { edges { node { version } } } } } }"
                            .formatted(FIRST));

            assertThat(there.next().change()).isEqualTo(FIRST + "@2");
        }
    }

    @Test
    void aChangeWhoseWriterDiedIsToldBeforeThatOfTheNextWriter() {
        try (var there = Events.follow(second.api(), Account.DX, List.of(FIRST, YEAR))) {
            there.next();
            there.next();
            replaceAndDie();

            record(here, 2, 82);

            var last = "";
            while (!last.equals(YEAR + "@3")) {
                last = there.next().change();
            }
            assertThat(there.poll(Duration.ofMillis(1_500)))
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            one -> assertThat(one)
                                    .extracting(Events.Event::change)
                                    .isEqualTo(FIRST + "@3"));
        }
    }

    @Test
    void whoeverBeginsInTheMidstOfChangesMissesNoneAndIsToldNoneTwice() throws Exception {
        int changes = 40;
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = IntStream.range(0, 12)
                    .mapToObj(reader -> readers.submit(() -> {
                        Thread.sleep(reader * 40L);
                        try (var events = Events.follow(
                                reader % 2 == 0 ? here : second.api(),
                                READERS.get(reader % READERS.size()),
                                List.of(FIRST))) {
                            int last = 0;
                            while (last < changes + 1) {
                                int version = events.next()
                                        .answer()
                                        .data("/nodeChanges/version")
                                        .asInt();
                                assertThat(version).isGreaterThan(last);
                                last = version;
                            }
                            return last;
                        }
                    }))
                    .toList();
            for (int version = 1; version <= changes; version++) {
                record(version % 2 == 0 ? here : second.api(), version, version);
            }
            for (var reader : reading) {
                assertThat(reader.get()).isEqualTo(changes + 1);
            }
        }
    }

    @Test
    void everyStreamBeginsHoweverOftenOneIsOpened() {
        for (int i = 0; i < 150; i++) {
            try (var events = Events.follow(here, READERS.get(i % READERS.size()), List.of(FIRST, YEAR))) {
                assertThat(List.of(events.next().change(), events.next().change()))
                        .as("stream %d", i)
                        .containsExactlyInAnyOrder(FIRST + "@1", YEAR + "@1");
            }
        }
    }

    /** The second step of a change without the third: the document moves on, the log does not know yet. */
    private void replaceAndDie() {
        var years = database.getCollection("strategies", BsonDocument.class);
        var year = years.find(Filters.eq("_id", 2025)).first();
        assertThat(year).isNotNull();
        int version = year.getDocument("stamp").getInt32("version").getValue() + 1;
        var initiative = year.getDocument("strategy")
                .getArray("themes")
                .get(0)
                .asDocument()
                .getArray("initiatives")
                .get(0)
                .asDocument();
        int own = initiative.getInt32("version").getValue() + 1;
        initiative.put("version", new BsonInt32(own));
        year.getDocument("stamp").put("version", new BsonInt32(version));
        year.getDocument("stamp")
                .put(
                        "sections",
                        new BsonArray(List.of(new Document("id", "2025-01")
                                .append("version", own)
                                .toBsonDocument())));
        years.replaceOne(Filters.eq("_id", 2025), year);
    }

    private static void record(Api api, int version, int value) {
        assertThat(api.ask(Account.DX, """
                        mutation {
                          recordActual(input: {measureId: "%s", value: %d, expectedVersion: %d,
                                               source: {document: "試験", locator: "1"}}) {
                            initiative { version } userErrors { code }
                          }
                        }""".formatted(Ids.measure("2025-01-1"), value, version))
                        .userErrorCode("recordActual"))
                .isEmpty();
    }
}

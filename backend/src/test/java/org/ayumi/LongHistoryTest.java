package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A year with 10,000 revisions: whichever page is asked for, that page alone is read. */
@BackendTest
class LongHistoryTest {

    private static final int REVISIONS = 10_000;
    private static final int PAGE = 20;

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private MongoDatabase database;

    @BeforeEach
    void fillTheLog() {
        store.reset();
        MongoCollection<BsonDocument> log = database.getCollection("revisions", BsonDocument.class);
        var first = log.find(Filters.regex("_id", "strateg.*2025@0*1$")).first();
        assertThat(first).isNotNull();
        String document = first.getString("document").getValue();
        List<BsonDocument> more = new ArrayList<>();
        for (int version = 2; version <= REVISIONS; version++) {
            var stamp = first.getDocument("stamp").clone().append("version", new BsonInt32(version));
            more.add(new BsonDocument("_id", new BsonString("%s@%010d".formatted(document, version)))
                    .append("format", first.get("format"))
                    .append("document", first.get("document"))
                    .append("stamp", stamp));
        }
        log.insertMany(more);
        var raised = database.getCollection("strategies")
                .updateOne(Filters.eq("_id", 2025), Updates.set("stamp.version", REVISIONS));
        assertThat(raised.getModifiedCount()).isOne();
    }

    @Test
    void pagesAreReadByKeyAndNothingElse() {
        commands.clear();
        var newest = page("first: %d".formatted(PAGE));
        var read = commands.list();

        assertThat(versions(newest)).startsWith(REVISIONS, REVISIONS - 1).hasSize(PAGE);
        assertThat(newest.path("totalCount").asInt()).isEqualTo(REVISIONS);
        assertThat(read).extracting(BsonDocument::getFirstKey).containsExactly("find", "find");
        assertThat(read.getLast().getNumber("limit").intValue()).isEqualTo(PAGE + 1);

        commands.clear();
        var next = page("first: %d, after: \"%s\""
                .formatted(PAGE, newest.at("/pageInfo/endCursor").asString()));

        assertThat(versions(next)).startsWith(REVISIONS - PAGE).hasSize(PAGE);
        var range = commands.list().getLast();
        assertThat(range.containsKey("skip")).as("pages are found by key").isFalse();
        assertThat(range.getDocument("filter").toJson()).contains("_id", "%010d".formatted(REVISIONS - PAGE + 2));
        // With the entry the cursor stands on, and one more that tells whether there is a next page.
        assertThat(range.getNumber("limit").intValue()).isEqualTo(PAGE + 2);
    }

    private static List<Integer> versions(JsonNode page) {
        return page.path("edges")
                .valueStream()
                .map(edge -> edge.at("/node/version").asInt())
                .toList();
    }

    private JsonNode page(String arguments) {
        var answer = api.ask(
                Account.DX,
                "{ strategy(fiscalYear: 2025) { revisions(%s) { totalCount pageInfo { endCursor } edges { node { version } } } } }"
                        .formatted(arguments));
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        return answer.data("/strategy/revisions");
    }
}

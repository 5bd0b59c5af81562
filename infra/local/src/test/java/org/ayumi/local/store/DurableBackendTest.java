package org.ayumi.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurableBackendTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert",
                "update",
                "delete",
                "findAndModify",
                "findandmodify",
                "createIndexes",
                "drop",
                "unknown"
            })
    void whateverMayWriteIsTakenForAWrite(String command) {
        assertThat(DurableBackend.isRead(command, new Document())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"find", "getMore", "count", "isMaster", "ping"})
    void readsNeedNoCommit(String command) {
        assertThat(DurableBackend.isRead(command, new Document())).isTrue();
    }

    @Test
    void anAggregationIsAReadUnlessItStoresItsResult() {
        assertThat(DurableBackend.isRead("aggregate", pipelineEndingIn("$sort")))
                .isTrue();
        assertThat(DurableBackend.isRead("aggregate", pipelineEndingIn("$merge")))
                .isFalse();
        assertThat(DurableBackend.isRead("aggregate", pipelineEndingIn("$out"))).isFalse();
    }

    private static Document pipelineEndingIn(String stage) {
        return new Document("pipeline", List.of(new Document("$match", new Document()), new Document(stage, "x")));
    }
}

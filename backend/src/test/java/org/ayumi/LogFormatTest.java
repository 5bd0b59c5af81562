package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.delayed;
import static org.ayumi.testing.Reports.naming;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.plan.PlanDocument;
import org.ayumi.revision.RevisionLog;
import org.ayumi.revision.VersionedDocument;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Visions;
import org.ayumi.vision.VisionDocument;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Entries of the revision log as they were written once stay readable, and no field of them is lost. {@code log/} holds
 * one file for each kind and shape; {@code -Dlog.record=<name>} adds today's, those that are there are never mended.
 */
@BackendTest
class LogFormatTest {

    private static final Path FOLDER = Path.of("src/test/resources/log");
    private static final Map<String, Class<? extends VersionedDocument>> KINDS =
            Map.of("plan", PlanDocument.class, "cycle", MonitoringCycle.class, "vision", VisionDocument.class);

    @Autowired
    private Api api;

    @Autowired
    private RevisionLog log;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    static Stream<Path> entries() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryOnceWrittenIsReadWithEveryFieldOfIt(Path file) throws IOException {
        var entry = BsonDocument.parse(Files.readString(file));
        database.getCollection("revisions", BsonDocument.class).insertOne(entry);
        var type = KINDS.get(file.getFileName().toString().split("-")[0]);

        var state = log.states()
                .find(
                        entry.getString("document").getValue(),
                        entry.getDocument("stamp").getInt32("version").getValue(),
                        Objects.requireNonNull(type))
                .orElseThrow();

        var again = BsonDocumentWrapper.asBsonDocument(state, database.getCodecRegistry());
        assertThat(lost("", entry.getDocument("state"), again)).isEmpty();
        assertThat(state.stamp().changedBy())
                .isEqualTo(entry.getDocument("stamp").getString("changedBy").getValue());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aDocumentOfThatShapeIsAnsweredAndCountedAndGoesOn(Path file) throws IOException {
        var entry = BsonDocument.parse(Files.readString(file));
        if (file.getFileName().toString().startsWith("vision")) {
            answersAVision(entry.getDocument("state"));
            return;
        }
        if (!file.getFileName().toString().startsWith("plan")) {
            database.getCollection("cycles", BsonDocument.class).insertOne(entry.getDocument("state"));
            assertThat(api.ask(Account.ZEIMU, "{ monitoringCycle(fiscalYear: 2025) { periods { graces { until } } } }")
                            .data("/monitoringCycle/periods/0/graces")
                            .size())
                    .isPositive();
            return;
        }
        database.getCollection("plans", BsonDocument.class).insertOne(entry.getDocument("state"));
        String key = entry.getString("document").getValue();

        var report = api.ask(
                        Account.KOSEKI,
                        "query ($id: ID!) { node(id: $id) { ... on PlanReport { version state evidence { id } comments { text } revisions { totalCount } plan { title rolledOverFrom { id } goals { id } } } } }",
                        Map.of("id", Ids.of("PlanReport", key + "-h1")))
                .data("/node");
        assertThat(report.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(report.at("/plan/title").asString()).contains("見本");
        assertThat(api.ask(
                                Account.DX,
                                "{ monitoring(fiscalYear: 2025, period: H1) { summary { reported { count } } } }")
                        .data("/monitoring/summary/reported/count")
                        .asInt())
                .isEqualTo(1);
        var comment = Reports.of(api)
                .send(
                        Account.KANBU,
                        "commentPlanReport",
                        Map.of("actionPlanId", Ids.of("ActionPlan", key), "period", "H1", "text", "続けてください。"));
        assertThat(comment.complaints()).isEmpty();
    }

    private void answersAVision(BsonDocument state) {
        var stored = database.getCollection("visions", BsonDocument.class);
        stored.deleteMany(new BsonDocument());
        stored.insertOne(state);
        var visions = new Visions(api);
        var vision = visions.read(Account.ZEIMU);

        assertThat(vision.at("/aims/0/title").asString()).contains("見本");
        assertThat(vision.at("/aims/0/version").asInt()).isEqualTo(2);
        assertThat(vision.at("/hierarchy/levels/1/version").asInt()).isEqualTo(2);
        Visions.done(visions.change(Account.DX, "updateAim", Map.of("title", "続けて改めた文言（見本）")));
        assertThat(visions.revisions().path("totalCount").asInt()).isGreaterThan(1);
    }

    @Test
    @EnabledIfSystemProperty(named = "log.record", matches = "[a-z0-9]+")
    void todaysShapeIsRecorded() throws IOException {
        var reports = Reports.of(api);
        var plans = reports.plans();
        reports.open();
        reports.send(
                Account.DX,
                "reopenReporting",
                Map.of(
                        "fiscalYear",
                        2025,
                        "period",
                        "Q1",
                        "department",
                        "koseki-jumin",
                        "until",
                        "2099-01-31",
                        "reason",
                        "担当者が交代したため",
                        "expectedVersion",
                        1));
        var draft = plans.draft(Account.KOSEKI);
        var confirmed = Plans.done(plans.send(Account.KOSEKI, "confirmActionPlan", draft, Map.of("post", "戸籍住民課長")));
        var submitted = Plans.done(plans.send(Account.KOSEKI, "submitActionPlan", confirmed, Map.of()));
        var accepted = Plans.done(plans.send(Account.DX, "acceptActionPlan", submitted, Map.of("comment", "よい計画です。")));
        var plan = Plans.done(plans.send(
                Account.KOSEKI,
                "changePlanGoal",
                Map.of(
                        "goalId",
                        accepted.at("/goals/0/id").asString(),
                        "comparison",
                        "AT_LEAST",
                        "target",
                        8,
                        "unit",
                        "件",
                        "reason",
                        "対象の手続が減ったため",
                        "expectedVersion",
                        accepted.path("version").asInt())));
        reports.submitted(Account.KOSEKI, delayed(plan, "H1"));
        reports.send(Account.KANBU, "commentPlanReport", naming(plan, "H1", Map.of("text", "何を待っていますか。")));
        reports.send(
                Account.DX,
                "acceptPlanReport",
                naming(
                        plan,
                        "H1",
                        Map.of("rating", "SLIGHTLY_DELAYED", "comment", "回復の見込みがあります。", "expectedVersion", 2)));
        var visions = new Visions(api);
        Visions.done(visions.change(Account.DX, "updateAim", Map.of("title", "改めた文言（見本）")));
        Visions.done(visions.change(Account.DX, "updatePlanLevel", Map.of("note", "補足（見本）")));
        for (var kind : Map.of("plan", "plan-2025-koseki-jumin-01", "cycle", "cycle/2025", "vision", "vision/dx-vision")
                .entrySet()) {
            var newest = database.getCollection("revisions", BsonDocument.class)
                    .find(Filters.eq("document", kind.getValue()))
                    .sort(Sorts.descending("stamp.version"))
                    .first();
            Files.writeString(
                    FOLDER.resolve("%s-%s.json".formatted(kind.getKey(), System.getProperty("log.record"))),
                    Objects.requireNonNull(newest)
                                    .toJson(JsonWriterSettings.builder()
                                            .outputMode(JsonMode.EXTENDED)
                                            .indent(true)
                                            .build())
                            + "\n");
        }
    }

    /** Where something that was written is not there, or not the same, after it was read. */
    private static List<String> lost(String path, BsonValue was, BsonValue is) {
        if (was.isDocument() && is.isDocument()) {
            var lost = new ArrayList<String>();
            was.asDocument().forEach((name, value) -> {
                var now = is.asDocument().get(name);
                lost.addAll(now == null ? List.of(path + "/" + name) : lost(path + "/" + name, value, now));
            });
            return lost;
        }
        if (was.isArray()
                && is.isArray()
                && was.asArray().size() == is.asArray().size()) {
            var lost = new ArrayList<String>();
            for (int i = 0; i < was.asArray().size(); i++) {
                lost.addAll(
                        lost(path + "/" + i, was.asArray().get(i), is.asArray().get(i)));
            }
            return lost;
        }
        return was.equals(is) ? List.of() : List.of(path);
    }
}

package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.done;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.SampleFiles;
import org.ayumi.testing.Sent;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.Uploads;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import tools.jackson.databind.JsonNode;

/** Evidence from upload to download, and what becomes of it when something goes wrong in between. */
@BackendTest
class EvidenceTest {

    @Autowired
    private Api api;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private ScheduledTaskHolder scheduled;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;
    private Uploads uploads;
    private JsonNode plan;

    @BeforeEach
    void openTheCycle() {
        store.reset();
        reports = Reports.of(api);
        uploads = new Uploads(api);
        reports.open();
        plan = reports.plans().accepted(Account.KOSEKI);
    }

    @Test
    void attachingBeginsAReportTellsWhoAndStandsInItsHistory() {
        var report = done(attach(pdf("計画書.pdf")));

        assertThat(report.path("state").asString()).isEqualTo("DRAFT");
        assertThat(report.path("version").asInt()).isEqualTo(1);
        var evidence = report.at("/evidence/0");
        assertThat(evidence.path("name").asString()).isEqualTo("計画書.pdf");
        assertThat(evidence.path("type").asString()).isEqualTo("application/pdf");
        assertThat(evidence.path("size").asInt()).isEqualTo(SampleFiles.pdf().length);
        assertThat(evidence.path("attachedBy").asString()).isEqualTo("戸籍住民課 担当者（見本）");
        assertThat(log()).anySatisfy(change -> {
            assertThat(change.getString("label")).isEqualTo("上半期 根拠資料");
            assertThat(change.getString("after")).isEqualTo("計画書.pdf");
        });
    }

    @Test
    void wordsAndEvidenceDoNotUndoEachOther() {
        String file = pdf("計画書.pdf");
        done(reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "H1")));
        done(attach(file));
        var words = onTrack(plan, "H1");
        words.put("done", "書き直しました。");
        words.put("expectedVersion", 2);

        var report = done(reports.send(Account.KOSEKI, "savePlanReport", words));

        assertThat(report.path("done").asString()).isEqualTo("書き直しました。");
        assertThat(report.path("evidence").size()).isEqualTo(1);
        assertThat(report.path("version").asInt()).isEqualTo(3);
    }

    @Test
    void attachingTheSameFileAgainChangesNothing() {
        String file = pdf("計画書.pdf");
        done(attach(file));
        commands.clear();

        var report = done(attach(file));

        assertThat(report.path("evidence").size()).isEqualTo(1);
        assertThat(report.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void evidenceIsTakenOffAndItsFileStaysForTheHistoryButForNobodyToRead() {
        String file = pdf("計画書.pdf");
        done(attach(file));

        var report = done(remove(file));

        assertThat(report.path("evidence").size()).isZero();
        assertThat(report.path("version").asInt()).isEqualTo(2);
        assertThat(remove(file).complaints()).containsExactly("FILE_NOT_FOUND at fileId");
        assertThat(uploads.fetch(Account.KOSEKI.token(), file).statusCode()).isEqualTo(404);
        assertThat(attach(file).complaints()).containsExactly("FILE_NOT_FOUND at fileId");
        var stored = database.getCollection("files.files").find().first();
        assertThat(stored).isNotNull();
        assertThat(stored.get("metadata", Document.class)).doesNotContainKey("expiresAt");
        assertThat(log())
                .anySatisfy(change -> assertThat(change.getString("before")).isEqualTo("計画書.pdf"));
    }

    @Test
    void tenFilesAreTheMost() {
        for (int i = 0; i < 10; i++) {
            done(attach(pdf("資料%d.pdf".formatted(i))));
        }

        String eleventh = pdf("資料.pdf");
        assertThat(attach(eleventh).complaints()).containsExactly("TOO_MANY at fileId");
        assertThat(uploads.fetch(Account.KOSEKI.token(), eleventh).statusCode())
                .as("still the uploader's own")
                .isEqualTo(200);
    }

    @Test
    void filesThatAreNotOnesOwnUploadsAreNotFound() {
        var other = reports.plans().accepted(Account.KOSEKI);
        String attachedElsewhere = pdf("計画書.pdf");
        done(reports.send(Account.KOSEKI, "attachEvidence", naming(other, "H1", Map.of("fileId", attachedElsewhere))));

        for (var file : List.of(
                uploads.sent(Account.KOKUHO, "国保.pdf", SampleFiles.pdf()),
                attachedElsewhere,
                Ids.of("File", "0123456789ab-0123456789abcdef0123"),
                Ids.of("File", "x"),
                Ids.initiative("2025-01"),
                "x")) {
            assertThat(attach(file).complaints()).containsExactly("FILE_NOT_FOUND at fileId");
            assertThat(remove(file).complaints()).containsExactly("FILE_NOT_FOUND at fileId");
        }
        assertThat(reports.read(Account.DX, plan).size())
                .as("no report was begun")
                .isZero();
    }

    @Test
    void aSubmittedReportKeepsItsEvidenceUntilItIsReturned() {
        String file = pdf("計画書.pdf");
        done(attach(file));
        var words = onTrack(plan, "H1");
        words.put("expectedVersion", 1);
        var submitted = reports.submitted(Account.KOSEKI, words);
        String second = pdf("追加.pdf");

        assertThat(attach(second).complaints()).containsExactly("ALREADY_REPORTED at period");
        assertThat(remove(file).complaints()).containsExactly("ALREADY_REPORTED at period");

        done(reports.send(
                Account.DX,
                "returnPlanReport",
                naming(
                        plan,
                        "H1",
                        Map.of(
                                "comment",
                                "根拠を足してください。",
                                "expectedVersion",
                                submitted.path("version").asInt()))));
        assertThat(done(attach(second)).path("evidence").size()).isEqualTo(2);
    }

    @Test
    void aLockedPeriodAndAPlanNotAcceptedTakeNoEvidence() {
        var priority = reports.plans()
                .send(Account.DX, "setPlanPriority", reports.plans().accepted(Account.KOSEKI), Map.of("priority", true))
                .payload()
                .path("actionPlan");
        var draft = reports.plans().draft(Account.KOSEKI);
        String file = pdf("計画書.pdf");

        assertThat(send(priority, "Q1", "attachEvidence", file).complaints())
                .containsExactly("PERIOD_LOCKED at period");
        assertThat(send(draft, "H1", "attachEvidence", file).complaints())
                .containsExactly("PLAN_NOT_ACCEPTED at actionPlanId");
        assertThat(uploads.fetch(Account.KOSEKI.token(), file).statusCode()).isEqualTo(200);
    }

    @Test
    void aStaleVersionIsToldAndTheSameFileCanBeAttachedThen() {
        done(reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "H1")));
        String file = pdf("計画書.pdf");

        var stale = reports.send(
                Account.KOSEKI, "attachEvidence", naming(plan, "H1", Map.of("fileId", file, "expectedVersion", 0)));

        assertThat(stale.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(stale.payload().at("/report/evidence").size()).isZero();
        assertThat(done(attach(file)).path("evidence").size()).isEqualTo(1);
    }

    @Test
    void anUnchangedReportDoesNotCopyEvidence() {
        done(attach(pdf("計画書.pdf")));
        var words = onTrack(plan, "H1");
        words.put("expectedVersion", 1);
        reports.submitted(Account.KOSEKI, words);

        var sent = reports.send(
                Account.KOSEKI,
                "reportUnchanged",
                Map.of("actionPlanIds", List.of(plan.path("id").asString()), "period", "H2"));

        assertThat(sent.complaints()).isEmpty();
        assertThat(sent.payload().at("/actionPlans/0/reports/0/evidence").size())
                .isEqualTo(1);
        assertThat(sent.payload().at("/actionPlans/0/reports/1/evidence").size())
                .isZero();
    }

    @Test
    void aCrashBetweenUploadAndAttachingLeavesNothingAnybodySees() {
        String file = pdf("計画書.pdf");
        // As a backend leaves it that died after it had claimed the file.
        database.getCollection("files.files")
                .updateOne(
                        new Document(), new Document("$set", new Document("metadata.claim", "evidence:" + planKey())));

        assertThat(reports.read(Account.KOSEKI, plan).size()).isZero();
        for (var account : Account.values()) {
            assertThat(uploads.fetch(account.token(), file).statusCode()).isEqualTo(404);
        }
        assertThat(done(attach(file)).path("evidence").size())
                .as("trying again works")
                .isEqualTo(1);
    }

    @Test
    void aCrashBeforeTheFileIsKeptLosesNothing() {
        String file = pdf("計画書.pdf");
        done(attach(file));
        // As a backend leaves it that died after the report was written, a day later.
        database.getCollection("files.files")
                .updateOne(
                        new Document(),
                        new Document("$set", new Document("metadata.expiresAt", Date.from(Instant.EPOCH))));

        Uploads.clearAway(scheduled);

        assertThat(uploads.fetch(Account.DX.token(), file).statusCode()).isEqualTo(200);
        assertThat(database.getCollection("files.files").find().first().get("metadata", Document.class))
                .doesNotContainKey("expiresAt");
    }

    @Test
    void manyAttachAtOnceAndNoneIsLost() throws Exception {
        var files = IntStream.range(0, 8)
                .mapToObj(i -> pdf("資料%d.pdf".formatted(i)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sent = threads.invokeAll(files.stream()
                    .<Callable<Sent>>map(file -> () -> attach(file))
                    .toList());
            for (var each : sent) {
                done(each.get());
            }
        }

        var report = reports.read(Account.KOSEKI, plan).path(0);
        assertThat(report.path("evidence")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .containsExactlyInAnyOrderElementsOf(files);
        assertThat(report.path("version").asInt()).isEqualTo(8);
    }

    @Test
    void oneFileAttachedTwiceAtOnceStandsThereOnceAndIsKept() throws Exception {
        String file = pdf("計画書.pdf");
        try (var threads = Executors.newFixedThreadPool(6)) {
            var sent = threads.invokeAll(IntStream.range(0, 6)
                    .<Callable<Sent>>mapToObj(i -> () -> attach(file))
                    .toList());
            for (var each : sent) {
                done(each.get());
            }
        }

        assertThat(reports.read(Account.KOSEKI, plan).at("/0/evidence").size()).isEqualTo(1);
        assertThat(uploads.fetch(Account.DX.token(), file).statusCode()).isEqualTo(200);
    }

    @Test
    void attachingCostsTheCycleThePlanTheClaimAReplaceTwoArchivingsAndTheKeeping() {
        String file = pdf("計画書.pdf");
        commands.clear();
        done(attach(file));
        assertThat(names()).containsExactly("find", "find", "findAndModify", "insert", "update", "insert", "update");

        commands.clear();
        uploads.fetch(Account.DX.token(), file);
        assertThat(names()).as("file, plan, and the driver's two").containsExactly("find", "find", "find", "find");

        commands.clear();
        reports.read(Account.DX, plan);
        assertThat(names()).as("reading a report asks nothing of the files").containsExactly("find");
    }

    private String pdf(String name) {
        return uploads.sent(Account.KOSEKI, name, SampleFiles.pdf());
    }

    private Sent attach(String file) {
        return send(plan, "H1", "attachEvidence", file);
    }

    private Sent remove(String file) {
        return send(plan, "H1", "removeEvidence", file);
    }

    private Sent send(JsonNode of, String period, String mutation, String file) {
        return reports.send(Account.KOSEKI, mutation, naming(of, period, Map.of("fileId", file)));
    }

    private String planKey() {
        return database.getCollection("plans").find().first().getString("_id");
    }

    private List<Document> log() {
        return database
                .getCollection("revisions")
                .find(new Document("document", planKey()))
                .into(new ArrayList<>())
                .stream()
                .flatMap(entry ->
                        entry.get("stamp", Document.class).getList("changes", Document.class, List.of()).stream())
                .toList();
    }

    private List<String> names() {
        return commands.list().stream().map(BsonDocument::getFirstKey).toList();
    }
}

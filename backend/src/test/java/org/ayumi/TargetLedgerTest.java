package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Contents.aMeasure;
import static org.ayumi.testing.Contents.entries;
import static org.ayumi.testing.Contents.kpis;
import static org.ayumi.testing.Contents.line;
import static org.ayumi.testing.Contents.standing;
import static org.ayumi.testing.Contents.target;
import static org.ayumi.testing.Contents.with;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Contents;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Input;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** KPI lines and their targets: a published target never changes in silence, and its original is never lost. */
@BackendTest
class TargetLedgerTest {

    @Autowired
    private Api api;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void theFirstEntryStandsInTheDocuments() {
        var measure = Year.asItStands(api).at("/initiatives/0/kpis/0/measures/0");

        var change = measure.at("/targetChanges/0");
        assertThat(change.path("before").asString()).isEqualTo("70%以上");
        assertThat(change.path("after").asString()).isEqualTo("75%以上");
        assertThat(change.path("changedBy").isNull()).isTrue();
        assertThat(change.path("changedAt").isNull()).isTrue();
        assertThat(change.at("/source/document").asString()).isEqualTo("令和7年度デジタル・ICT戦略 成果");
        assertThat(measure.at("/original/status").asString()).isEqualTo("MET");
        assertThat(measure.at("/otherValues/0/of").asString())
                .as("what the other document prints stays beside it")
                .isEqualTo("TARGET");
    }

    @Test
    void theOriginalStaysOverSeveralChangesAndEachSaysWhoWhenAndWhy() {
        target("2025-01-2", 60)
                .with("reason", "国の方針が変わったため")
                .sentBy(Account.DX, api)
                .accepted();
        var sent = target("2025-01-2", 20).at(2).sentBy(Account.DX, api);
        sent.accepted();

        var measure = sent.measure("2025-01-2");
        assertThat(measure.path("printed").asString()).isEqualTo("20%以上");
        assertThat(measure.path("status").asString()).isEqualTo("MET");
        assertThat(measure.at("/original/printed").asString()).isEqualTo("70%以上");
        assertThat(measure.at("/original/status").asString()).isEqualTo("NOT_MET");
        assertThat(measure.path("targetChanges").size()).isEqualTo(2);
        assertThat(measure.at("/targetChanges/0/reason").asString()).isEqualTo("国の方針が変わったため");
        assertThat(measure.at("/targetChanges/1/before").asString()).isEqualTo("60%以上");
        assertThat(measure.at("/targetChanges/1/changedBy").asString()).isEqualTo("DX戦略課 担当者（見本）");
        assertThat(measure.at("/targetChanges/1/changedAt").isNull()).isFalse();
    }

    @Test
    void theRatingIsShownAgainstBoth() {
        var initiative = target("2025-01-2", 20).sentBy(Account.DX, api).accepted();

        assertThat(initiative.at("/rating/computed").asString()).isEqualTo("ACHIEVED");
        assertThat(initiative.at("/ratingAgainstOriginal/computed").asString()).isEqualTo("PARTIAL");
        assertThat(initiative.at("/ratingAgainstOriginal/met").asInt()).isEqualTo(1);
        assertThat(initiative.at("/ratingAgainstOriginal/notMet").asInt()).isEqualTo(1);
        assertThat(Year.asItStands(api)
                        .at("/initiatives/1/ratingAgainstOriginal")
                        .isNull())
                .as("where no target changed there is nothing to hold it against")
                .isTrue();
    }

    @Test
    void theHistoryTellsTheTargetBeforeAndTheReason() {
        target("2025-01-2", 60).sentBy(Account.DX, api).accepted();

        var revision = Year.revisionsOf("2025-01", api).at("/edges/0/node");
        assertThat(revision.path("reason").asString()).isEqualTo("前倒しで進んだため");
        assertThat(revision.at("/changes/0/label").asString()).startsWith("目標「");
        assertThat(revision.at("/changes/0/before").asString()).startsWith("70%以上");
        assertThat(revision.at("/changes/0/after").asString()).startsWith("60%以上");
    }

    @Test
    void aDraftsTargetSimplyChanges() {
        inState("DRAFT");

        var sent = target("2025-01-2", 60).without("reason").sentBy(Account.DX, api);

        sent.accepted();
        assertThat(sent.measure("2025-01-2").path("printed").asString()).isEqualTo("60%以上");
        assertThat(sent.measure("2025-01-2").path("targetChanges").size()).isZero();
        assertThat(sent.measure("2025-01-2").path("original").isNull()).isTrue();
    }

    @Test
    void whileResultsAreGatheredAndOnceTheYearIsClosedNoTargetChanges() {
        for (String state : List.of("CLOSING", "CLOSED")) {
            inState(state);
            var before = Year.asItStands(api);

            var one = target("2025-01-2", 60).sentBy(Account.DX, api);
            var all = Contents.kpisAndAnother("2025-01", api).sentBy(Account.DX, api);

            assertThat(one.answer().userErrorCode("changeTarget")).isEqualTo("WRONG_STATE");
            assertThat(all.answer().userErrorCode("setKpis")).isEqualTo("WRONG_STATE");
            assertThat(Year.asItStands(api)).isEqualTo(before);
        }
    }

    @Test
    void linesKeepTheirMeasuresResultsAndWordingAndNewOnesGetANewId() {
        var before = Year.asItStands(api).at("/initiatives/0/kpis");

        var initiative =
                Contents.kpisAndAnother("2025-01", api).sentBy(Account.DX, api).accepted();

        assertThat(initiative.at("/kpis/0/measures/0/printed").asString()).isEqualTo("75%以上");
        assertThat(initiative.at("/kpis/0/measures/0/baseline/printed").asString())
                .isEqualTo("70.6%");
        assertThat(initiative.at("/kpis/1/measures/0/actual/value").asDouble()).isEqualTo(27.3);
        assertThat(initiative.at("/kpis/2/measures/0/id").asString()).isEqualTo(Ids.measure("2025-01-3"));
        assertThat(initiative.at("/kpis/2/measures/0/printed").asString()).isEqualTo("10件以上");
        var after = new ArrayList<JsonNode>(
                Year.asItStands(api).at("/initiatives/0/kpis").valueStream().toList());
        after.removeLast();
        assertThat(after).isEqualTo(before.valueStream().toList());
    }

    @Test
    void aNumberThatWasGivenOnceIsNeverGivenAgain() {
        var lines = standing("2025-01", api);
        Contents.kpisAndAnother("2025-01", api).sentBy(Account.DX, api).accepted();
        kpis("2025-01", lines)
                .with("reason", "数えられないため")
                .at(2)
                .sentBy(Account.DX, api)
                .accepted();

        var initiative = Contents.kpisAndAnother("2025-01", api)
                .at(3)
                .sentBy(Account.DX, api)
                .accepted();

        assertThat(initiative.at("/kpis/2/measures/0/id").asString()).isEqualTo(Ids.measure("2025-01-4"));
    }

    @Test
    void replacedLinesChangeAPublishedTargetOnlyWithAReasonAndALineInTheLedger() {
        var input = kpis("2025-01", retargeted(60));

        assertThat(input.sentBy(Account.DX, api).complaints()).containsExactly("REASON_REQUIRED at reason");
        var sent = input.with("reason", "対象が減ったため").sentBy(Account.DX, api);

        sent.accepted();
        assertThat(sent.measure("2025-01-2").at("/targetChanges/0/reason").asString())
                .isEqualTo("対象が減ったため");
        assertThat(sent.measure("2025-01-2").at("/original/printed").asString()).isEqualTo("70%以上");
        assertThat(sent.measure("2025-01-1").path("targetChanges").size()).isEqualTo(1);
    }

    @Test
    void aPublishedMeasureIsTakenOutOnlyWithAReasonAndNeverWithAResult() {
        var lines = standing("2025-01", api);
        Contents.kpisAndAnother("2025-01", api).sentBy(Account.DX, api).accepted();
        var without = kpis("2025-01", lines).at(2);

        assertThat(without.sentBy(Account.DX, api).complaints()).containsExactly("REASON_REQUIRED at reason");
        assertThat(without.with("kpis", lines.subList(0, 1))
                        .with("reason", "やめたため")
                        .sentBy(Account.DX, api)
                        .complaints())
                .containsExactly("RECORDED_RESULT at kpis");
    }

    @Test
    void oneWhoMovesATargetAndOneWhoRecordsAResultElsewhereBothSucceed() {
        target("2025-01-2", 60).sentBy(Account.DX, api).accepted();

        var result = Input.aResult("2025-01-1").sentBy(Account.DX, api).accepted();
        var clash = target("2025-01-2", 50).sentBy(Account.DX, api);

        assertThat(result.path("version").asInt()).isEqualTo(3);
        assertThat(clash.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        var field = clash.payload().at("/conflict/fields/0");
        assertThat(field.path("field").asString()).isEqualTo("measures.2025-01-2.target");
        assertThat(field.path("base").asString()).startsWith("70%以上");
        assertThat(field.path("theirs").asString()).startsWith("60%以上");
        assertThat(field.path("mine").asString()).startsWith("50%以上");
    }

    @Test
    void whoTakesTheOthersTargetChangesNothing() {
        target("2025-01-2", 60).sentBy(Account.DX, api).accepted();
        var before = Year.asItStands(api);

        var chosen = target("2025-01-2", 60).with("reason", "相手の内容を選んだため").at(2);
        var chosenAmongLines = kpis("2025-01", standing("2025-01", api)).at(2);
        var late = target("2025-01-2", 60).with("reason", "同じ目標にするため").at(1);

        chosen.sentBy(Account.DX, api).accepted();
        chosenAmongLines.sentBy(Account.DX, api).accepted();
        late.sentBy(Account.DX, api).accepted();
        assertThat(Year.asItStands(api)).isEqualTo(before);
        assertThat(Year.revisionsOf("2025-01", api).path("totalCount").asInt()).isEqualTo(2);
    }

    @Test
    void measuresOfTheSameNameAreToldApartInAConflict() {
        var lines = new ArrayList<Map<String, @Nullable Object>>(standing("2025-01", api));
        lines.add(line("新しい目標", aMeasure("割合"), with(aMeasure("割合"), "target", 20)));
        kpis("2025-01", lines).sentBy(Account.DX, api).accepted();
        kpis("2025-01", retargeted(lines, 11, 21))
                .with("reason", "見直したため")
                .at(2)
                .sentBy(Account.DX, api)
                .accepted();

        var clash = kpis("2025-01", retargeted(lines, 12, 22))
                .with("reason", "見直したため")
                .at(2)
                .sentBy(Account.DX, api);

        var fields = clash.payload().at("/conflict/fields");
        assertThat(fields.valueStream().map(each -> each.path("label").asString()))
                .containsExactly("目標「割合（新しい目標の1つ目）」", "目標「割合（新しい目標の2つ目）」");
        assertThat(fields.valueStream().map(each -> each.path("measure").asString()))
                .containsExactly(Ids.measure("2025-01-3"), Ids.measure("2025-01-4"));
        target("2025-01-2", 60).at(3).sentBy(Account.DX, api).accepted();
        assertThat(target("2025-01-2", 50)
                        .at(3)
                        .sentBy(Account.DX, api)
                        .payload()
                        .at("/conflict/fields/0/label")
                        .asString())
                .as("a name no other measure has is told alone")
                .doesNotContain("（");
    }

    private static List<Map<String, @Nullable Object>> retargeted(
            List<Map<String, @Nullable Object>> lines, int first, int second) {
        var changed = new ArrayList<>(lines);
        changed.set(
                2,
                line(
                        "新しい目標",
                        with(aMeasure("割合"), "id", Ids.measure("2025-01-3"), "target", first),
                        with(aMeasure("割合"), "id", Ids.measure("2025-01-4"), "target", second)));
        return changed;
    }

    @Test
    void aRecordedFigureKeepsItsUnit() {
        assertThat(target("2025-01-2", 10)
                        .with("unit", "件")
                        .sentBy(Account.DX, api)
                        .complaints())
                .containsExactly("RECORDED_FIGURE at unit");
        assertThat(target("2025-01-2", 10)
                        .with("comparison", "DONE")
                        .without("target")
                        .without("unit")
                        .sentBy(Account.DX, api)
                        .complaints())
                .containsExactly("RECORDED_FIGURE at comparison");
    }

    @Test
    void badTargetsAreToldAndNothingChanges() {
        var before = Year.asItStands(api);
        var good = target("2025-01-2", 60);

        assertThat(complaints(good.without("unit"))).containsExactly("REQUIRED at unit");
        assertThat(complaints(good.with("unit", "　"))).containsExactly("REQUIRED at unit");
        assertThat(complaints(good.without("target"))).containsExactly("REQUIRED at target");
        assertThat(complaints(good.with("target", -1))).containsExactly("INVALID_VALUE at target");
        assertThat(complaints(good.with("comparison", "DONE"))).containsExactly("KIND_MISMATCH at target");
        assertThat(complaints(good.without("reason"))).containsExactly("REASON_REQUIRED at reason");
        assertThat(complaints(good.with("reason", " "))).containsExactly("REASON_REQUIRED at reason");
        assertThat(complaints(good.with("reason", "長".repeat(2_001)))).containsExactly("TOO_LONG at reason");
        assertThat(complaints(good.with("measureId", Ids.measure("2025-01-9"))))
                .containsExactly("NOT_FOUND at measureId");
        assertThat(complaints(good.with("measureId", "x"))).containsExactly("NOT_FOUND at measureId");
        assertThat(complaints(good.at(7))).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    @Test
    void badLinesAreToldOneByOneAndNothingChanges() {
        inState("DRAFT");
        var before = Year.asItStands(api);

        assertThat(lines(line("", aMeasure("指標")))).contains("REQUIRED at kpis.0.label");
        assertThat(lines(line("目標"))).contains("REQUIRED at kpis.0.measures");
        assertThat(lines(line("目標", with(aMeasure("指標"), "unit", null))))
                .contains("REQUIRED at kpis.0.measures.0.unit");
        assertThat(lines(line("目標", with(aMeasure("指標"), "label", "長".repeat(201)))))
                .contains("TOO_LONG at kpis.0.measures.0.label");
        assertThat(lines(line("目標", with(aMeasure("指標"), "id", Ids.measure("2025-02-1")))))
                .contains("NOT_FOUND at kpis.0.measures.0.id");
        assertThat(lines(line(
                        "目標",
                        with(
                                aMeasure("指標"),
                                "baseline",
                                entries(
                                        "fiscalYear",
                                        2024,
                                        "value",
                                        5,
                                        "source",
                                        Map.of("document", "", "locator", ""))))))
                .contains("SOURCE_REQUIRED at kpis.0.measures.0.baseline.source");
        assertThat(lines(line(
                        "目標",
                        with(aMeasure("指標"), "baseline", entries("fiscalYear", 2024, "source", Input.aSource())))))
                .contains("REQUIRED at kpis.0.measures.0.baseline.printed");
        var twice = with(aMeasure("指標"), "id", Ids.measure("2025-01-1"), "unit", "%", "target", 75);
        assertThat(lines(line("目標", twice, twice))).contains("DUPLICATE_MEASURE at kpis.0.measures.1.id");
        assertThat(complaints(kpis("2025-01", Collections.nCopies(21, line("目標", aMeasure("指標"))))))
                .contains("TOO_MANY at kpis");
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    private List<String> lines(Map<String, ?> line) {
        return complaints(kpis("2025-01", List.of(line)));
    }

    private List<String> complaints(Input input) {
        return input.sentBy(Account.DX, api).complaints();
    }

    private List<Map<String, @Nullable Object>> retargeted(int target) {
        var lines = new ArrayList<Map<String, @Nullable Object>>(standing("2025-01", api));
        lines.set(1, line("目標", Contents.percent("2025-01-2", target)));
        return lines;
    }

    private void inState(String status) {
        database.getCollection("strategies").updateMany(new Document(), Updates.set("strategy.status", status));
    }
}

package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Input.aReason;
import static org.ayumi.testing.Input.aResult;
import static org.ayumi.testing.Input.aVerdict;
import static org.ayumi.testing.Input.anOutcome;

import java.time.OffsetDateTime;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Recording results of measures. */
@BackendTest
class RecordActualTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void aNumberIsKeptAsEnteredWithItsSourceAndPrintedWithItsUnit() {
        var sent = aResult("2025-08-1").with("value", 75).sentBy(Account.JOHO, api);

        assertThat(sent.accepted().path("version").asInt()).isEqualTo(2);
        var measure = sent.measure("2025-08-1");
        assertThat(measure.path("status").asString()).isEqualTo("NOT_MET");
        assertThat(measure.at("/actual/value").asDouble()).isEqualTo(75.0);
        assertThat(measure.at("/actual/printed").asString()).isEqualTo("75%");
        assertThat(measure.at("/actual/reason").isNull()).isTrue();
        assertThat(measure.at("/actual/verdict").isNull()).isTrue();
        assertThat(measure.at("/actual/source/document").asString()).isEqualTo("実績の調べ（見本）");
        assertThat(measure.at("/actual/source/locator").asString()).isEqualTo("表1");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-1, 75,       MET,     75%",
        "2025-01-1, 74.99,    NOT_MET, 74.99%",
        "2025-11-2, 95,       NOT_MET, 95%",
        "2025-11-2, 95.1,     MET,     95.1%",
        "2025-08-6, 4,        MET,     4時間",
        "2025-08-6, 4.5,      NOT_MET, 4.5時間",
        "2025-07-2, 0,        MET,     0件",
        "2025-07-2, -0.0,     MET,     0件",
        "2025-07-2, 1,        NOT_MET, 1件",
        "2025-02-4, 1250,     MET,     '1,250件'",
        "2025-06-2, 1e12,     MET,     '1,000,000,000,000分'"
    })
    void aNumberIsHeldAgainstItsTarget(String measure, double value, String status, String printed) {
        var sent = aResult(measure).with("value", value).sentBy(Account.DX, api);

        sent.accepted();
        assertThat(sent.measure(measure).path("status").asString()).isEqualTo(status);
        assertThat(sent.measure(measure).at("/actual/printed").asString()).isEqualTo(printed);
        assertThat(sent.measure(measure).at("/actual/value").toString()).doesNotStartWith("-");
    }

    @Test
    void aVerdictStandsForTheComparisonWithItsReason() {
        var met = aVerdict("2025-07-4", "MET").sentBy(Account.JOHO, api);
        met.accepted();
        assertThat(met.measure("2025-07-4").path("status").asString()).isEqualTo("MET");
        assertThat(met.measure("2025-07-4").at("/actual/reason").asString()).isEqualTo("移行を終えたため");
        assertThat(met.measure("2025-07-4").at("/actual/value").isNull()).isTrue();

        var missed = aVerdict("2025-07-1", "NOT_MET").at(2).sentBy(Account.JOHO, api);
        missed.accepted();
        assertThat(missed.measure("2025-07-1").path("status").asString()).isEqualTo("NOT_MET");
    }

    @Test
    void aReasonAloneLeavesTheMeasureUnreportedAndSaysWhy() {
        var sent = aReason("2025-01-1", "集計の方法が変わったため").sentBy(Account.DX, api);

        var initiative = sent.accepted();
        var measure = sent.measure("2025-01-1");
        assertThat(measure.path("status").asString()).isEqualTo("UNREPORTED");
        assertThat(measure.path("unreportedReason").asString()).isEqualTo("集計の方法が変わったため");
        assertThat(measure.at("/actual/value").isNull()).isTrue();
        assertThat(measure.at("/actual/source").isNull()).isTrue();
        assertThat(initiative.at("/rating/unreported").asInt()).isEqualTo(1);
    }

    @Test
    void theComputedRatingFollowsAndTheOfficialOneStays() {
        var none = rating(aReason("2024-04-1", "集計中のため").sentBy(Account.DX, api).accepted());
        assertThat(none.path("computed").isNull()).isTrue();
        assertThat(none.path("unreported").asInt()).isEqualTo(2);

        var some = rating(aResult("2024-04-1")
                .with("value", 3)
                .at(2)
                .sentBy(Account.DX, api)
                .accepted());
        assertThat(some.path("computed").asString()).isEqualTo("PARTIAL");

        var all = rating(aResult("2024-04-2")
                .with("value", 4)
                .at(3)
                .sentBy(Account.DX, api)
                .accepted());
        assertThat(all.path("computed").asString()).isEqualTo("ACHIEVED");
        assertThat(all.path("met").asInt()).isEqualTo(2);
        assertThat(all.path("official").isNull()).isTrue();

        aResult("2024-04-1").with("value", 2).at(4).sentBy(Account.DX, api).accepted();
        var missed = rating(aResult("2024-04-2")
                .with("value", 0)
                .at(5)
                .sentBy(Account.DX, api)
                .accepted());
        assertThat(missed.path("computed").asString()).isEqualTo("NOT_ACHIEVED");

        var published = rating(
                aResult("2025-13-1").with("value", 80).sentBy(Account.DX, api).accepted());
        assertThat(published.path("computed").asString()).isEqualTo("ACHIEVED");
        assertThat(published.path("official").asString()).isEqualTo("NOT_ACHIEVED");
    }

    @Test
    void aChangeIsRevisedWithWhoWhenAndWhat() {
        var begun = OffsetDateTime.now().minusSeconds(1);

        aResult("2025-04-1")
                .with("value", 6)
                .with("reason", "　追加の公開\n2種類を含む ")
                .sentBy(Account.KIKAKU, api)
                .accepted();

        var revisions = Year.revisionsOf("2025-04", api);
        assertThat(revisions.path("totalCount").asInt()).isEqualTo(2);
        var newest = revisions.at("/edges/0/node");
        assertThat(newest.path("version").asInt()).isEqualTo(2);
        assertThat(newest.path("changedBy").asString()).isEqualTo("企画経営課 担当者（見本）");
        assertThat(OffsetDateTime.parse(newest.path("changedAt").asString()))
                .isBetween(begun, OffsetDateTime.now().plusSeconds(1));
        assertThat(newest.path("changedAt").asString()).endsWith("+09:00");
        assertThat(newest.path("reason").asString()).isEqualTo("追加の公開\n2種類を含む");
        assertThat(newest.path("changes")
                        .valueStream()
                        .map(each -> each.path("field").asString()))
                .containsExactly("measures.2025-04-1.actual", "measures.2025-04-1.reason", "measures.2025-04-1.source");
        var change = newest.at("/changes/0");
        assertThat(change.path("field").asString()).isEqualTo("measures.2025-04-1.actual");
        assertThat(change.path("label").asString()).isEqualTo("実績「オープンデータの新規公開数(種類)」");
        assertThat(change.path("before").asString()).isEqualTo("5種類");
        assertThat(change.path("after").asString()).isEqualTo("6種類");
        assertThat(revisions.at("/edges/1/node/changedBy").asString()).isEqualTo("あゆみ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👍🏽 達成",
                "👩‍👩‍👧 家族",
                "𠮷野家",
                "改行\r\nと\tタブ",
                "<script>alert(1)</script>",
                "%s %n {0} ${x}",
                "e\u0301"
            })
    void textsAreKeptAsEnteredWithoutTheBlanksAroundThem(String text) {
        var sent = aResult("2025-01-1")
                .with("reason", " 　" + text + "　\n")
                .with("source", Map.of("document", "　調べ ", "locator", " 表1　"))
                .sentBy(Account.DX, api);

        sent.accepted();
        assertThat(sent.measure("2025-01-1").at("/actual/reason").asString()).isEqualTo(text);
        assertThat(sent.measure("2025-01-1").at("/actual/source/document").asString())
                .isEqualTo("調べ");
        assertThat(sent.measure("2025-01-1").at("/actual/source/locator").asString())
                .isEqualTo("表1");
    }

    @Test
    void theLongestReasonIsKept() {
        String longest = "𠮷".repeat(2_000);

        assertThat(aReason("2025-01-1", longest)
                        .sentBy(Account.DX, api)
                        .measure("2025-01-1")
                        .path("unreportedReason")
                        .asString())
                .isEqualTo(longest);
    }

    @Test
    void sentTwiceItIsMadeOnceAndRecordedAgainItIsTheSameResult() {
        var input = aResult("2025-01-1");
        var first = input.sentBy(Account.DX, api).accepted();

        assertThat(input.sentBy(Account.DX, api).accepted().path("kpis"))
                .as("the same change once more is no other change")
                .isEqualTo(first.path("kpis"));
        assertThat(Year.versionOf("2025-01", api)).isEqualTo(2);

        var again = input.at(2).sentBy(Account.DX, api).accepted();
        assertThat(again.path("kpis")).isEqualTo(first.path("kpis"));
        assertThat(again.path("rating")).isEqualTo(first.path("rating"));
    }

    @Test
    void twoPeopleWhoReadTheSameYearBothRecordOnDifferentInitiatives() {
        var before = Year.asItStands(api);

        aResult("2025-04-1").sentBy(Account.KIKAKU, api).accepted();
        aResult("2025-07-2").sentBy(Account.JOHO, api).accepted();
        anOutcome("2025-01").sentBy(Account.DX, api).accepted();

        var after = Year.asItStands(api);
        assertThat(after.path("version").asInt())
                .isEqualTo(before.path("version").asInt() + 3);
        for (int i = 0; i < after.path("initiatives").size(); i++) {
            var was = before.path("initiatives").get(i);
            var is = after.path("initiatives").get(i);
            int number = is.path("number").asInt();
            if (number == 1 || number == 4 || number == 7) {
                assertThat(is.path("version").asInt()).isEqualTo(2);
            } else {
                assertThat(is).isEqualTo(was);
            }
        }
    }

    private static JsonNode rating(JsonNode initiative) {
        return initiative.path("rating");
    }
}

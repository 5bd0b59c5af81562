package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.revision.Change;
import org.ayumi.revision.RevisionLog;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.loading.StrategyLoading;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.DraftYear;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.YearInput;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Which initiatives a year has: added, ended, merged, split, with their lineage. */
@BackendTest
class StructureTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private StrategyLoading loading;

    @Autowired
    private RevisionLog log;

    @Autowired
    private StoreCommands commands;

    @BeforeEach
    void startFromADraft() {
        store.reset();
        DraftYear.stored(loading, StrategyStatus.DRAFT);
    }

    @Test
    void anAddedInitiativeStandsAtTheEndOfItsThemeWithTheNamesOfItsYear() {
        var strategy = accepted(YearInput.addition().with("theme", 1));

        assertThat(DraftYear.order(strategy)).isEqualTo("1:2026-01 2:2026-02 3:2026-05 / 4:2026-03 5:2026-04");
        var added = find(strategy, "2026-05");
        assertThat(added.path("title").asString()).isEqualTo("データの公開");
        assertThat(added.path("aims")
                        .valueStream()
                        .map(aim -> aim.path("number").asInt()))
                .containsExactly(1, 3);
        assertThat(added.at("/leadDepartment/name").asString()).isEqualTo("戸籍住民課");
        assertThat(added.at("/leadDepartment/inferred").asBoolean()).isFalse();
        assertThat(DraftYear.lineage(log, api)).endsWith("NEW > 2026-05");
    }

    @Test
    void aChosenNumberStandsAndOneThatIsTakenIsRefused() {
        assertThat(DraftYear.order(accepted(YearInput.addition().with("number", 9))))
                .isEqualTo("1:2026-01 2:2026-02 / 3:2026-03 4:2026-04 9:2026-05");

        var sent = YearInput.addition().with("number", 9).at(2).sentBy(Account.DX, api);
        assertThat(sent.complaints()).containsExactly("DUPLICATE_NUMBER at number");
    }

    @Test
    void numbersOfAPublishedYearStayWhenSomethingIsAdded() {
        store.reset();
        DraftYear.stored(loading, StrategyStatus.PUBLISHED);

        assertThat(DraftYear.order(accepted(YearInput.addition().with("theme", 1))))
                .isEqualTo("1:2026-01 2:2026-02 5:2026-05 / 3:2026-03 4:2026-04");
    }

    @Test
    void twoWhoAddAtOnceBothSucceed() {
        accepted(YearInput.addition());
        var strategy = accepted(YearInput.addition().with("title", "別の取組"));

        assertThat(DraftYear.order(strategy)).endsWith("5:2026-05 6:2026-06");
    }

    @Test
    void whatEndsInADraftLeavesItAndItsOriginEndsWithTheReason() {
        var strategy = accepted(YearInput.end("2026-02"));

        assertThat(DraftYear.order(strategy)).isEqualTo("1:2026-01 / 2:2026-03 3:2026-04");
        assertThat(DraftYear.lineage(log, api))
                .containsExactly(
                        "CONTINUED 2025-01 > 2026-01", "ENDED 2025-02 >", "RENAMED 2025-03 > 2026-03", "NEW > 2026-04");
        var document = DraftYear.newest(log, api);
        assertThat(document.strategy().lineage().get(1).note()).isEqualTo("目的を果たしたため");
        assertThat(document.stamp().reason()).isEqualTo("目的を果たしたため");
        assertThat(document.stamp().changes()).extracting(Change::label).containsExactly("テーマと取組の並び", "前年度からの系譜");

        accepted(YearInput.end("2026-04").at(2));
        assertThat(DraftYear.lineage(log, api)).noneMatch(link -> link.startsWith("NEW"));
    }

    @Test
    void idsAreNotGivenTwiceAlsoAfterOneWasTakenOut() {
        accepted(YearInput.addition());
        accepted(YearInput.end("2026-05").at(2));

        assertThat(DraftYear.order(accepted(YearInput.addition().at(3)))).endsWith("5:2026-06");
    }

    @Test
    void whatEndsInAPublishedYearStaysInItWithTheReason() {
        store.reset();
        DraftYear.stored(loading, StrategyStatus.PUBLISHED);
        var strategy = accepted(YearInput.end("2026-02"));

        var ended = find(strategy, "2026-02");
        assertThat(ended.at("/ending/reason").asString()).isEqualTo("目的を果たしたため");
        assertThat(ended.at("/ending/by").asString()).isEqualTo("DX戦略課 担当者（見本）");
        assertThat(strategy.path("frameVersion").asInt()).isEqualTo(1);
        assertThat(DraftYear.newest(log, api).stamp().changes())
                .extracting(Change::label)
                .containsExactly("中止");

        var again = YearInput.end("2026-02")
                .with("initiative", YearInput.seen("2026-02", 2))
                .sentBy(Account.DX, api);
        assertThat(again.complaints()).containsExactly("ALREADY_ENDED at initiative.id");
    }

    @Test
    void mergedInitiativesBringTheirLinesTasksAndAimsAndTheirOrigins() {
        var strategy =
                accepted(YearInput.merger("2026-03", "2026-01", "2026-04").with("reason", "まとめて進めるため"));

        assertThat(DraftYear.order(strategy)).isEqualTo("1:2026-02 / 2:2026-03");
        var merged = find(strategy, "2026-03");
        assertThat(lines(merged))
                .containsExactly(
                        "2026-03 の指標1 2026-03-1",
                        "2026-03 の指標2 2026-03-2",
                        "2026-01 の指標1 2026-03-3",
                        "2026-01 の指標2 2026-03-4",
                        "2026-04 の指標1 2026-03-5",
                        "2026-04 の指標2 2026-03-6");
        assertThat(merged.at("/kpis/2/measures/0/baseline/value").asDouble()).isEqualTo(71);
        assertThat(merged.path("aims")
                        .valueStream()
                        .map(aim -> aim.path("number").asInt()))
                .containsExactly(1, 3, 4);
        assertThat(merged.path("tasks")
                        .valueStream()
                        .map(task -> task.path("title").asString()))
                .containsExactly("準備をする", "取組3を始める", "取組1を始める", "取組4を始める");
        assertThat(merged.path("version").asInt()).isEqualTo(2);
        assertThat(DraftYear.lineage(log, api))
                .containsExactlyInAnyOrder(
                        "MERGED 2025-01 > 2026-03", "RENAMED 2025-02 > 2026-02", "MERGED 2025-03 > 2026-03");
        assertThat(DraftYear.newest(log, api).strategy().lineage().getFirst().note())
                .isEqualTo("まとめて進めるため");
    }

    @Test
    void aSplitInitiativeGivesLinesAwayAndItsOriginLeadsToAll() {
        var parts = List.of(YearInput.part("後半", 2), YearInput.part("準備"));
        var strategy = accepted(YearInput.split("2026-01").with("parts", parts));

        assertThat(DraftYear.order(strategy))
                .isEqualTo("1:2026-01 2:2026-05 3:2026-06 4:2026-02 / 5:2026-03 6:2026-04");
        assertThat(lines(find(strategy, "2026-01"))).containsExactly("2026-01 の指標1 2026-01-1");
        assertThat(lines(find(strategy, "2026-05"))).containsExactly("2026-01 の指標2 2026-05-1");
        assertThat(lines(find(strategy, "2026-06"))).isEmpty();
        assertThat(find(strategy, "2026-05").at("/leadDepartment/code").asString())
                .isEqualTo("kikaku-keiei");
        assertThat(DraftYear.lineage(log, api))
                .startsWith("SPLIT 2025-01 > 2026-01", "SPLIT 2025-01 > 2026-05", "SPLIT 2025-01 > 2026-06");
    }

    @Test
    void mergingWhatWasSplitIsContinuedAgainAndMeasuresGetNewIds() {
        accepted(YearInput.split("2026-01"));
        var strategy =
                accepted(YearInput.merger("2026-01", "2026-05").at(2).with("into", YearInput.seen("2026-01", 2)));

        assertThat(lines(find(strategy, "2026-01")))
                .containsExactly("2026-01 の指標1 2026-01-1", "2026-01 の指標2 2026-01-3");
        assertThat(DraftYear.lineage(log, api)).startsWith("CONTINUED 2025-01 > 2026-01");
    }

    @Test
    void endingAPartOfASplitLeavesTheOriginToTheOther() {
        accepted(YearInput.split("2026-02"));
        accepted(YearInput.end("2026-02").at(2).with("initiative", YearInput.seen("2026-02", 2)));

        assertThat(DraftYear.lineage(log, api))
                .contains("RENAMED 2025-02 > 2026-05")
                .noneMatch(link -> link.startsWith("ENDED"));
    }

    @Test
    void whatRestsOnAStructureThatHasMovedIsAConflict() {
        accepted(YearInput.themes("2,1/3,4"));

        for (var input :
                List.of(YearInput.end("2026-01"), YearInput.merger("2026-01", "2026-02"), YearInput.split("2026-01"))) {
            var sent = input.sentBy(Account.DX, api);
            assertThat(sent.complaints()).as(input.mutation()).containsExactly("STALE_VERSION at expectedVersion");
            assertThat(sent.payload().at("/conflict/currentVersion").asInt()).isEqualTo(2);
            assertThat(sent.payload().at("/conflict/fields/0/label").asString()).isEqualTo("テーマと取組の並び");
        }
        assertThat(DraftYear.asItStands(api).path("version").asInt()).isEqualTo(2);
    }

    @Test
    void wordsThatMovedMeanwhileStandInNobodysWay() {
        accepted(YearInput.words());

        accepted(YearInput.end("2026-01"));
    }

    @Test
    void everyInitiativeThatIsInvolvedIsTheOneThatWasSeen() {
        var one = YearInput.seen("2026-01", 1);
        var moved = YearInput.seen("2026-02", 2);
        var before = DraftYear.asItStands(api);

        assertThat(complaints(YearInput.end("2026-02").with("initiative", moved)))
                .containsExactly("STALE_VERSION at initiative.expectedVersion");
        assertThat(complaints(YearInput.split("2026-02").with("initiative", moved)))
                .containsExactly("STALE_VERSION at initiative.expectedVersion");
        assertThat(complaints(YearInput.merger("2026-02", "2026-01").with("into", moved)))
                .containsExactly("STALE_VERSION at into.expectedVersion");
        var sent =
                YearInput.merger("2026-03").with("merged", List.of(one, moved)).sentBy(Account.DX, api);
        assertThat(sent.complaints()).containsExactly("STALE_VERSION at merged.1.expectedVersion");
        assertThat(sent.payload().at("/userErrors/0/message").asString()).startsWith("取組2「取組2」は、");
        assertThat(sent.payload().at("/conflict/currentVersion").asInt()).isEqualTo(1);
        assertThat(DraftYear.asItStands(api)).isEqualTo(before);
    }

    @Test
    void aChangeOfTheStructureCostsAReadAReplaceAndTwoArchivingsAndAnAdditionTheNamesItPointsTo() {
        for (var change : List.of(
                YearInput.split("2026-01"),
                YearInput.merger("2026-03", "2026-04").at(2),
                YearInput.end("2026-02").at(3))) {
            commands.clear();
            accepted(change);
            assertThat(commandNames()).containsExactly("find", "insert", "update", "insert");
        }

        commands.clear();
        accepted(YearInput.addition().at(4));
        assertThat(commandNames()).containsExactly("find", "find", "find", "insert", "update", "insert");
    }

    private List<String> commandNames() {
        return commands.list().stream().map(BsonDocument::getFirstKey).toList();
    }

    private List<String> complaints(YearInput input) {
        return input.sentBy(Account.DX, api).complaints();
    }

    private JsonNode accepted(YearInput input) {
        var sent = input.sentBy(Account.DX, api);
        sent.accepted();
        return sent.payload().path("strategy");
    }

    private static JsonNode find(JsonNode strategy, String key) {
        return strategy.path("themes")
                .valueStream()
                .flatMap(theme -> theme.path("initiatives").valueStream())
                .filter(each -> each.path("id").asString().equals(Ids.initiative(key)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> lines(JsonNode initiative) {
        return initiative
                .path("kpis")
                .valueStream()
                .map(kpi -> kpi.path("label").asString() + " "
                        + Ids.keyOf(kpi.at("/measures/0/id").asString()));
    }
}

package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ayumi.revision.Change;
import org.ayumi.revision.RevisionLog;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.loading.StrategyLoading;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.DraftYear;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.YearInput;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A year's words, background, themes and the order of its initiatives. */
@BackendTest
class FrameTest {

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
    void wordsAndPartsOfTheBackgroundChangeAndTheRestStays() {
        var strategy = accepted(YearInput.words());

        assertThat(strategy.path("title").asString()).isEqualTo("令和8年度デジタル・ICT戦略（改）");
        assertThat(strategy.path("mission").asString()).isEqualTo("区民の暮らしをよりよくします。");
        assertThat(strategy.path("vision").asString()).isEqualTo("手続が身近になっています。");
        assertThat(strategy.at("/background/0/part").asString()).isEqualTo("CHALLENGES");
        assertThat(strategy.at("/background/0/text").asString()).isEqualTo("人手が足りません。\n手続が複雑です。");

        var part = List.of(Map.of("part", "POLICY", "text", " 方針です。 "), Map.of("part", "CHALLENGES", "text", "　"));
        var later = accepted(YearInput.words().at(2).with("background", part));
        assertThat(later.path("background").size()).isEqualTo(1);
        assertThat(later.at("/background/0/text").asString()).isEqualTo("方針です。");
    }

    @Test
    void theHistoryTellsEveryWordInJapaneseLabels() {
        accepted(YearInput.words());

        assertThat(DraftYear.newest(log, api).stamp().changes())
                .extracting(Change::label)
                .containsExactly("名称", "目的・使命", "課題");
    }

    @Test
    void anOrderNumbersThemesAndInitiativesFromOneAndRaisesNoInitiativesVersion() {
        var strategy = accepted(YearInput.themes("3,1//4,2"));

        assertThat(DraftYear.order(strategy)).isEqualTo("1:2026-03 2:2026-01 /  / 3:2026-04 4:2026-02");
        assertThat(strategy.path("themes")
                        .valueStream()
                        .map(theme -> theme.path("number").asInt()))
                .containsExactly(1, 2, 3);
        assertThat(strategy.at("/themes/0/initiatives/0/version").asInt()).isEqualTo(1);
        var change = DraftYear.newest(log, api).stamp().changes().getFirst();
        assertThat(change.label()).isEqualTo("テーマと取組の並び");
        assertThat(change.before()).startsWith("テーマ1 テーマ1\n　1 取組1\n　2 取組2\nテーマ2");
        assertThat(change.after()).startsWith("テーマ1 テーマ3と1\n　1 取組3\n　2 取組1\nテーマ2");
    }

    @Test
    void chosenNumbersStandAndTheOthersTakeTheLowestThatAreFree() {
        var themes = List.of(YearInput.theme(
                "ひとつ",
                List.of(
                        YearInput.place("2026-01"),
                        YearInput.place("2026-02", 1),
                        YearInput.place("2026-03", 7),
                        YearInput.place("2026-04"))));

        assertThat(DraftYear.order(accepted(YearInput.themes("").with("themes", themes))))
                .isEqualTo("2:2026-01 1:2026-02 7:2026-03 3:2026-04");
    }

    @Test
    void wordsAndOrderOfTwoPeopleStandSideBySide() {
        accepted(YearInput.words());
        var strategy = accepted(YearInput.themes("4,3/2,1"));

        assertThat(strategy.path("title").asString()).isEqualTo("令和8年度デジタル・ICT戦略（改）");
        assertThat(DraftYear.order(strategy)).isEqualTo("1:2026-04 2:2026-03 / 3:2026-02 4:2026-01");
        assertThat(strategy.path("frameVersion").asInt()).isEqualTo(3);
    }

    @Test
    void theSameWordChangedTwiceIsShownToTheSecondAsBaseTheirsAndMine() {
        accepted(YearInput.words());
        var before = DraftYear.asItStands(api);

        var sent = YearInput.words().with("title", "別の名称").sentBy(Account.DX, api);

        assertThat(sent.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(sent.payload().at("/userErrors/0/message").asString()).startsWith("この戦略は、");
        var conflict = sent.payload().path("conflict");
        assertThat(conflict.path("currentVersion").asInt()).as("the frame's").isEqualTo(2);
        assertThat(conflict.path("fields").size()).isEqualTo(1);
        assertThat(conflict.at("/fields/0/field").asString()).isEqualTo("title");
        assertThat(conflict.at("/fields/0/base").asString()).isEqualTo("令和8年度デジタル・ICT戦略");
        assertThat(conflict.at("/fields/0/theirs").asString()).isEqualTo("令和8年度デジタル・ICT戦略（改）");
        assertThat(conflict.at("/fields/0/mine").asString()).isEqualTo("別の名称");
        assertThat(DraftYear.asItStands(api)).isEqualTo(before);
    }

    @Test
    void ofTwoWhoArrangeAtOnceOneSeesTheConflictAndNothingIsLost() throws Exception {
        List<Callable<Sent>> people = List.of(
                () -> YearInput.themes("2,1/3,4").sentBy(Account.DX, api),
                () -> YearInput.themes("1,2/4,3").sentBy(Account.DX, api));
        List<Sent> sent;
        try (var threads = Executors.newFixedThreadPool(2)) {
            sent = threads.invokeAll(people).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }

        var made = sent.stream()
                .filter(each -> each.payload().path("userErrors").isEmpty())
                .toList();
        assertThat(made).hasSize(1);
        var refused =
                sent.stream().filter(each -> !made.contains(each)).findFirst().orElseThrow();
        assertThat(refused.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(refused.payload().at("/conflict/fields/0/field").asString()).isEqualTo("themes");
        assertThat(refused.payload().at("/conflict/fields/0/mine").asString()).startsWith("テーマ1 テーマ");
        assertThat(DraftYear.order(refused.payload().path("strategy")))
                .isEqualTo(DraftYear.order(made.getFirst().payload().path("strategy")));
    }

    @Test
    void anOrderMadeBeforeSomethingWasAddedIsAConflictAndDoesNotDropIt() {
        accepted(YearInput.addition());

        var sent = YearInput.themes("1,2,3,4").sentBy(Account.DX, api);

        assertThat(sent.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(DraftYear.order(DraftYear.asItStands(api))).contains("2026-05");
    }

    @Test
    void savingWhatAlreadyStandsWritesNothing() {
        accepted(YearInput.words());

        assertThat(accepted(YearInput.words().at(2)).path("version").asInt()).isEqualTo(2);
    }

    @Test
    void aChangeOfTheFrameCostsAReadAReplaceAndTwoArchivings() {
        commands.clear();
        accepted(YearInput.words());
        assertThat(commandNames()).containsExactly("find", "insert", "update", "insert");

        commands.clear();
        accepted(YearInput.themes("2,1/3,4").at(2));
        assertThat(commandNames()).containsExactly("find", "insert", "update", "insert");
    }

    private List<String> commandNames() {
        return commands.list().stream().map(BsonDocument::getFirstKey).toList();
    }

    private JsonNode accepted(YearInput input) {
        var sent = input.sentBy(Account.DX, api);
        sent.accepted();
        return sent.payload().path("strategy");
    }
}

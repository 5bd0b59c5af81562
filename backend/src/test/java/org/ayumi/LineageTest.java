package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.YearLinks.link;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.YearLinks;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What became of FY2024's 14 initiatives in FY2025's 13, and how the DX office corrects it. */
@BackendTest
class LineageTest {

    private static final List<Map<String, Object>> SOUND = List.of(
            link("RENAMED", "2024-01", "2025-01", "2024-01-1>2025-01-1"),
            link("ENDED", "2024-04", null),
            link("NEW", null, "2025-09"));

    @Autowired
    private Api api;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private RunningBackend.FreshStore store;

    private YearLinks years;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
        years = new YearLinks(api);
    }

    @Test
    void everyInitiativeOfBothYearsStandsInTheLineageAndEveryLinkSaysWhatItRestsOn() {
        var links =
                years.read(Account.ZEIMU, 2025).path("lineage").valueStream().toList();

        assertThat(links.stream()
                        .map(link -> link.at("/from/title").asString(""))
                        .filter(title -> !title.isEmpty()))
                .doesNotContainNull()
                .satisfies(titles -> assertThat(titles.stream().distinct()).hasSize(14));
        assertThat(links.stream()
                        .map(link -> link.at("/to/id").asString(""))
                        .filter(id -> !id.isEmpty())
                        .distinct())
                .hasSize(13);
        assertThat(links)
                .allSatisfy(link -> assertThat(link.path("note").asString()).isNotBlank());
        assertThat(links.stream()
                        .collect(
                                Collectors.groupingBy(link -> link.path("label").asString(), Collectors.counting())))
                .isEqualTo(Map.of("名称変更", 8L, "分割", 2L, "統合", 3L, "終了", 2L, "新規", 2L));
    }

    @Test
    void anInitiativeTellsWhereItComesFromAndWhereItWent() {
        var now = initiative("2025-08");
        assertThat(now.path("predecessors")
                        .valueStream()
                        .map(link -> link.path("fromTitle").asString()))
                .containsExactly("場所にとらわれないスマートワークの推進", "安定的かつ多様な業務遂行を支えるネットワークの再構築");
        assertThat(now.path("successors").size()).isZero();

        var then = initiative("2024-05");
        assertThat(then.path("predecessors").size()).isZero();
        assertThat(then.path("successors")
                        .valueStream()
                        .map(link -> link.at("/to/number").asInt()))
                .containsExactly(6, 8);
    }

    @Test
    void theDxOfficeCorrectsItAndTheHistoryTellsItInJapanese() {
        int version = years.read(Account.DX, 2025).path("frameVersion").asInt();

        var sent = years.set(Account.DX, version, SOUND);

        sent.accepted();
        var links = sent.payload().at("/strategy/lineage");
        assertThat(links.valueStream().map(link -> link.path("kind").asString()))
                .containsExactly("RENAMED", "ENDED", "NEW");
        assertThat(links.at("/0/fromTitle").asString()).isEqualTo("行政手続のオンライン化拡大");
        assertThat(links.at("/0/measures/0/toLabel").asString()).isEqualTo("行政手続のオンライン化率");
        var stamp = database.getCollection("strategies", BsonDocument.class)
                .find(Filters.eq("_id", 2025))
                .first()
                .getDocument("stamp");
        assertThat(stamp.getString("reason").getValue()).isEqualTo("資料を確かめたため");
        var change = stamp.getArray("changes").get(0).asDocument();
        assertThat(change.getString("label").getValue()).isEqualTo("前年度からの系譜");
        assertThat(change.getString("after").getValue())
                .contains("名称変更：行政手続のオンライン化拡大 → 行政手続オンライン化の利用促進と対象手続の拡大")
                .contains("指標：行政手続のオンライン化率 → 行政手続のオンライン化率")
                .contains("終了：マイナンバーカードの利活用促進 → －");
    }

    @Test
    void whoeverWroteAgainstAFormerFrameIsToldWhoWasFaster() {
        int version = years.read(Account.DX, 2025).path("frameVersion").asInt();
        years.set(Account.DX, version, SOUND).accepted();

        var second = years.set(Account.DX, version, List.of(link("NEW", null, "2025-13")));

        assertThat(second.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(second.payload().at("/conflict/currentVersion").asInt()).isEqualTo(version + 1);
        assertThat(years.read(Account.DX, 2025).path("lineage").size()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource
    void badLineageIsRefusedWithAClearMessageAndNothingChanges(
            List<Map<String, Object>> links, String complaint, String message) {
        var before = years.read(Account.DX, 2025);

        var sent = years.set(Account.DX, before.path("frameVersion").asInt(), links);

        assertThat(sent.complaints()).as(sent.answer().text()).contains(complaint);
        assertThat(sent.answer().text()).contains(message);
        assertThat(years.read(Account.DX, 2025)).isEqualTo(before);
    }

    static Stream<Arguments> badLineageIsRefusedWithAClearMessageAndNothingChanges() {
        return Stream.of(
                argumentSet("nothing", List.of(), "REQUIRED at links", "1件以上"),
                argumentSet(
                        "too many",
                        Collections.nCopies(201, link("NEW", null, "2025-09")),
                        "TOO_MANY at links",
                        "200件"),
                bad("of the same year", link("RENAMED", "2025-01", "2025-02"), "NOT_EARLIER at links.0.fromId", "循環"),
                bad("itself", link("RENAMED", "2025-01", "2025-01"), "NOT_EARLIER at links.0.fromId", "循環"),
                bad("of a later year", link("RENAMED", "2026-01", "2025-01"), "NOT_EARLIER at links.0.fromId", "循環"),
                bad("unknown origin", link("RENAMED", "2024-99", "2025-01"), "NOT_FOUND at links.0.fromId", "見つかりません"),
                bad("no id", Map.of("kind", "ENDED", "fromId", "?"), "NOT_FOUND at links.0.fromId", "見つかりません"),
                bad("unknown end", link("RENAMED", "2024-01", "2025-99"), "NOT_FOUND at links.0.toId", "令和7年度"),
                bad("end of another year", link("RENAMED", "2024-01", "2024-02"), "NOT_FOUND at links.0.toId", "令和7年度"),
                bad("no origin", link("RENAMED", null, "2025-01"), "REQUIRED at links.0.fromId", "前の年度の取組を選んで"),
                bad("no end", link("CONTINUED", "2024-01", null), "REQUIRED at links.0.toId", "令和7年度の取組を選んで"),
                bad("new with origin", link("NEW", "2024-01", "2025-01"), "INVALID_KIND at links.0.fromId", "新規"),
                bad("ended with end", link("ENDED", "2024-01", "2025-01"), "INVALID_KIND at links.0.toId", "終了"),
                bad("split in one", link("SPLIT", "2024-01", "2025-01"), "NOT_SPLIT at links.0", "2つ以上"),
                bad("merged of one", link("MERGED", "2024-01", "2025-01"), "NOT_MERGED at links.0", "2つ以上"),
                argumentSet(
                        "twice",
                        List.of(link("RENAMED", "2024-01", "2025-01"), link("CONTINUED", "2024-01", "2025-01")),
                        "DUPLICATE at links.1",
                        "組み合わせ"),
                argumentSet(
                        "new and not new",
                        List.of(link("RENAMED", "2024-01", "2025-01"), link("NEW", null, "2025-01")),
                        "CONTRADICTION at links.1",
                        "新規"),
                argumentSet(
                        "ended and not ended",
                        List.of(link("ENDED", "2024-01", null), link("RENAMED", "2024-01", "2025-01")),
                        "CONTRADICTION at links.0",
                        "終了"),
                bad(
                        "measure of another initiative",
                        link("RENAMED", "2024-01", "2025-01", "2024-02-1>2025-01-1"),
                        "NOT_FOUND at links.0.measures",
                        "行政手続のオンライン化拡大"),
                argumentSet(
                        "measure with two origins",
                        List.of(
                                link("MERGED", "2024-01", "2025-01", "2024-01-1>2025-01-1"),
                                link("MERGED", "2024-02", "2025-01", "2024-02-1>2025-01-1")),
                        "DUPLICATE at links.1",
                        "1つの指標"),
                bad(
                        "a note too long",
                        Map.of("kind", "ENDED", "fromId", Ids.initiative("2024-04"), "note", "あ".repeat(2_001)),
                        "TOO_LONG at links.0.note",
                        "根拠"));
    }

    private static Arguments bad(String name, Map<String, ?> link, String complaint, String message) {
        return argumentSet(name, List.of(link), complaint, message);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void onlyTheDxOfficeSetsIt(Account account) {
        var before = years.read(Account.DX, 2025);

        var sent = years.set(account, before.path("frameVersion").asInt(), SOUND);

        boolean may = account == Account.DX;
        assertThat(sent.answer().errorCode()).isEqualTo(may ? "" : "FORBIDDEN");
        assertThat(years.read(Account.DX, 2025).equals(before)).isEqualTo(!may);
    }

    @Test
    void withoutATokenNothingIsSet() {
        assertThat(years.set((String) null, 1, SOUND).answer().status()).isEqualTo(401);
    }

    @Test
    void aClosedYearKeepsItsLineage() {
        var strategies = database.getCollection("strategies");
        strategies.updateOne(Filters.eq("_id", 2025), Updates.set("strategy.status", "CLOSED"));

        var sent = years.set(Account.DX, 1, SOUND);

        assertThat(sent.payload().at("/userErrors/0/code").asString()).isEqualTo("WRONG_STATE");
    }

    @Test
    void aStoreOfAFormerReleaseIsGivenItOnceAndACorrectionStays() {
        var strategies = database.getCollection("strategies");
        strategies.updateOne(Filters.eq("_id", 2025), Updates.unset("strategy.lineage"));
        assertThat(years.read(Account.DX, 2025).path("lineage").size()).isZero();

        store.load();

        var given = years.read(Account.DX, 2025);
        assertThat(given.path("lineage").size()).isEqualTo(17);
        var stamp = database.getCollection("strategies", BsonDocument.class)
                .find(Filters.eq("_id", 2025))
                .first()
                .getDocument("stamp");
        assertThat(stamp.getString("changedBy").getValue()).isEqualTo("あゆみ");
        assertThat(stamp.getString("reason").getValue()).isEqualTo("公表資料から系譜を加えました");

        years.set(Account.DX, given.path("frameVersion").asInt(), SOUND).accepted();
        store.load();

        assertThat(years.read(Account.DX, 2025).path("lineage").size()).isEqualTo(3);
    }

    private JsonNode initiative(String key) {
        return api.ask(
                        Account.ZEIMU,
                        "query ($id: ID!) { node(id: $id) { ... on Initiative { predecessors { fromTitle from { number } } successors { kind to { number } } } } }",
                        Map.of("id", Ids.initiative(key)))
                .data("/node");
    }
}

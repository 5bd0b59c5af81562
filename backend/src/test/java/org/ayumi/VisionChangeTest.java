package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Visions;
import org.ayumi.testing.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The vision's words change, with history; what was written under the old ones keeps them. */
@BackendTest
class VisionChangeTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private MongoDatabase database;

    private Visions visions;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
        visions = new Visions(api);
    }

    @Test
    void anAimIsChangedAloneAndTheHistoryTellsWhoWhatAndWhy() {
        var before = visions.read(Account.DX);

        var vision = Visions.done(visions.change(
                Account.DX, "updateAim", Map.of("number", 3, "title", "一人ひとりに届きます。", "how", List.of("通知", " ", "発信"))));

        assertThat(vision.at("/aims/2/title").asString()).isEqualTo("一人ひとりに届きます。");
        assertThat(vision.at("/aims/2/how").valueStream().map(JsonNode::asString))
                .containsExactly("通知", "発信");
        assertThat(vision.at("/aims/2/version").asInt()).isEqualTo(2);
        assertThat(vision.at("/aims/3")).isEqualTo(before.at("/aims/3"));
        assertThat(vision.path("frameVersion").asInt()).isEqualTo(1);
        assertThat(vision.path("version").asInt()).isEqualTo(2);
        var revisions = visions.revisions();
        assertThat(revisions.path("totalCount").asInt()).isEqualTo(2);
        var newest = revisions.at("/edges/0/node");
        assertThat(newest.path("version").asInt()).isEqualTo(2);
        assertThat(newest.path("changedBy").asString()).contains("DX戦略課");
        assertThat(newest.path("reason").asString()).isEqualTo("文言を見直したため");
        assertThat(newest.at("/changes/0/label").asString()).isEqualTo("めざす姿③の文言");
        assertThat(newest.at("/changes/0/before").asString()).isEqualTo("一人一人に合った情報やサービスを自動的に受け取ることができます。");
        assertThat(newest.at("/changes/0/after").asString()).isEqualTo("一人ひとりに届きます。");
        assertThat(newest.at("/changes/1/label").asString()).isEqualTo("めざす姿③の実現の手立て");
        assertThat(newest.path("changes").size()).isEqualTo(2);
        assertThat(revisions.at("/edges/1/node/changedBy").asString()).isEqualTo("あゆみ");
    }

    @Test
    void theFrameTheTermsAndTheHierarchyAreChangedEachWithAVersionOfItsOwn() {
        Visions.done(visions.change(Account.DX, "updateVision", Map.of("promises", List.of("便利に", "丁寧に"))));
        Visions.done(visions.change(
                Account.DX,
                "updateGlossary",
                Map.of("terms", List.of(Map.of("term", "DX", "meaning", "変革です。", "aims", List.of(9, 1))))));
        var level = new HashMap<String, Object>(Map.of("kind", "DX_VISION", "lastYear", "令和13年度"));
        level.put("basis", null);
        var vision = Visions.done(visions.change(Account.DX, "updatePlanLevel", level));

        assertThat(vision.at("/promises/1/title").asString()).isEqualTo("丁寧に");
        assertThat(vision.path("promises").size()).isEqualTo(2);
        assertThat(vision.path("glossary").toString())
                .isEqualTo("[{\"term\":\"DX\",\"meaning\":\"変革です。\",\"aims\":[1,9]}]");
        assertThat(vision.at("/hierarchy/levels/2/lastYear").asInt()).isEqualTo(2031);
        assertThat(vision.at("/hierarchy/levels/2/inferred").asBoolean()).isFalse();
        assertThat(vision.path("frameVersion").asInt()).isEqualTo(2);
        assertThat(vision.path("glossaryVersion").asInt()).isEqualTo(2);
        assertThat(vision.at("/hierarchy/levels/2/version").asInt()).isEqualTo(2);
        assertThat(vision.at("/hierarchy/levels/1/version").asInt()).isEqualTo(1);
        assertThat(vision.path("version").asInt()).isEqualTo(4);
        assertThat(visions.revisions()
                        .at("/edges/0/node/changes")
                        .valueStream()
                        .map(each -> each.path("label").asString()))
                .containsExactly("DXビジョンの年度", "DXビジョンの年度の推定の根拠");
    }

    @Test
    void twoWhoChangeDifferentFieldsOfOneAimBothSucceed() {
        var mine = visions.input("updateAim", Map.of("number", 2, "shortTitle", "窓口はひとつ"));
        Visions.done(visions.change(Account.DX, "updateAim", Map.of("number", 2, "summary", "負担を軽くします。")));
        Visions.done(visions.change(Account.DX, "updateAim", Map.of("number", 2, "voices", List.of())));

        var vision = Visions.done(visions.send(Account.DX.token(), "updateAim", mine));

        assertThat(vision.at("/aims/1/shortTitle").asString()).isEqualTo("窓口はひとつ");
        assertThat(vision.at("/aims/1/summary").asString()).isEqualTo("負担を軽くします。");
        assertThat(vision.at("/aims/1/voices").size()).isZero();
        assertThat(vision.at("/aims/1/version").asInt()).isEqualTo(4);
        assertThat(visions.revisions().at("/edges/0/node/changes").size()).isEqualTo(1);
    }

    @Test
    void theSameFieldIsInConflictWithBaseTheirsAndMineAndNothingChanges() {
        var mine = visions.input("updateAim", Map.of("number", 2, "shortTitle", "私の呼び名", "summary", "私の説明です。"));
        var theirs = Visions.done(visions.change(Account.DX, "updateAim", Map.of("number", 2, "shortTitle", "先の呼び名")));

        var sent = visions.send(Account.DX.token(), "updateAim", mine);

        assertThat(sent.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(sent.payload().at("/userErrors/0/message").asString())
                .matches("めざす姿②は、令和\\d+年\\d+月\\d+日（.）\\d+:\\d\\dにDX戦略課.*さんが変更しました。.*");
        assertThat(sent.payload().at("/conflict/currentVersion").asInt()).isEqualTo(2);
        assertThat(sent.payload().at("/conflict/fields").toString())
                .isEqualTo(
                        "[{\"field\":\"aims.2.shortTitle\",\"label\":\"めざす姿②の短い呼び名\",\"base\":\"窓口は1か所・短時間で\",\"theirs\":\"先の呼び名\",\"mine\":\"私の呼び名\"}]");
        assertThat(sent.payload().path("vision")).isEqualTo(theirs);
        assertThat(visions.read(Account.DX)).isEqualTo(theirs);

        mine.put("expectedVersion", 2);
        var chosen = Visions.done(visions.send(Account.DX.token(), "updateAim", mine));
        assertThat(chosen.at("/aims/1/shortTitle").asString()).isEqualTo("私の呼び名");
        assertThat(chosen.at("/aims/1/summary").asString()).isEqualTo("私の説明です。");
    }

    @Test
    void twoWhoChangeDifferentTermsBothSucceed() {
        var mine = visions.input("updateGlossary", Map.of());
        mine.put("terms", changed(mine, "ICT", "情報と通信の技術です。"));
        var theirs = visions.input("updateGlossary", Map.of());
        theirs.put("terms", changed(theirs, "BPR", "仕事の進め方の見直しです。"));
        Visions.done(visions.send(Account.DX.token(), "updateGlossary", theirs));

        var vision = Visions.done(visions.send(Account.DX.token(), "updateGlossary", mine));

        assertThat(meaning(vision, "ICT")).isEqualTo("情報と通信の技術です。");
        assertThat(meaning(vision, "BPR")).isEqualTo("仕事の進め方の見直しです。");
        assertThat(vision.path("glossary").size()).isEqualTo(19);
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() {
        var input = visions.input("updateVision", Map.of("title", "DXビジョン（改定）"));
        Visions.done(visions.send(Account.DX.token(), "updateVision", input));

        var again = Visions.done(visions.send(Account.DX.token(), "updateVision", input));

        assertThat(again.path("version").asInt()).isEqualTo(2);
        assertThat(visions.revisions().path("totalCount").asInt()).isEqualTo(2);
    }

    @Test
    void aVersionThePartNeverHadIsAConflictWithoutFields() {
        for (int version : new int[] {Integer.MIN_VALUE, 0, 2, Integer.MAX_VALUE}) {
            var sent = visions.change(
                    Account.DX, "updateAim", Map.of("number", 1, "title", "別の文言", "expectedVersion", version));

            assertThat(sent.complaints()).containsExactly("STALE_VERSION at expectedVersion");
            assertThat(sent.payload().at("/conflict/fields").size()).isZero();
            assertThat(sent.payload().at("/conflict/currentVersion").asInt()).isEqualTo(1);
        }
        assertThat(visions.read(Account.DX).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void publishedYearsAndPlansKeepTheNameOfTheirTime() {
        var year = Year.asItStands(api);
        var plans = new Plans(api);
        var plan = plans.accepted(Account.KOSEKI);
        String former = visions.read(Account.DX).at("/aims/0/title").asString();

        Visions.done(visions.change(
                Account.DX, "updateAim", Map.of("number", 1, "title", "新しい文言です。", "shortTitle", "新しい呼び名")));

        assertThat(Year.asItStands(api)).isEqualTo(year);
        assertThat(aimOf(plan)).isEqualTo(former);
        assertThat(aimOf(plans.draft(Account.KOSEKI))).isEqualTo("新しい文言です。");
    }

    @Test
    void aVisionStoredBeforeItHadVersionsIsCompletedAndGoesOn() {
        var stored = database.getCollection("visions");
        stored.updateOne(
                Filters.eq("_id", "dx-vision"),
                Updates.combine(
                        Updates.unset("stamp"),
                        Updates.unset("versions"),
                        Updates.unset("vision.hierarchy"),
                        Updates.set("vision.townVision", "前からある将来像")));
        database.getCollection("revisions").deleteMany(Filters.eq("document", "vision/dx-vision"));

        store.load();

        var vision = visions.read(Account.ZEIMU);
        assertThat(vision.path("townVision").asString()).isEqualTo("前からある将来像");
        assertThat(vision.path("version").asInt()).isEqualTo(1);
        assertThat(vision.at("/hierarchy/levels").size()).isEqualTo(4);
        var mine = visions.input("updateAim", Map.of("number", 1, "shortTitle", "私の呼び名"));
        Visions.done(visions.change(Account.DX, "updateAim", Map.of("number", 1, "summary", "先の説明です。")));
        Visions.done(visions.send(Account.DX.token(), "updateAim", mine));
        assertThat(visions.revisions().path("totalCount").asInt()).isEqualTo(3);
        // A later start leaves it as it is.
        store.load();
        assertThat(visions.read(Account.DX).path("version").asInt()).isEqualTo(3);
    }

    @Test
    void theHierarchyEndsInTheYearlyStrategies() {
        var leaves = api.ask(Account.ZEIMU, "{ vision { hierarchy { strategies { fiscalYear era status title } } } }")
                .data("/vision/hierarchy/strategies");

        assertThat(leaves.valueStream().map(each -> each.path("fiscalYear").asInt()))
                .containsExactly(2025, 2024);
    }

    private String aimOf(JsonNode plan) {
        return api.ask(
                        Account.DX,
                        "query ($id: ID!) { node(id: $id) { ... on ActionPlan { aims { number title } } } }",
                        Map.of("id", plan.path("id").asString()))
                .data("/node/aims/0/title")
                .asString();
    }

    private static List<Map<String, Object>> changed(Map<String, ?> input, String term, String meaning) {
        return ((List<?>) input.get("terms"))
                .stream()
                        .map(each -> new HashMap<String, Object>(asMap(each)))
                        .map(each -> {
                            if (term.equals(each.get("term"))) {
                                each.put("meaning", meaning);
                            }
                            return (Map<String, Object>) each;
                        })
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object each) {
        return (Map<String, Object>) each;
    }

    private static String meaning(JsonNode vision, String term) {
        return vision.path("glossary")
                .valueStream()
                .filter(each -> each.path("term").asString().equals(term))
                .findFirst()
                .orElseThrow()
                .path("meaning")
                .asString();
    }
}

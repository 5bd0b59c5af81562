package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Contents;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.YearLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** FY2026's draft out of the published FY2025. */
@BackendTest
class StrategyRolloverTest {

    private static final String YEAR =
            "title mission vision status version steps { kind } editions { number } source { document } discrepancies { subject } themes { number title initiatives { id number title summary aims { number } leadDepartment { code name inferred basis } tasks { title } schedule { label startMonth progress } rating { official } outcome { headline } highlights { title } ending { reason } source { document } kpis { label note measures { id label printed comparison target unit note status actual { value } otherValues { printed } baseline { fiscalYear value printed source { document locator } } } } } }";

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private YearLinks years;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
        years = new YearLinks(api);
    }

    @Test
    void itIsADraftWithThemesInitiativesAndKpiLinesAndNothingOfTheResults() {
        rollOver(Map.of()).accepted();

        var draft = year(2026);
        var former = year(2025);
        assertThat(draft.path("title").asString()).isEqualTo("令和8年度デジタル・ICT戦略");
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        assertThat(draft.path("version").asInt()).isEqualTo(1);
        assertThat(draft.path("mission")).isEqualTo(former.path("mission"));
        assertThat(draft.path("vision")).isEqualTo(former.path("vision"));
        for (String empty : List.of("steps", "editions", "discrepancies")) {
            assertThat(draft.path(empty).size()).as(empty).isZero();
        }
        assertThat(draft.path("source").isNull()).isTrue();
        assertThat(titles(draft)).isEqualTo(titles(former)).hasSize(13);
        var ids = initiatives(draft).map(each -> each.path("id").asString()).toList();
        assertThat(ids).startsWith(Ids.initiative("2026-01")).endsWith(Ids.initiative("2026-13"));
        assertThat(initiatives(draft)).allSatisfy(initiative -> {
            for (String left : List.of("outcome", "ending", "source")) {
                assertThat(initiative.path(left).isNull()).as(left).isTrue();
            }
            assertThat(initiative.at("/rating/official").isNull()).isTrue();
            assertThat(initiative.path("highlights").size()).isZero();
        });
        assertThat(initiatives(draft).map(each -> each.path("tasks")).toList())
                .isEqualTo(initiatives(former).map(each -> each.path("tasks")).toList());
        assertThat(initiatives(draft)
                        .toList()
                        .getLast()
                        .at("/schedule/0/startMonth")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void everyMeasuresBaselineIsLastYearsResultWithItsSource() {
        rollOver(Map.of()).accepted();

        var former = measures(year(2025));
        var draft = measures(year(2026));

        assertThat(draft).hasSameSizeAs(former).hasSize(39);
        var results = results();
        for (int i = 0; i < draft.size(); i++) {
            var was = results.get(i);
            var is = draft.get(i);
            assertThat(is.path("label")).isEqualTo(was.path("label"));
            for (String same : List.of("printed", "comparison", "target", "unit", "note")) {
                assertThat(is.path(same)).as(same).isEqualTo(former.get(i).path(same));
            }
            assertThat(is.path("actual").isNull()).isTrue();
            assertThat(is.path("otherValues").size()).isZero();
            assertThat(is.path("status").asString()).isEqualTo("UNREPORTED");
            compare(is.path("baseline"), was.path("actual"), was.path("label").asString());
        }
        assertThat(draft.stream().filter(each -> !each.path("baseline").isNull()))
                .hasSize(33);
    }

    private static void compare(JsonNode baseline, JsonNode actual, String label) {
        boolean tells = !actual.path("value").isNull()
                || !actual.path("verdict").isNull()
                || !actual.path("printed").isNull();
        if (!tells) {
            assertThat(baseline.isNull()).as(label).isTrue();
            return;
        }
        assertThat(baseline.path("fiscalYear").asInt()).isEqualTo(2025);
        assertThat(baseline.path("value")).as(label).isEqualTo(actual.path("value"));
        assertThat(baseline.path("source")).as(label).isEqualTo(actual.path("source"));
        if (actual.path("printed").isNull()) {
            assertThat(baseline.path("printed").asString()).as(label).isEqualTo("27.3%");
        } else {
            assertThat(baseline.path("printed")).as(label).isEqualTo(actual.path("printed"));
        }
    }

    @Test
    void whatIsLeftBehindEndsInTheLineageWithItsReasonAndTheRestGoesOn() {
        rollOver(leaving("2025-03", "区民サービス部門の通常業務としたため")).accepted();

        var draft = year(2026);
        assertThat(titles(draft)).hasSize(12).doesNotContain("高齢者等への生活を豊かにするデジタル活用機会の提供");
        assertThat(initiatives(draft).map(each -> each.path("number").asInt()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        var lineage = years.read(Account.DX, 2026).path("lineage").valueStream().toList();
        assertThat(lineage.stream()
                        .collect(Collectors.groupingBy(link -> link.path("kind").asString(), Collectors.counting())))
                .isEqualTo(Map.of("CONTINUED", 12L, "ENDED", 1L));
        assertThat(lineage.get(2).path("note").asString()).isEqualTo("区民サービス部門の通常業務としたため");
        assertThat(lineage.get(2).path("from").path("id").asString()).isEqualTo(Ids.initiative("2025-03"));
    }

    @Test
    void theSeriesGoesOnIntoTheDraftForThoseWhoReadIt() {
        rollOver(Map.of()).accepted();

        assertThat(years.series(Account.DX, "2024-01-1")).endsWith("2025 ACTUAL 80.1% *", "2026 TARGET 75%以上 *");
        assertThat(years.series(Account.ZEIMU, "2024-01-1")).endsWith("2025 ACTUAL 80.1% *");
        assertThat(years.series(Account.KIKAKU, "2026-04-2"))
                .as("who leads an initiative of the draft reads its series")
                .contains("2025 ACTUAL 131データ *", "2026 TARGET 50データ *");
        assertThat(years.series(Account.KIKAKU, "2026-01-1")).isEmpty();
    }

    @Test
    void theSeriesFollowsAMeasureIntoTheInitiativeItsOwnIsMergedInto() {
        rollOver(Map.of()).accepted();
        var merged = api.ask(
                Account.DX,
                "mutation ($input: MergeInitiativesInput!) { mergeInitiatives(input: $input) { userErrors { message } } }",
                Map.of(
                        "input",
                        Map.of(
                                "expectedVersion", 1,
                                "into", Map.of("id", Ids.initiative("2026-01"), "expectedVersion", 1),
                                "merged", List.of(Map.of("id", Ids.initiative("2026-02"), "expectedVersion", 1)))));
        assertThat(merged.errorCode()).as(merged.text()).isEmpty();

        assertThat(years.series(Account.DX, "2026-01-4"))
                .contains("2023 BASELINE 満足：64.2％ *", "2025 ACTUAL 63.6% *", "2026 TARGET 75%以上 *");
        assertThat(years.series(Account.DX, "2026-01-1")).contains("2025 ACTUAL 80.1% *");
    }

    @ParameterizedTest
    @EnumSource(
            value = Account.class,
            names = {"KIKAKU", "KOSEKI", "KOKUHO", "ZEIMU"})
    void departmentsReadNothingOfTheDraftsLineage(Account account) {
        rollOver(Map.of()).accepted();

        assertThat(api.ask(account, "{ strategy(fiscalYear: 2026) { lineage { kind } } }")
                        .data("/strategy")
                        .isNull())
                .isTrue();
        assertThat(api.ask(
                                account,
                                "query ($id: ID!) { node(id: $id) { ... on Initiative { successors { kind } } } }",
                                Map.of("id", Ids.initiative("2025-01")))
                        .data("/node/successors")
                        .size())
                .isZero();
        var led = api.ask(account, "{ ledInitiatives { fiscalYear theme { title } predecessors { from { title } } } }")
                .data("/ledInitiatives");
        assertThat(led.valueStream().filter(each -> each.path("fiscalYear").asInt() == 2026))
                .hasSize(account == Account.KIKAKU ? 1 : 0)
                .allSatisfy(
                        each -> assertThat(each.at("/predecessors/0/from/title").asString())
                                .isEqualTo("オープンデータの利活用の拡大"));
    }

    @Test
    void aRenamedDepartmentLeadsUnderItsNewName() {
        department("renameDepartment", "name: \"企画課\", division: \"企画経営部\", fiscalYear: 2026", "kikaku-keiei");

        rollOver(Map.of()).accepted();

        assertThat(lead().path("code").asString()).isEqualTo("kikaku-keiei");
        assertThat(lead().path("name").asString()).isEqualTo("企画課");
    }

    @Test
    void aDepartmentThatLeftItsWorkToOneOtherIsFollowedAsOftenAsThatHappened() {
        department("splitDepartment", "into: [{code: \"zeimu\"}], ends: true, fiscalYear: 2026", "kikaku-keiei");
        ends("zeimu", "seisaku");

        rollOver(Map.of()).accepted();

        assertThat(lead().path("code").asString()).isEqualTo("seisaku");
        assertThat(lead().path("inferred").asBoolean()).isTrue();
        assertThat(lead().path("basis").asString()).isEqualTo("企画経営課の仕事を引き継いだ所属のため");
    }

    @Test
    void whereADepartmentLeftItsWorkToSeveralTheLeadIsToBeChosenBeforeTheYearIsPublished() {
        ends("kikaku-keiei", "kikaku", "seisaku");

        rollOver(Map.of()).accepted();

        assertThat(lead().path("code").asString()).isEqualTo("kikaku-keiei");
        assertThat(lead().path("inferred").asBoolean()).isTrue();
        assertThat(lead().path("basis").asString())
                .isEqualTo("企画経営課は令和8年度にはありません。仕事はkikaku課、seisaku課に引き継がれています。所管を選び直してください。");
        var before = year(2026);
        var refused = publish();
        assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("LEAD_ENDED");
        assertThat(refused.at("/userErrors/0/message").asString())
                .isEqualTo("取組4「オープンデータの利活用の拡大」の所管（企画経営課）は、令和8年度にはない所属です。取組の内容を直して、所管を選び直してください。");
        assertThat(year(2026)).isEqualTo(before);

        Contents.words("2026-04")
                .with("leadDepartment", "seisaku")
                .sentBy(Account.DX, api)
                .accepted();

        assertThat(lead().path("inferred").asBoolean()).isFalse();
        assertThat(publish().at("/strategy/status").asString()).isEqualTo("PUBLISHED");
    }

    private void ends(String department, String... heirs) {
        String into = Stream.of(heirs)
                .map(code -> "{code: \"%s\", name: \"%s課\", division: \"企画経営部\"}".formatted(code, code))
                .collect(Collectors.joining(" "));
        department("splitDepartment", "into: [%s], ends: true, fiscalYear: 2026".formatted(into), department);
    }

    private void department(String mutation, String fields, String code) {
        int version = api.ask(Account.JOHO, "{ departments { code version } }")
                .data("/departments")
                .valueStream()
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("version")
                .asInt();
        var changed = api.ask(
                Account.JOHO,
                "mutation { %s(input: {department: \"%s\", %s, reason: \"組織改正のため\", expectedVersion: %d}) { userErrors { message } } }"
                        .formatted(mutation, code, fields, version));
        assertThat(changed.errorCode()).as(changed.text()).isEmpty();
        assertThat(changed.data("/" + mutation + "/userErrors").size())
                .as(changed.text())
                .isZero();
    }

    /** Of the initiative that 企画経営課 has led. */
    private JsonNode lead() {
        return initiatives(year(2026))
                .filter(each -> each.path("number").asInt() == 4)
                .findFirst()
                .orElseThrow()
                .path("leadDepartment");
    }

    private JsonNode publish() {
        int version = year(2026).path("version").asInt();
        return api.ask(
                        Account.DX,
                        "mutation { publishStrategy(input: {fiscalYear: 2026, expectedVersion: %d}) { strategy { status } userErrors { code message } } }"
                                .formatted(version))
                .data("/publishStrategy");
    }

    @Test
    void theSameYearIsMadeOnceHoweverManyAskAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var asked = threads.invokeAll(Stream.generate(() -> (Callable<Sent>) () -> rollOver(Map.of()))
                    .limit(4)
                    .toList());
            int made = 0;
            for (var sent : asked) {
                var complaints = sent.get().complaints();
                made += complaints.isEmpty() ? 1 : 0;
                assertThat(complaints).isSubsetOf("YEAR_EXISTS at to");
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(year(2026).path("version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource
    void badInputIsRefusedWithAClearMessageAndNothingIsMade(Map<String, ?> input, String complaint, String message) {
        var sent = rollOver(input);

        assertThat(sent.complaints()).as(sent.answer().text()).contains(complaint);
        assertThat(sent.answer().text()).contains(message);
        assertThat(api.ask(Account.DX, "{ strategies { fiscalYear version } }")
                        .data("/strategies")
                        .toString())
                .isEqualTo("[{\"fiscalYear\":2025,\"version\":1},{\"fiscalYear\":2024,\"version\":1}]");
    }

    static Stream<Arguments> badInputIsRefusedWithAClearMessageAndNothingIsMade() {
        return Stream.of(
                argumentSet("onto a year that is there", years(2024, 2025), "YEAR_EXISTS at to", "令和7年度の戦略はもうあります"),
                argumentSet("to the same year", years(2025, 2025), "NOT_NEXT_YEAR at to", "翌年度だけ"),
                argumentSet("to an earlier year", years(2025, 2024), "NOT_NEXT_YEAR at to", "翌年度だけ"),
                argumentSet("past a year", years(2025, 2027), "NOT_NEXT_YEAR at to", "翌年度だけ"),
                argumentSet("from a year that is not there", years(2026, 2027), "NOT_FOUND at from", "令和8年度の戦略はありません"),
                argumentSet("the last year of all", years(2099, 2098), "NOT_NEXT_YEAR at to", "翌年度だけ"),
                argumentSet(
                        "of another year", leaving("2024-01", "終えたため"), "NOT_FOUND at leave.0.initiativeId", "令和7年度"),
                argumentSet("unknown", leaving("2025-99", "終えたため"), "NOT_FOUND at leave.0.initiativeId", "見つかりません"),
                argumentSet("without reason", leaving("2025-01", "　 "), "REASON_REQUIRED at leave.0.reason", "理由を入力"),
                argumentSet(
                        "reason too long",
                        leaving("2025-01", "あ".repeat(2_001)),
                        "TOO_LONG at leave.0.reason",
                        "終える理由"),
                argumentSet(
                        "twice",
                        leaving("2025-01", "終えたため", "2025-01", "終えたため"),
                        "DUPLICATE at leave.1.initiativeId",
                        "2回"),
                argumentSet("everything", leavingAll(), "NOTHING_LEFT at leave", "1つ以上"),
                argumentSet(
                        "another version", Map.of("expectedVersion", 7), "STALE_VERSION at expectedVersion", "変更しました"));
    }

    @Test
    void aDraftIsNoGroundForTheYearAfter() {
        rollOver(Map.of()).accepted();

        var sent = rollOver(years(2026, 2027));

        assertThat(sent.complaints()).containsExactly("NOT_PUBLISHED at from");
        assertThat(sent.answer().text()).contains("令和8年度の戦略はまだ公表されていません");
        assertThat(year(2027).isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void onlyTheDxOfficeMakesIt(Account account) {
        var sent = years.rollOver(account.token(), Map.of());

        boolean may = account == Account.DX;
        assertThat(sent.answer().errorCode()).isEqualTo(may ? "" : "FORBIDDEN");
        assertThat(year(2026).isNull()).isEqualTo(!may);
    }

    @Test
    void withoutATokenNothingIsMade() {
        assertThat(years.rollOver(null, Map.of()).answer().status()).isEqualTo(401);
        assertThat(year(2026).isNull()).isTrue();
    }

    private Sent rollOver(Map<String, ?> fields) {
        return years.rollOver(Account.DX.token(), fields);
    }

    private static Map<String, Object> years(int from, int to) {
        return Map.of("from", from, "to", to);
    }

    private static Map<String, Object> leaving(String... keysAndReasons) {
        var leave = Stream.iterate(0, i -> i < keysAndReasons.length, i -> i + 2)
                .map(i -> Map.of("initiativeId", Ids.initiative(keysAndReasons[i]), "reason", keysAndReasons[i + 1]))
                .toList();
        return new LinkedHashMap<>(Map.of("leave", leave));
    }

    private static Map<String, Object> leavingAll() {
        return leaving(Stream.iterate(1, i -> i <= 13, i -> i + 1)
                .flatMap(i -> Stream.of("2025-%02d".formatted(i), "終えたため"))
                .toArray(String[]::new));
    }

    private JsonNode year(int year) {
        return api.ask(Account.DX, "{ strategy(fiscalYear: %d) { %s } }".formatted(year, YEAR))
                .data("/strategy");
    }

    private static Stream<JsonNode> initiatives(JsonNode year) {
        return year.path("themes")
                .valueStream()
                .flatMap(theme -> theme.path("initiatives").valueStream());
    }

    private static List<String> titles(JsonNode year) {
        return initiatives(year).map(each -> each.path("title").asString()).toList();
    }

    private static List<JsonNode> measures(JsonNode year) {
        return initiatives(year)
                .flatMap(each -> each.path("kpis").valueStream())
                .flatMap(kpi -> kpi.path("measures").valueStream())
                .toList();
    }

    private List<JsonNode> results() {
        return measures(api.ask(
                        Account.DX,
                        "{ strategy(fiscalYear: 2025) { themes { initiatives { kpis { measures { label actual { value verdict printed source { document locator } } } } } } } }")
                .data("/strategy"));
    }
}

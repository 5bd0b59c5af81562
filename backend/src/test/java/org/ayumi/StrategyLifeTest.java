package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Contents.kpis;
import static org.ayumi.testing.Input.aResult;
import static org.ayumi.testing.Input.anOutcome;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.loading.StrategyLoading;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.DraftYear;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.Year;
import org.ayumi.testing.YearInput;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A year's life from published to closed and back; FY2025 comes published with its results. */
@BackendTest
class StrategyLifeTest {

    private static final String STATE =
            "status version steps { kind status by reason edition { label } } editions { number kind label } edition { number }";

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private StrategyLoading loading;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void aLoadedYearComesWithItsEdition() {
        assertThat(year(Account.ZEIMU, "").at("/editions/0/label").asString()).isEqualTo("成果版");
        assertThat(api.ask(Account.ZEIMU, "{ strategy(fiscalYear: 2024) { editions { label } } }")
                        .data("/strategy/editions/0/label")
                        .asString())
                .isEqualTo("策定版");
    }

    @Test
    void whatIsRecordedIsReadByThePlanningAtOnceAndByOthersOnceItIsPublished() {
        aResult("2025-01-1").sentBy(Account.DX, api).accepted();

        assertThat(firstActual(Account.DX)).isEqualTo(82.5);
        assertThat(firstActual(Account.JOHO)).isEqualTo(82.5);
        assertThat(firstActual(Account.KANBU)).isEqualTo(82.5);
        assertThat(firstActual(Account.ZEIMU)).isEqualTo(80.1);
        assertThat(firstActual(Account.KOSEKI)).isEqualTo(80.1);

        var published = step("publishStrategy", "実績を改めたため").path("strategy");

        assertThat(published.at("/editions/1/label").asString()).isEqualTo("改定版1");
        assertThat(firstActual(Account.ZEIMU)).isEqualTo(82.5);
        assertThat(firstActual(Account.KOSEKI)).isEqualTo(82.5);
    }

    @Test
    void aLeadDepartmentReadsItsOwnInitiativesAsTheyStandWithinTheEdition() {
        anOutcome("2025-04").sentBy(Account.KIKAKU, api).accepted();

        assertThat(outcome(Account.KIKAKU, 3)).isEqualTo("手続が便利になりました。");
        assertThat(outcome(Account.KOSEKI, 3)).isNotEqualTo("手続が便利になりました。");
        var led = api.ask(Account.KIKAKU, "{ ledInitiatives { number version yearStatus } }")
                .data("/ledInitiatives/0");
        assertThat(led.path("version").asInt()).isEqualTo(2);
        assertThat(led.path("yearStatus").asString()).isEqualTo("PUBLISHED");
        assertThat(api.ask(Account.KOSEKI, "{ ledInitiatives { number } }")
                        .data("/ledInitiatives")
                        .size())
                .isZero();
    }

    @Test
    void anEditionStaysAsItWasPublishedAndIsReadInOneCommand() {
        var before = edition(Account.ZEIMU, 1);
        anOutcome("2025-01").sentBy(Account.DX, api).accepted();
        step("publishStrategy", "成果を改めたため");
        commands.clear();

        assertThat(edition(Account.ZEIMU, 1)).isEqualTo(before);
        assertThat(commands.list()).extracting(BsonDocument::getFirstKey).containsExactly("find");
        assertThat(edition(Account.KANBU, 1)).isEqualTo(before);
        assertThat(edition(Account.ZEIMU, 2)).isNotEqualTo(before);
        assertThat(edition(Account.ZEIMU, 3).isNull()).isTrue();
    }

    @Test
    void theNewestEditionCostsOneCommandToWhoLeadsNothing() {
        commands.clear();
        api.ask(Account.ZEIMU, "{ strategy(fiscalYear: 2025) { initiatives { title } } }");
        assertThat(commands.list()).extracting(BsonDocument::getFirstKey).containsExactly("find");
    }

    @Test
    void aYearIsGatheredClosedAndTakenBackWithAReason() {
        var gathering = step("beginClosing", null).path("strategy");
        assertThat(gathering.path("status").asString()).isEqualTo("CLOSING");

        var closed = step("closeStrategy", null).path("strategy");
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(closed.at("/editions/1/label").asString()).isEqualTo("成果版2");
        var refused = aResult("2025-01-1").sentBy(Account.DX, api);
        assertThat(refused.payload().at("/userErrors/0/code").asString()).isEqualTo("WRONG_STATE");
        assertThat(anOutcome("2025-04")
                        .sentBy(Account.KIKAKU, api)
                        .payload()
                        .at("/userErrors/0/code")
                        .asString())
                .isEqualTo("WRONG_STATE");

        assertThat(code(step("reopenStrategy", " "))).isEqualTo("REASON_REQUIRED");
        var reopened = step("reopenStrategy", "集計に誤りがあったため").path("strategy");
        assertThat(reopened.path("status").asString()).isEqualTo("CLOSING");
        assertThat(reopened.path("steps").get(3).path("kind").asString()).isEqualTo("REOPEN");
        assertThat(reopened.path("steps").get(3).path("reason").asString()).isEqualTo("集計に誤りがあったため");
        aResult("2025-01-1").sentBy(Account.DX, api).accepted();

        assertThat(step("reopenStrategy", "計画から見直すため")
                        .path("strategy")
                        .path("status")
                        .asString())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void aYearDoesNotCloseWhileAnythingIsOpen() {
        var version = api.ask(
                Account.DX,
                "{ strategy(fiscalYear: 2024) { version closing { open items { kind settled measure { label } } } } }");
        assertThat(version.data("/strategy/closing/open").asInt()).isGreaterThan(14);
        step(2024, "beginClosing", null);

        var refused = step(2024, "closeStrategy", null);

        assertThat(code(refused)).isEqualTo("NOT_READY");
        assertThat(refused.at("/strategy/status").asString()).isEqualTo("CLOSING");
    }

    @Test
    void theChecklistOf2025NamesTheMeasuresWhoseResultCannotBeComparedWithTheirTarget() {
        var closing = api.ask(
                        Account.DX,
                        "{ strategy(fiscalYear: 2025) { closing { open items { kind label settled note measure { label } initiative { number } } } } }")
                .data("/strategy/closing");

        assertThat(closing.path("open").asInt()).isZero();
        assertThat(closing.path("items").size()).isEqualTo(11);
        for (JsonNode item : closing.path("items")) {
            assertThat(item.path("kind").asString()).isEqualTo("NOT_COMPARABLE");
            assertThat(item.path("settled").asBoolean()).isTrue();
            assertThat(item.path("note").asString()).isNotBlank();
            assertThat(item.at("/measure/label").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"publishStrategy", "beginClosing", "closeStrategy", "reopenStrategy"})
    void whatWasNotLookedAtIsNotPublished(String mutation) {
        if (!mutation.equals("publishStrategy")) {
            step("beginClosing", null);
        }
        if (mutation.equals("beginClosing")) {
            step("reopenStrategy", "取り違えたため");
        }
        int stale = year(Account.DX, "").path("version").asInt() - 1;
        var before = Year.asItStands(api);

        var answer = ask(2025, mutation, stale, "理由").data("/" + mutation);

        assertThat(code(answer)).isEqualTo("STALE_VERSION");
        assertThat(answer.path("conflict").path("changedBy").asString()).isNotBlank();
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    @Test
    void aRevisionNeedsAReasonAndAChange() {
        assertThat(code(step("publishStrategy", null))).isEqualTo("REASON_REQUIRED");
        assertThat(code(step("publishStrategy", "念のため"))).isEqualTo("NOTHING_CHANGED");
        assertThat(code(step("closeStrategy", null))).isEqualTo("WRONG_STATE");
        assertThat(code(step(2031, "beginClosing", null))).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DX")
    void nobodyElseTakesAYearThroughItsLife(Account account) {
        var before = Year.asItStands(api);
        for (String mutation : List.of("publishStrategy", "beginClosing", "closeStrategy", "reopenStrategy")) {
            var answer = ask(account, 2025, mutation, 1, "理由");
            assertThat(answer.errorCode()).as(mutation).isEqualTo("FORBIDDEN");
            assertThat(answer.data("/" + mutation).isNull()).isTrue();
        }
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    @Test
    void anEmptyDraftIsNotPublished() {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        for (int i = 1; i <= 4; i++) {
            YearInput.end("2026-0" + i).at(i).sentBy(Account.DX, api).accepted();
        }
        var before = DraftYear.asItStands(api);

        var refused = step(2026, "publishStrategy", null);

        assertThat(code(refused)).isEqualTo("EMPTY_DRAFT");
        assertThat(message(refused)).isEqualTo("重点取組がまだありません。取組を加えてから公表してください。");
        assertThat(DraftYear.asItStands(api)).isEqualTo(before);
    }

    @Test
    void aDraftWithAnEmptyThemeOrAnInitiativeWithoutMeasuresIsNotPublished() {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        YearInput.themes("1,2,3,4/").sentBy(Account.DX, api).accepted();
        kpis("2026-02", List.of()).sentBy(Account.DX, api).accepted();
        var before = DraftYear.asItStands(api);

        var refused = step(2026, "publishStrategy", null);

        assertThat(refused.path("userErrors")
                        .valueStream()
                        .map(error -> error.path("message").asString()))
                .containsExactly("テーマ2「テーマ」に取組がありません。取組を移すか、テーマを外してください。", "取組2「取組2」に目標・指標がありません。");
        assertThat(DraftYear.asItStands(api)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIsReadByThePlanningAndByDepartmentsInWhatTheyLead(Account account) {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        boolean plans = List.of(Account.DX, Account.JOHO, Account.KANBU).contains(account);
        boolean leads = account == Account.KIKAKU;
        String led = Ids.initiative("2026-01");

        var answer = api.ask(
                account,
                "{ strategy(fiscalYear: 2026) { title } edition: strategy(fiscalYear: 2026, edition: 1) { title } strategies { fiscalYear } ledInitiatives { id } node(id: \"%s\") { id } }"
                        .formatted(led));

        assertThat(answer.data("/strategy/title").isString()).isEqualTo(plans);
        assertThat(answer.data("/edition").isNull()).isTrue();
        assertThat(answer.data("/strategies")
                        .valueStream()
                        .anyMatch(year -> year.path("fiscalYear").asInt() == 2026))
                .isEqualTo(plans);
        assertThat(answer.data("/node/id").isString()).isEqualTo(plans || leads);
        assertThat(answer.data("/ledInitiatives")
                        .valueStream()
                        .anyMatch(each -> each.path("id").asString().equals(led)))
                .as("of the same department, also where one reads everything")
                .isEqualTo(leads || account == Account.KANBU);
        assertThat(answer.errorCode()).isEqualTo(account == Account.MUSHOKU ? "FORBIDDEN" : "");
    }

    @Test
    void asOfAnyMomentTheYearIsAsItWasThen() throws InterruptedException {
        var before = Year.asItStands(api);
        String moment = Instant.now().toString();
        Thread.sleep(5);
        anOutcome("2025-01").sentBy(Account.DX, api).accepted();

        assertThat(outcome("asOf: \"%s\"".formatted(moment)))
                .isEqualTo(before.at("/initiatives/0/outcome/headline").asString());
        assertThat(refusal("2020-01-01T00:00:00Z")).isEqualTo("BAD_REQUEST 指定した日時には、令和7年度の戦略はまだありません。");
        assertThat(refusal("2099-01-01T00:00:00Z")).isEqualTo("BAD_REQUEST asOf には、今より前の日時を指定してください。");
    }

    private String refusal(String asOf) {
        var answer = api.ask(Account.DX, "{ strategy(fiscalYear: 2025, asOf: \"%s\") { title } }".formatted(asOf));
        assertThat(answer.data("/strategy").isNull()).isTrue();
        return answer.errorCode() + " " + answer.errorMessage();
    }

    private String outcome(String argument) {
        return api.ask(
                        Account.DX,
                        "{ strategy(fiscalYear: 2025, %s) { initiatives { outcome { headline } } } }"
                                .formatted(argument))
                .data("/strategy/initiatives/0/outcome/headline")
                .asString();
    }

    private String outcome(Account account, int index) {
        return api.ask(account, "{ strategy(fiscalYear: 2025) { initiatives { outcome { headline } } } }")
                .data("/strategy/initiatives/%d/outcome/headline".formatted(index))
                .asString();
    }

    private double firstActual(Account account) {
        return api.ask(
                        account,
                        "{ strategy(fiscalYear: 2025) { initiatives { kpis { measures { actual { value } } } } } }")
                .data("/strategy/initiatives/0/kpis/0/measures/0/actual/value")
                .asDouble();
    }

    private JsonNode edition(Account account, int number) {
        return api.ask(
                        account,
                        "{ strategy(fiscalYear: 2025, edition: %d) { title version initiatives { version outcome { headline } } edition { label } } }"
                                .formatted(number))
                .data("/strategy");
    }

    private JsonNode year(Account account, String more) {
        return api.ask(account, "{ strategy(fiscalYear: 2025) { %s %s } }".formatted(STATE, more))
                .data("/strategy");
    }

    private JsonNode step(String mutation, @Nullable String reason) {
        return step(2025, mutation, reason);
    }

    private JsonNode step(int year, String mutation, @Nullable String reason) {
        int version = api.ask(Account.DX, "{ strategy(fiscalYear: %d) { version } }".formatted(year))
                .data("/strategy/version")
                .asInt();
        return ask(year, mutation, version, reason).data("/" + mutation);
    }

    private Answer ask(int year, String mutation, int version, @Nullable String reason) {
        return ask(Account.DX, year, mutation, version, reason);
    }

    private Answer ask(Account account, int year, String mutation, int version, @Nullable String reason) {
        var input = new HashMap<String, Object>(Map.of("fiscalYear", year, "expectedVersion", version));
        if (reason != null) {
            input.put("reason", reason);
        }
        return api.ask(
                account.token(),
                "mutation ($input: StrategyStepInput!) { %s(input: $input) { strategy { %s } userErrors { code message } conflict { changedBy } } }"
                        .formatted(mutation, STATE),
                Map.of("input", input));
    }

    private static String message(JsonNode payload) {
        return payload.at("/userErrors/0/message").asString();
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString();
    }
}

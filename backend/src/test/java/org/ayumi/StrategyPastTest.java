package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Input.aResult;
import static org.ayumi.testing.Input.anOutcome;

import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.Year;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What was said when: the history of a year, two states held against each other, an earlier state restored. */
@BackendTest
class StrategyPastTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private StoreCommands commands;

    @BeforeEach
    void startFromAYearInWhichTwoInitiativesMoved() {
        store.reset();
        anOutcome("2025-01").sentBy(Account.DX, api).accepted();
        aResult("2025-04-1").sentBy(Account.KIKAKU, api).accepted();
    }

    @Test
    void theHistoryOfAYearTellsEveryChangeNewestFirstAndOfWhichInitiative() {
        var revisions = revisions(Account.DX, "");

        assertThat(revisions.path("totalCount").asInt()).isEqualTo(3);
        assertThat(revisions.at("/edges/0/node/changes/0/label").asString()).startsWith("取組4：実績");
        assertThat(revisions.at("/edges/1/node/changes/0/label").asString()).isEqualTo("取組1：成果");
        assertThat(revisions.at("/edges/2/node/version").asInt()).isEqualTo(1);
    }

    @Test
    void aPageOfItReadsThePageAloneAlongTheIds() {
        commands.clear();
        var page = revisions(Account.DX, "(first: 1)");

        assertThat(page.path("edges").size()).isEqualTo(1);
        assertThat(commands.list()).extracting(BsonDocument::getFirstKey).containsExactly("find", "find");
        var read = commands.list().getLast();
        assertThat(read.getString("find").getValue()).isEqualTo("revisions");
        assertThat(read.getDocument("filter").toJson()).contains("_id");
        assertThat(read.getNumber("limit").intValue()).isEqualTo(2);
        String cursor = page.at("/pageInfo/endCursor").asString();
        assertThat(revisions(Account.DX, "(first: 1, after: \"%s\")".formatted(cursor))
                        .at("/edges/0/node/version")
                        .asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void theHistoryOfAYearIsForWhoReadsAllRevisions(Account account) {
        var answer = api.ask(account, "{ strategy(fiscalYear: 2025) { title revisions { totalCount } } }");
        boolean reads = account == Account.DX || account == Account.JOHO || account == Account.KANBU;
        assertThat(answer.errorCode()).isEqualTo(reads ? "" : "FORBIDDEN");
    }

    @Test
    void twoMomentsAreHeldAgainstEachOtherFieldByField() {
        var comparison = compare(Account.DX, "{fiscalYear: 2025, edition: 1}", "{fiscalYear: 2025}")
                .data("/compareStrategies");

        assertThat(comparison.path("frame").size()).isZero();
        assertThat(comparison.path("initiatives").size()).isEqualTo(2);
        assertThat(comparison.at("/initiatives/0/after/number").asInt()).isEqualTo(1);
        assertThat(comparison.at("/initiatives/0/changes/0/label").asString()).isEqualTo("成果");
        assertThat(comparison.at("/initiatives/0/changes/0/after").asString()).startsWith("手続が便利になりました。");
    }

    @Test
    void whoReadsEditionsOnlyComparesThemOnly() {
        assertThat(compare(Account.ZEIMU, "{fiscalYear: 2025, edition: 1}", "{fiscalYear: 2025}")
                        .data("/compareStrategies/initiatives")
                        .size())
                .isZero();
        assertThat(compare(Account.MUSHOKU, "{fiscalYear: 2025, edition: 1}", "{fiscalYear: 2025}")
                        .errorCode())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aRestoredInitiativeIsANewChangeThatMakesItAsItWas() {
        var before = Year.asItStands(api).path("initiatives").get(0);
        String first = initiativeRevision("2025-01", 1);

        var restored = restore(Account.DX, "2025-01", first, 2, "誤って上書きしたため").path("initiative");

        assertThat(restored.path("version").asInt()).isEqualTo(3);
        assertThat(restored.at("/outcome/headline").asString())
                .isNotEqualTo(before.at("/outcome/headline").asString());
        assertThat(compare(Account.DX, "{fiscalYear: 2025, edition: 1}", "{fiscalYear: 2025}")
                        .data("/compareStrategies/initiatives")
                        .size())
                .isEqualTo(1);
        assertThat(Year.revisionsOf("2025-01", api).at("/edges/0/node/reason").asString())
                .isEqualTo("誤って上書きしたため");
    }

    @Test
    void whatIsNoRevisionOfItIsNotRestored() {
        var before = Year.asItStands(api);

        assertThat(code(restore(Account.DX, "2025-01", initiativeRevision("2025-04", 1), 2, "理由")))
                .isEqualTo("OTHER_DOCUMENT");
        assertThat(code(restore(Account.DX, "2025-01", "UmV2aXNpb24", 2, "理由"))).isEqualTo("OTHER_DOCUMENT");
        assertThat(code(restore(Account.DX, "2025-01", initiativeRevision("2025-01", 1), 2, " ")))
                .isEqualTo("REASON_REQUIRED");
        assertThat(code(restore(Account.DX, "2025-01", initiativeRevision("2025-01", 1), 1, "理由")))
                .isEqualTo("STALE_VERSION");
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DX")
    void nobodyElseRestores(Account account) {
        var before = Year.asItStands(api);
        String revision = initiativeRevision("2025-04", 1);

        var answer = api.ask(account.token(), RESTORE, Map.of("input", input("2025-04", revision, 2, "理由")));
        var frame = api.ask(
                account,
                "mutation { restoreStrategy(input: {fiscalYear: 2025, revisionId: \"%s\", expectedVersion: 1, reason: \"理由\"}) { strategy { title } } }"
                        .formatted(Ids.of("Revision", "strategy-2025-v1")));

        assertThat(answer.errorCode()).isEqualTo("FORBIDDEN");
        assertThat(frame.errorCode()).isEqualTo("FORBIDDEN");
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    private static final String RESTORE =
            "mutation ($input: RestoreInitiativeInput!) { restoreInitiative(input: $input) { initiative { version outcome { headline } } userErrors { code message } } }";

    private JsonNode restore(Account account, String initiative, String revision, int version, String reason) {
        return api.ask(account.token(), RESTORE, Map.of("input", input(initiative, revision, version, reason)))
                .data("/restoreInitiative");
    }

    private static Map<String, Object> input(String initiative, String revision, int version, String reason) {
        return Map.of(
                "initiativeId",
                Ids.initiative(initiative),
                "revisionId",
                revision,
                "expectedVersion",
                version,
                "reason",
                reason);
    }

    private String initiativeRevision(String initiative, int version) {
        return Ids.of("Revision", "%s-v%d".formatted(initiative, version));
    }

    private Answer compare(Account account, String before, String after) {
        return api.ask(
                account,
                "{ compareStrategies(before: %s, after: %s) { frame { label before after } initiatives { before { number } after { number } changes { label before after } } } }"
                        .formatted(before, after));
    }

    private JsonNode revisions(Account account, String arguments) {
        return api.ask(
                        account,
                        "{ strategy(fiscalYear: 2025) { revisions%s { totalCount pageInfo { endCursor } edges { node { id version changes { label } } } } } }"
                                .formatted(arguments))
                .data("/strategy/revisions");
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString();
    }
}

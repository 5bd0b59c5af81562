package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Input.anOutcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Contents;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An initiative was published as 戸籍住民課's, then went to 国保年金課, and went on there: rights go by who leads it now. */
@BackendTest
class FormerLeadTest {

    private static final String WORK =
            "id version viewerCan { recordActual setOutcome setOfficialRating plan schedule readRevisions }";

    private static final List<Account> READ_ALL = List.of(Account.DX, Account.JOHO, Account.KANBU);

    private static final String MOVED = "2025-01";

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private StoreCommands commands;

    private String published = "";

    @BeforeEach
    void moveAnInitiativeToAnotherDepartmentAfterItWasPublished() {
        store.reset();
        lead("koseki-jumin", 1);
        publish();
        lead("kokuho-nenkin", 2);
        anOutcome(MOVED).at(3).sentBy(Account.KOKUHO, api).accepted();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MUSHOKU")
    void itsHistoryIsForWhoLeadsItNowWhicheverStateItIsReadIn(Account account) {
        boolean reads = READ_ALL.contains(account) || account == Account.KOKUHO;
        for (String state : states()) {
            var answer = api.ask(account, "{ %s { initiatives { id viewerCan { readRevisions } } } }".formatted(state));
            assertThat(moved(answer.data("/it")).at("/viewerCan/readRevisions").asBoolean())
                    .as(state)
                    .isEqualTo(reads);
            var history = api.ask(
                    account,
                    "{ %s { initiatives { id revisions { totalCount edges { node { version } } } } } }"
                            .formatted(state));
            var revisions = moved(history.data("/it")).path("revisions");
            assertThat(revisions.isObject()).as(state).isEqualTo(reads);
            if (reads) {
                assertThat(revisions.path("totalCount").asInt()).as(state).isEqualTo(4);
                assertThat(revisions.path("edges").size()).as(state).isEqualTo(4);
            }
        }
        var node = api.ask(
                account,
                "{ node(id: \"%s\") { ... on Initiative { viewerCan { readRevisions } revisions { totalCount } } } }"
                        .formatted(Ids.initiative(MOVED)));
        assertThat(node.data("/node/viewerCan/readRevisions").asBoolean()).isEqualTo(reads);
        assertThat(node.errorCode()).isEqualTo(reads ? "" : "FORBIDDEN");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MUSHOKU")
    void whatOneCanDoIsWhatIsAllowedNow(Account account) {
        boolean writes = account == Account.DX || account == Account.KOKUHO;
        for (String state : states()) {
            var can = moved(api.ask(account, "{ %s { initiatives { %s } } }".formatted(state, WORK))
                            .data("/it"))
                    .path("viewerCan");
            assertThat(can.path("recordActual").asBoolean()).as(state).isEqualTo(writes);
            assertThat(can.path("setOutcome").asBoolean()).as(state).isEqualTo(writes);
            assertThat(can.path("schedule").asBoolean()).as(state).isEqualTo(writes);
            assertThat(can.path("plan").asBoolean()).as(state).isEqualTo(account == Account.DX);
            assertThat(can.path("setOfficialRating").asBoolean()).as(state).isEqualTo(account == Account.DX);
        }
        var sent = anOutcome(MOVED).with("headline", "さらに進みました。").at(4).sentBy(account, api);
        assertThat(sent.answer().errorCode()).isEqualTo(writes ? "" : "FORBIDDEN");
    }

    @Test
    void theNewLeadReadsItAsItStandsAndTheFormerOneAsItWasPublished() {
        String years =
                "{ strategies { fiscalYear initiatives { id version } } strategy(fiscalYear: 2025) { initiatives { id version } } }";
        assertThat(versions(api.ask(Account.KOKUHO, years).data(""))).containsExactly(4, 4);
        assertThat(versions(api.ask(Account.KOSEKI, years).data(""))).containsExactly(2, 2);
    }

    @Test
    void howManyYearsThereAreCostsAnEditorNoMoreCommands() {
        commands.clear();
        api.ask(Account.KOSEKI, "{ strategies { initiatives { viewerCan { recordActual } } } }");
        assertThat(names()).containsExactly("find", "find", "find");

        commands.clear();
        api.ask(Account.ZEIMU, "{ strategies { initiatives { viewerCan { recordActual } } } }");
        assertThat(names()).containsExactly("find", "find");
    }

    private List<String> names() {
        return commands.list().stream().map(BsonDocument::getFirstKey).toList();
    }

    private static List<Integer> versions(JsonNode years) {
        var listed = years.path("strategies")
                .valueStream()
                .filter(year -> year.path("fiscalYear").asInt() == 2025)
                .findFirst()
                .orElseThrow();
        return List.of(
                moved(listed).path("version").asInt(),
                moved(years.path("strategy")).path("version").asInt());
    }

    private List<String> states() {
        return List.of(
                "it: strategy(fiscalYear: 2025)",
                "it: strategy(fiscalYear: 2025, edition: 1)",
                "it: strategy(fiscalYear: 2025, edition: 2)",
                "it: strategy(fiscalYear: 2025, asOf: \"%s\")".formatted(published));
    }

    private static JsonNode moved(JsonNode year) {
        return year.path("initiatives")
                .valueStream()
                .filter(initiative -> initiative.path("id").asString().equals(Ids.initiative(MOVED)))
                .findFirst()
                .orElseThrow();
    }

    private void publish() {
        int version = api.ask(Account.DX, "{ strategy(fiscalYear: 2025) { version } }")
                .data("/strategy/version")
                .asInt();
        var input = new HashMap<String, Object>(
                Map.of("fiscalYear", 2025, "expectedVersion", version, "reason", "所管を改めたため"));
        published = api.ask(
                        Account.DX.token(),
                        "mutation ($input: StrategyStepInput!) { publishStrategy(input: $input) { strategy { steps { at } } } }",
                        Map.of("input", input))
                .data("/publishStrategy/strategy/steps")
                .valueStream()
                .reduce((before, last) -> last)
                .orElseThrow()
                .path("at")
                .asString();
    }

    private void lead(String department, int version) {
        Contents.words(MOVED)
                .with("leadDepartment", department)
                .at(version)
                .sentBy(Account.DX, api)
                .accepted();
    }
}

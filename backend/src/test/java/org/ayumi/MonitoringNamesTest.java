package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Contents;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Figures by initiative and theme follow the initiative while it is renumbered, renamed and moved: the first of FY2025 becomes
 * the second, of the second theme, and the second becomes the first.
 */
@BackendTest
class MonitoringNamesTest {

    private static final String GROUPS =
            "{ byInitiative { key number name summary { plans { count } } } byTheme { key number name summary { plans { count } } } byAim { key number } byDepartment { key number } }";

    private static final String FIRST = Ids.initiative("2025-01");
    private static final String SECOND = Ids.initiative("2025-02");

    @Autowired
    private Api api;

    @Autowired
    private TestClock clock;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private RunningBackend.FreshStore store;

    private Plans plans;

    @BeforeEach
    void acceptAPlanBeforeTheYearIsArrangedAnew() {
        store.reset();
        var reports = Reports.of(api);
        plans = reports.plans();
        reports.open();
        supporting(Account.KOSEKI, FIRST);
    }

    @Test
    void aPlanStaysWithItsInitiativeThoughThatIsRenumberedRenamedAndMoved() {
        arrangeAndPublish();
        supporting(Account.KOKUHO, FIRST);
        supporting(Account.KOKUHO, SECOND);

        var monitoring = monitoring(Account.DX, null);

        assertThat(groups(monitoring, "byInitiative"))
                .containsExactly(SECOND + " 1 " + title(SECOND, 1) + " 1", FIRST + " 2 新しい取組名 2");
        assertThat(groups(monitoring, "byTheme")).containsExactly("1 1 前のテーマ 1", "2 2 後のテーマ 2");
        assertThat(monitoring.at("/byAim/0/number").asInt()).isOne();
        assertThat(monitoring.at("/byDepartment/0/number").isNull()).isTrue();
    }

    @Test
    void whatIsNotPublishedNamesNothing() {
        var before = monitoring(Account.DX, null);
        arrange();

        assertThat(monitoring(Account.DX, null)).isEqualTo(before);
        assertThat(groups(before, "byInitiative")).containsExactly(FIRST + " 1 " + title(FIRST, 1) + " 1");
    }

    @Test
    void asOfAnEarlierMomentThingsAreCalledAsTheyWereThen() {
        var accepted = clock.instant();
        clock.set(accepted.plus(Duration.ofDays(10)));
        arrangeAndPublish();
        clock.set(accepted.plus(Duration.ofDays(20)));

        var then = monitoring(Account.DX, accepted.plus(Duration.ofDays(5)));

        assertThat(groups(then, "byInitiative")).containsExactly(FIRST + " 1 " + title(FIRST, 1) + " 1");
        assertThat(then.at("/byTheme/0/name").asString()).isNotEqualTo("後のテーマ");
        assertThat(groups(monitoring(Account.DX, accepted.plus(Duration.ofDays(15))), "byInitiative"))
                .containsExactly(FIRST + " 2 新しい取組名 1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MUSHOKU")
    void everyoneIsToldTheSameNames(Account account) {
        arrangeAndPublish();
        Contents.words("2025-01")
                .with("title", "案の名前")
                .at(2)
                .sentBy(Account.DX, api)
                .accepted();

        assertThat(monitoring(account, null)).isEqualTo(monitoring(Account.ZEIMU, null));
        assertThat(monitoring(account, null).toString()).contains("新しい取組名").doesNotContain("案の名前");
    }

    @Test
    void theNamesCostOneCommandHoweverManyPlansAndInitiativesThereAre() {
        var one = commandsOf();
        supporting(Account.KOKUHO, SECOND);
        supporting(Account.KIKAKU, Ids.initiative("2025-03"));

        assertThat(commandsOf()).isEqualTo(one).containsExactly("find plans", "find cycles", "find revisions");
    }

    private List<String> commandsOf() {
        commands.clear();
        monitoring(Account.ZEIMU, null);
        return commands.names();
    }

    private void supporting(Account editor, String initiative) {
        var words = Plans.words();
        words.put("initiativeIds", List.of(initiative));
        var draft = Plans.done(plans.send(
                editor,
                "createActionPlan",
                Map.of("fiscalYear", 2025, "department", editor.department(), "content", words)));
        var submitted = Plans.done(plans.send(editor, "submitActionPlan", draft, Map.of()));
        Plans.done(plans.send(Account.DX, "acceptActionPlan", submitted, Map.of()));
    }

    private JsonNode monitoring(Account account, @Nullable Instant asOf) {
        var answer = api.ask(
                account,
                "query ($asOf: DateTime) { monitoring(fiscalYear: 2025, period: H1, asOf: $asOf) %s }"
                        .formatted(GROUPS),
                asOf == null ? Map.of() : Map.of("asOf", asOf.toString()));
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        return answer.data("/monitoring");
    }

    private static List<String> groups(JsonNode monitoring, String kind) {
        return monitoring
                .path(kind)
                .valueStream()
                .map(group -> "%s %d %s %d"
                        .formatted(
                                group.path("key").asString(),
                                group.path("number").asInt(),
                                group.path("name").asString(),
                                group.at("/summary/plans/count").asInt()))
                .toList();
    }

    private String title(String id, int edition) {
        return initiatives(", edition: " + edition)
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("title")
                .asString();
    }

    private Stream<JsonNode> initiatives(String argument) {
        return api.ask(Account.DX, "{ strategy(fiscalYear: 2025%s) { initiatives { id title } } }".formatted(argument))
                .data("/strategy/initiatives")
                .valueStream();
    }

    private void arrangeAndPublish() {
        arrange();
        var version = api.ask(Account.DX, "{ strategy(fiscalYear: 2025) { version } }")
                .data("/strategy/version")
                .asInt();
        change(
                "publishStrategy",
                "StrategyStepInput",
                Map.of("fiscalYear", 2025, "expectedVersion", version, "reason", "並べ替えたため"));
    }

    /** The second initiative first, alone in the first theme; all others behind it in the second. */
    private void arrange() {
        Contents.words("2025-01").sentBy(Account.DX, api).accepted();
        var others = new ArrayList<Map<String, Object>>();
        initiatives("")
                .map(each -> each.path("id").asString())
                .filter(id -> !id.equals(SECOND))
                .forEach(id -> others.add(Map.of("id", id)));
        int frame = api.ask(Account.DX, "{ strategy(fiscalYear: 2025) { frameVersion } }")
                .data("/strategy/frameVersion")
                .asInt();
        change(
                "arrangeStrategy",
                "ArrangeStrategyInput",
                Map.of(
                        "fiscalYear",
                        2025,
                        "expectedVersion",
                        frame,
                        "themes",
                        List.of(
                                Map.of("title", "前のテーマ", "initiatives", List.of(Map.of("id", SECOND))),
                                Map.of("title", "後のテーマ", "initiatives", others))));
    }

    private void change(String mutation, String type, Map<String, ?> input) {
        var answer = api.ask(
                Account.DX.token(),
                "mutation ($input: %s!) { %s(input: $input) { userErrors { message } conflict { currentVersion } } }"
                        .formatted(type, mutation),
                Map.of("input", new HashMap<>(input)));
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        assertThat(answer.data("/%s/userErrors".formatted(mutation)).size())
                .as(answer.text())
                .isZero();
    }
}

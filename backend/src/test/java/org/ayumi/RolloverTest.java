package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.revision.RevisionLog;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.loading.StrategyLoading;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.DraftYear;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.TurnOfYear;
import org.ayumi.testing.YearInput;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What becomes of plans at the turn of the year. */
@BackendTest
class RolloverTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private StrategyLoading loading;

    @Autowired
    private RevisionLog log;

    private Plans plans;
    private Reports reports;
    private TurnOfYear year;

    @BeforeEach
    void startWithoutPlans() {
        store.reset();
        plans = new Plans(api);
        reports = Reports.of(api);
        year = new TurnOfYear(api);
    }

    @Test
    void anUnfinishedPlanGoesOnAsADraftWithItsWords() {
        var former = plans.accepted(Account.KOSEKI);
        plans.send(Account.DX, "setPlanPriority", former, Map.of("priority", true));

        var made = rolledOver(year.rollOver(Account.KOSEKI)).get(0);

        assertThat(made.path("fiscalYear").asInt()).isEqualTo(2026);
        assertThat(made.path("status").asString()).isEqualTo("DRAFT");
        assertThat(made.path("title")).isEqualTo(former.path("title"));
        assertThat(made.path("aims")).isEqualTo(former.path("aims"));
        assertThat(made.path("milestones")).isEqualTo(former.path("milestones"));
        assertThat(made.path("responsiblePost")).isEqualTo(former.path("responsiblePost"));
        assertThat(made.path("priority").asBoolean()).isTrue();
        assertThat(made.path("sample").asBoolean()).isFalse();
        assertThat(made.path("review").isNull()).isTrue();
        // A budget is granted for a year.
        assertThat(made.path("budget").isNull()).isTrue();
        assertThat(made.at("/rolledOverFrom/id")).isEqualTo(former.path("id"));
        assertThat(year.read(Account.ZEIMU, former).path("rolledOverTo").isNull())
                .as("a draft of another department is not there for everyone")
                .isTrue();
        assertThat(year.read(Account.KOSEKI, former).at("/rolledOverTo/id")).isEqualTo(made.path("id"));
    }

    @Test
    void aGoalGoesOnAsItStandsBesideItsResultAndItsLedger() {
        reports.open();
        var former = plans.accepted(Account.KOSEKI);
        accept(reports.submitted(Account.KOSEKI, Reports.onTrack(former, "H1")), former, "H1");
        plans.send(
                Account.KOSEKI,
                "changePlanGoal",
                Map.of(
                        "goalId",
                        former.at("/goals/0/id").asString(),
                        "comparison",
                        "AT_LEAST",
                        "target",
                        15,
                        "unit",
                        "件",
                        "reason",
                        "対象を広げたため",
                        "expectedVersion",
                        former.path("version").asInt()));

        var goals = rolledOver(year.rollOver(Account.KOSEKI)).get(0).path("goals");

        var counted = goals.get(0);
        assertThat(counted.path("printed").asString()).isEqualTo("15件以上");
        assertThat(counted.path("changes").size()).isZero();
        assertThat(counted.at("/baseline/fiscalYear").asInt()).isEqualTo(2025);
        assertThat(counted.at("/baseline/value").asDouble()).isEqualTo(12);
        assertThat(counted.at("/baseline/printed").asString()).isEqualTo("12件");
        assertThat(counted.at("/baseline/source/locator").asString()).isEqualTo("戸籍住民課 上半期");
        assertThat(counted.at("/former/id")).isEqualTo(former.at("/goals/0/id"));
        assertThat(counted.at("/former/original/printed").asString()).isEqualTo("10件以上");
        assertThat(counted.at("/former/changes/0/reason").asString()).isEqualTo("対象を広げたため");
        assertThat(goals.get(1).path("baseline").isNull())
                .as("nothing was reported")
                .isTrue();
    }

    @Test
    void aGoalKeepsWhereItCameFromWhenItIsEdited() {
        plans.accepted(Account.KOSEKI);
        var draft = rolledOver(year.rollOver(Account.KOSEKI)).get(0);
        var whole = plans.read(Account.KOSEKI, draft.path("id").asString());

        Plans.done(plans.edit(Account.KOSEKI, whole, Map.of("title", "別の名前（見本）", "initiativeIds", List.of())));

        var edited = year.read(Account.KOSEKI, draft);
        assertThat(edited.path("title").asString()).isEqualTo("別の名前（見本）");
        assertThat(edited.path("goals")).isEqualTo(draft.path("goals"));
        assertThat(edited.path("rolledOverFrom")).isEqualTo(draft.path("rolledOverFrom"));
    }

    @Test
    void finishedPlansAndThoseNeverAcceptedAreLeftBehindAndTold() {
        reports.open();
        var completed = plans.accepted(Account.KOSEKI);
        var cancelled = plans.accepted(Account.KOSEKI);
        var delayed = plans.accepted(Account.KOSEKI);
        var silent = plans.accepted(Account.KOSEKI);
        var draft = plans.draft(Account.KOSEKI);
        report(completed, "H1", "ON_TRACK");
        report(completed, "H2", "COMPLETED");
        report(cancelled, "H1", "CANCELLED");
        reports.submitted(Account.KOSEKI, Reports.delayed(delayed, "H1"));

        var expected = Map.of(
                completed.path("id").asString(), "COMPLETED H2",
                cancelled.path("id").asString(), "CANCELLED H1",
                delayed.path("id").asString(), "ROLLS_OVER H1",
                silent.path("id").asString(), "ROLLS_OVER null",
                draft.path("id").asString(), "NOT_ACCEPTED null");

        assertThat(outcomes(year.preview(Account.KOSEKI, "").data("/planRollover")))
                .containsExactlyInAnyOrderEntriesOf(expected);
        var sent = year.rollOver(Account.KOSEKI);
        assertThat(rolledOver(sent))
                .extracting(plan -> plan.at("/rolledOverFrom/id").asString())
                .containsExactly(
                        delayed.path("id").asString(), silent.path("id").asString());
        assertThat(outcomes(sent.payload().path("rollover")))
                .containsEntry(delayed.path("id").asString(), "ROLLED_OVER H1")
                .containsEntry(completed.path("id").asString(), "COMPLETED H2");
    }

    @Test
    void aReturnedReportDoesNotCount() {
        reports.open();
        var plan = plans.accepted(Account.KOSEKI);
        report(plan, "H1", "ON_TRACK");
        var told = report(plan, "H2", "COMPLETED");
        Reports.done(reports.send(
                Account.DX,
                "returnPlanReport",
                Reports.naming(
                        plan,
                        "H2",
                        Map.of(
                                "comment",
                                "確かめてください。",
                                "expectedVersion",
                                told.path("version").asInt()))));

        assertThat(outcomes(year.preview(Account.DX, "").data("/planRollover")).values())
                .containsExactly("ROLLS_OVER H1");
    }

    @Test
    void doneTwiceItIsDoneOnce() {
        var former = plans.accepted(Account.KOSEKI);
        var made = rolledOver(year.rollOver(Account.DX)).get(0);
        var before = year.read(Account.DX, made);

        assertThat(rolledOver(year.rollOver(Account.KOSEKI))).isEmpty();
        var again = year.rollOver(Account.DX, TurnOfYear.only(former));

        assertThat(rolledOver(again)).isEmpty();
        assertThat(again.payload().at("/rollover/items/0/outcome").asString()).isEqualTo("ROLLED_OVER");
        assertThat(again.payload().at("/rollover/items/0/rolledOverTo/id")).isEqualTo(made.path("id"));
        assertThat(year.read(Account.DX, made)).isEqualTo(before);
        assertThat(ofNextYear()).hasSize(1);
    }

    @Test
    void severalAtOnceRollEachPlanOverOnceBesideThoseWhoBeginNewOnes() throws Exception {
        for (int i = 0; i < 6; i++) {
            plans.accepted(i % 2 == 0 ? Account.KOSEKI : Account.KOKUHO);
        }
        var begin = Map.of("fiscalYear", 2026, "department", "koseki-jumin", "content", Map.of("title", "新しい計画（見本）"));
        List<Callable<Object>> all = Stream.concat(
                        Stream.of(Account.DX, Account.KOSEKI, Account.DX, Account.KOKUHO, Account.DX)
                                .map(account -> (Callable<Object>) () -> rolledOver(year.rollOver(account))),
                        Stream.generate(() -> (Callable<Object>)
                                        () -> Plans.done(plans.send(Account.KOSEKI, "createActionPlan", begin)))
                                .limit(4))
                .toList();
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }

        var next = ofNextYear();
        assertThat(next).hasSize(10);
        var origins = next.stream()
                .map(plan -> plan.at("/rolledOverFrom/id").asString(""))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(origins).hasSize(6).doesNotHaveDuplicates();
        assertThat(new HashSet<>(
                        next.stream().map(plan -> plan.path("id").asString()).toList()))
                .hasSize(10);
    }

    @Test
    void initiativesComeAlongWhereTheNextYearHasTheSame() {
        aStrategyOf2026();
        plans.accepted(Account.KOSEKI);
        supporting("2025-02");

        var made = rolledOver(year.rollOver(Account.KOSEKI));

        assertThat(made.get(0).at("/initiatives/0/id").asString()).isEqualTo(Ids.initiative("2026-01"));
        assertThat(made.get(0).path("droppedInitiatives").size()).isZero();
        assertThat(made.get(1).path("initiatives").size()).isZero();
        assertThat(made.get(1).at("/droppedInitiatives/0/title").asString()).startsWith("区民等の多様な");
    }

    @Test
    void initiativesGoOnAsWhatTheLineageSaysBecameOfThem() {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        YearInput.split("2026-02").sentBy(Account.DX, api);
        YearInput.merger("2026-01", "2026-03").at(2).sentBy(Account.DX, api);
        publish();
        supporting("2025-01", "2025-03");
        supporting("2025-02", "2025-05");
        assertThat(DraftYear.lineage(log, api)).contains("SPLIT 2025-02 > 2026-05", "MERGED 2025-03 > 2026-01");

        var made = rolledOver(year.rollOver(Account.DX));

        assertThat(ids(made.get(0))).as("merged into one").containsExactly(Ids.initiative("2026-01"));
        assertThat(ids(made.get(1)))
                .as("renamed and split")
                .containsExactly(Ids.initiative("2026-02"), Ids.initiative("2026-05"));
        assertThat(made.get(0).path("droppedInitiatives").size()).isZero();
        assertThat(made.get(1).path("droppedInitiatives").size())
                .as("nothing is said of it, and none has its title")
                .isEqualTo(1);
    }

    private void publish() {
        int version = DraftYear.asItStands(api).path("version").asInt();
        var answer = api.ask(
                Account.DX,
                "mutation { publishStrategy(input: {fiscalYear: 2026, expectedVersion: %d}) { strategy { status } userErrors { code message } } }"
                        .formatted(version));
        assertThat(answer.data("/publishStrategy/strategy/status").asString())
                .as(answer.text())
                .isEqualTo("PUBLISHED");
    }

    private void supporting(String... initiatives) {
        var words = Plans.words();
        words.put("initiativeIds", Stream.of(initiatives).map(Ids::initiative).toList());
        var plan = Plans.done(plans.send(
                Account.KOSEKI,
                "createActionPlan",
                Map.of("fiscalYear", 2025, "department", "koseki-jumin", "content", words)));
        plan = Plans.done(plans.send(Account.KOSEKI, "submitActionPlan", plan, Map.of()));
        Plans.done(plans.send(Account.DX, "acceptActionPlan", plan, Map.of()));
    }

    private static List<String> ids(JsonNode plan) {
        return plan.path("initiatives")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    @Test
    void withoutAStrategyOfTheNextYearInitiativesAreDroppedAndNamed() {
        var former = plans.accepted(Account.KOSEKI);

        var made = rolledOver(year.rollOver(Account.KOSEKI)).get(0);

        assertThat(made.path("initiatives").size()).isZero();
        assertThat(made.at("/droppedInitiatives/0/title")).isEqualTo(former.at("/initiatives/0/title"));
    }

    @Test
    void theHistoryTellsWhereTheDraftCameFrom() {
        plans.accepted(Account.KOSEKI);
        var made = rolledOver(year.rollOver(Account.DX)).get(0);

        var first = plans.revisions(Account.KOSEKI, made.path("id").asString()).data("/node/revisions/edges/0/node");

        assertThat(first.path("version").asInt()).isEqualTo(1);
        assertThat(first.path("reason").asString()).isEqualTo("令和7年度の計画から引き継ぎました。");
        assertThat(first.path("changedBy").asString()).contains("DX戦略課");
    }

    @Test
    void aPlanGoesOnFromYearToYear() {
        var words = Plans.words();
        words.put("initiativeIds", List.of());
        var first = Plans.done(plans.send(
                Account.KOSEKI,
                "createActionPlan",
                Map.of("fiscalYear", 2024, "department", "koseki-jumin", "content", words)));
        first = Plans.done(plans.send(Account.KOSEKI, "submitActionPlan", first, Map.of()));
        Plans.done(plans.send(Account.DX, "acceptActionPlan", first, Map.of()));
        var second = rolledOver(year.rollOver(Account.KOSEKI, Map.of("from", 2024, "to", 2025)))
                .get(0);
        assertThat(rolledOver(year.rollOver(Account.KOSEKI)))
                .as("a draft does not go on")
                .isEmpty();
        second = Plans.done(plans.send(Account.KOSEKI, "submitActionPlan", second, Map.of()));
        Plans.done(plans.send(Account.DX, "acceptActionPlan", second, Map.of()));

        var third = rolledOver(year.rollOver(Account.KOSEKI)).get(0);

        assertThat(third.at("/rolledOverFrom/id")).isEqualTo(second.path("id"));
        assertThat(year.read(Account.KOSEKI, second).at("/rolledOverFrom/id")).isEqualTo(first.path("id"));
        assertThat(year.read(Account.KOSEKI, first).at("/rolledOverTo/id")).isEqualTo(second.path("id"));
    }

    private JsonNode report(JsonNode plan, String period, String status) {
        var input = Reports.onTrack(plan, period);
        input.put("status", status);
        input.put("cause", status.equals("CANCELLED") ? "BUDGET" : null);
        return reports.submitted(Account.KOSEKI, input);
    }

    private void accept(JsonNode report, JsonNode plan, String period) {
        Reports.done(reports.send(
                Account.DX,
                "acceptPlanReport",
                Reports.naming(
                        plan,
                        period,
                        Map.of(
                                "rating",
                                "ON_TRACK",
                                "expectedVersion",
                                report.path("version").asInt()))));
    }

    private static List<JsonNode> rolledOver(Sent sent) {
        assertThat(sent.answer().errorCode()).as(sent.answer().text()).isEmpty();
        assertThat(sent.complaints()).as(sent.answer().text()).isEmpty();
        return sent.payload().path("rolledOver").valueStream().toList();
    }

    private static Map<String, String> outcomes(JsonNode rollover) {
        return rollover.path("items")
                .valueStream()
                .collect(Collectors.toMap(
                        item -> item.at("/plan/id").asString(),
                        item -> "%s %s"
                                .formatted(
                                        item.path("outcome").asString(),
                                        item.path("lastPeriod").asString("null"))));
    }

    private List<JsonNode> ofNextYear() {
        return api.ask(
                        Account.DX,
                        "{ actionPlans(fiscalYear: 2026, first: 100) { edges { node { id rolledOverFrom { id } } } } }")
                .data("/actionPlans/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .toList();
    }

    /** The year after with one initiative of the same title, and the others of other titles. */
    private void aStrategyOf2026() {
        var strategies = database.getCollection("strategies");
        String json = strategies.find(Filters.eq("_id", 2025)).first().toJson();
        var next = Document.parse(json.replace("\"2025-", "\"2026-").replace("区民等の多様な", "多様な"));
        next.put("_id", 2026);
        next.get("strategy", Document.class).put("fiscalYear", 2026);
        strategies.insertOne(next);
        // Departments read what was published, which the log holds.
        database.getCollection("revisions")
                .insertOne(new Document("_id", "strategy/2026@0000000001")
                        .append("format", 1)
                        .append("document", "strategy/2026")
                        .append("stamp", next.get("stamp"))
                        .append("state", next));
    }
}

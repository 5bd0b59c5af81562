package org.ayumi.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.TestClock;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Random people try random things on random days, some writers dying before their last step; after each the rules of
 * cycle and reports hold, at the end the log holds every version and the figures of every moment are what they were.
 * {@code -Dwalk.seed=} walks one way again; the seed stands in the test's name.
 */
@BackendTest
class ReportWalkTest {

    private static final int STEPS = 200;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String FIGURES =
            """
            query ($asOf: DateTime) { %s }""".formatted(YearState.PERIODS.stream().map("""
                    %1$s: monitoring(fiscalYear: 2025, period: %1$s, asOf: $asOf) {
                      summary { plans { count planIds } reported { count } overdue { count planIds } returned { planIds } onTrack { percent }
                                meanAchievement { percent } }
                      byDepartment { key summary { plans { count } reported { count } } }
                      waits { planId } plans { planId points { period status overdue returned } } }
                    """::formatted).reduce("", String::concat));

    @Autowired
    private Api api;

    @Autowired
    private TestClock clock;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private MongoDatabase database;

    private Reports reports;

    /** The figures as they were seen at a moment. */
    private record Seen(Instant at, JsonNode figures) {}

    static LongStream seeds() {
        return Optional.ofNullable(Long.getLong("walk.seed"))
                .map(LongStream::of)
                .orElseGet(() -> LongStream.of(1, 3, System.nanoTime()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theRulesHoldWhateverPeopleDo(long seed) {
        var random = new Random(seed);
        begin();
        var steps = new Steps(random);
        var seen = new ArrayList<Seen>();
        var done = new TreeMap<String, Integer>();
        for (int i = 0; i < STEPS; i++) {
            var now = clock.instant().plus(Duration.ofMinutes(1 + random.nextInt(3 * 24 * 60)));
            clock.set(now);
            var today = LocalDate.ofInstant(now, JAPAN);
            var before = YearState.read(api);
            var step = steps.next(before, today);
            var promised = promised(step);
            var sent = send(step);
            var after = YearState.read(api);
            var invariants = new Invariants(step, today, before, after, sent);
            invariants.check();
            if (step.sound() && promised != null) {
                assertThat(invariants.isDone())
                        .as(
                                "%s on %s is done where the viewer can: %s",
                                step, today, sent.answer().text())
                        .isEqualTo(promised);
            }
            if (invariants.isDone()) {
                done.merge(step.mutation(), 1, Integer::sum);
            }
            if (random.nextInt(5) == 0) {
                seen.add(see(after, today));
            }
            if (random.nextInt(4) == 0) {
                dieBeforeArchiving(step);
            }
        }
        assertThat(done.keySet()).as("a walk that gets nowhere shows nothing").contains("savePlanReport");
        seen.forEach(
                each -> assertThat(figures(each.at)).as("as of %s", each.at).isEqualTo(each.figures));
        assertThatTheLogIsWhole();
    }

    private void begin() {
        store.reset();
        clock.set(LocalDate.of(2025, 4, 2));
        reports = Reports.of(api);
        reports.send(Account.DX, "openMonitoringCycle", Map.of("fiscalYear", 2025));
        for (var editor : List.of(Account.KOSEKI, Account.KOSEKI, Account.KOKUHO, Account.KIKAKU)) {
            var plan = reports.plans().accepted(editor);
            if (editor != Account.KOKUHO) {
                reports.plans().send(Account.DX, "setPlanPriority", plan, Map.of("priority", true));
            }
        }
    }

    private Sent send(Step step) {
        return step.mutation().equals("setPlanPriority")
                ? reports.plans().send(step.account(), step.mutation(), step.input())
                : reports.send(step.account(), step.mutation(), step.input());
    }

    /** What the person was told they can do; null where nothing tells. */
    private @Nullable Boolean promised(Step step) {
        if (!step.isOfReport()) {
            return null;
        }
        String can =
                switch (step.mutation()) {
                    case "savePlanReport" -> "write";
                    case "reportUnchanged" -> "reportUnchanged";
                    case "commentPlanReport" -> "comment";
                    default -> "review";
                };
        var plan = api.ask(
                        step.account(),
                        "query ($id: ID!) { node(id: $id) { ... on ActionPlan { reports { period viewerCan { %1$s } } reportingPeriods { period viewerCan { %1$s } } } } }"
                                .formatted(can),
                        Map.of("id", step.plan()))
                .data("/node");
        return IntStream.of(0, 1)
                .mapToObj(i -> plan.path(i == 0 ? "reports" : "reportingPeriods"))
                .flatMap(JsonNode::valueStream)
                .filter(each -> each.path("period").asString().equals(step.period()))
                .anyMatch(each -> each.at("/viewerCan/" + can).asBoolean());
    }

    /** Looks at the figures, and holds them against what stands. */
    private Seen see(YearState year, LocalDate today) {
        var figures = figures(null);
        for (String period : YearState.PERIODS) {
            var summary = figures.at("/%s/summary".formatted(period));
            var asked = year.plans().values().stream()
                    .filter(plan -> year.isAsked(plan, period))
                    .toList();
            var reported = asked.stream()
                    .filter(plan ->
                            List.of("SUBMITTED", "ACCEPTED").contains(YearState.state(YearState.report(plan, period))))
                    .toList();
            var returned = asked.stream()
                    .filter(plan ->
                            YearState.state(YearState.report(plan, period)).equals("RETURNED"))
                    .map(plan -> plan.path("id").asString())
                    .toList();
            var overdue = asked.stream()
                    .filter(plan -> !reported.contains(plan))
                    .filter(plan -> !returned.contains(plan.path("id").asString()))
                    .filter(plan -> year.isLocked(plan.at("/department/code").asString(), period, today))
                    .map(plan -> plan.path("id").asString())
                    .toList();
            assertThat(summary.at("/plans/count").asInt()).as(period).isEqualTo(asked.size());
            assertThat(summary.at("/reported/count").asInt()).as(period).isEqualTo(reported.size());
            assertThat(summary.at("/overdue/planIds").valueStream().map(JsonNode::asString))
                    .as(period)
                    .containsExactlyInAnyOrderElementsOf(overdue);
            assertThat(summary.at("/returned/planIds").valueStream().map(JsonNode::asString))
                    .as(period)
                    .containsExactlyInAnyOrderElementsOf(returned);
            assertThat(figures.at("/%s/byDepartment".formatted(period))
                            .valueStream()
                            .mapToInt(group -> group.at("/summary/plans/count").asInt())
                            .sum())
                    .as("departments add up")
                    .isEqualTo(asked.size());
        }
        // The store keeps whole milliseconds; the next step comes a minute later.
        return new Seen(clock.instant().plusMillis(2), figures);
    }

    private JsonNode figures(@Nullable Instant asOf) {
        var answer = asOf == null
                ? api.ask(Account.DX, FIGURES)
                : api.ask(Account.DX, FIGURES, Map.of("asOf", asOf.toString()));
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        return answer.body().path("data");
    }

    /** As if the writer had died before its last step: the version stands, but is not archived. */
    private void dieBeforeArchiving(Step step) {
        boolean cycle = step.plan().isEmpty();
        var standing = database.getCollection(cycle ? "cycles" : "plans", BsonDocument.class)
                .find(cycle ? new BsonDocument() : Filters.eq("_id", key(step.plan())))
                .first();
        int version = Objects.requireNonNull(standing)
                .getDocument("stamp")
                .getInt32("version")
                .getValue();
        database.getCollection("revisions")
                .deleteOne(Filters.and(
                        Filters.eq("document", cycle ? "cycle/2025" : key(step.plan())),
                        Filters.eq("stamp.version", version)));
    }

    /** Every version from the first to the one that stands, once whoever reads the history has repeated what is missing. */
    private void assertThatTheLogIsWhole() {
        api.ask(Account.DX, "{ monitoringCycle(fiscalYear: 2025) { revisions(first: 1) { totalCount } } }");
        for (String collection : List.of("plans", "cycles")) {
            for (var document :
                    database.getCollection(collection, BsonDocument.class).find()) {
                String name = collection.equals("cycles")
                        ? "cycle/2025"
                        : document.getString("_id").getValue();
                touch(document, name);
                var entries = database.getCollection("revisions", BsonDocument.class)
                        .find(Filters.eq("document", name))
                        .sort(Sorts.ascending("stamp.version"))
                        .into(new ArrayList<>());
                int newest = document.getDocument("stamp").getInt32("version").getValue();
                assertThat(entries)
                        .extracting(entry ->
                                entry.getDocument("stamp").getInt32("version").getValue())
                        .as(name)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, newest).boxed().toList());
                assertThat(entries.getLast().getDocument("state")).isEqualTo(document);
                assertThat(entries)
                        .extracting(entry -> entry.getDocument("stamp")
                                .getDateTime("changedAt")
                                .getValue())
                        .isSorted()
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** Reads the history of every section the newest version touched, which repeats a missing archiving. */
    private void touch(BsonDocument document, String name) {
        if (name.startsWith("cycle")) {
            return;
        }
        for (var section : document.getDocument("stamp").getArray("sections")) {
            String id = section.asDocument().getString("id").getValue();
            String type = id.equals(name) ? "ActionPlan" : "PlanReport";
            api.ask(
                    Account.DX,
                    "query ($id: ID!) { node(id: $id) { ... on %s { revisions(first: 1) { totalCount } } } }"
                            .formatted(type),
                    Map.of("id", Ids.of(type, id)));
        }
    }

    private static String key(String plan) {
        return new String(Base64.getUrlDecoder().decode(plan), StandardCharsets.UTF_8)
                .substring("ActionPlan:".length());
    }
}

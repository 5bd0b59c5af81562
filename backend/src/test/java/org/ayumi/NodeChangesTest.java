package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.loading.StrategyLoading;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.DraftYear;
import org.ayumi.testing.Events;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.TestClock;
import org.ayumi.testing.TestRealm;
import org.ayumi.testing.Visions;
import org.ayumi.testing.YearInput;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Following changes over HTTP: what is told, to whom, and what is refused. */
@BackendTest
class NodeChangesTest {

    private static final Duration A_WHILE = Duration.ofMillis(2_500);
    private static final String YEAR = Ids.of("Strategy", "2025");
    private static final String PLANS = Ids.of("ActionPlanYear", "2025");
    private static final String FIRST = Ids.of("Initiative", "2025-01");
    private static final String VISION = Ids.of("Vision", "dx");
    private static final String SECOND = Ids.of("Initiative", "2025-02");

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private TestClock clock;

    @Autowired
    private StrategyLoading loading;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void aStreamBeginsWithWhereEachStandsAndTellsWhatComes() {
        try (var events = Events.follow(api, Account.DX, List.of(FIRST, YEAR))) {
            assertThat(List.of(events.next().change(), events.next().change()))
                    .containsExactlyInAnyOrder(FIRST + "@1", YEAR + "@1");

            record(1, 81);

            assertThat(List.of(events.next().change(), events.next().change()))
                    .containsExactlyInAnyOrder(FIRST + "@2", YEAR + "@2");
        }
    }

    @Test
    void whoeverComesBackIsToldWhereThingsStand() {
        record(1, 81);
        record(2, 82);

        try (var events = Events.follow(api, Account.DX, List.of(FIRST))) {
            assertThat(events.next().change()).isEqualTo(FIRST + "@3");
            assertThat(events.poll(A_WHILE)).isNull();
        }
    }

    @Test
    void anotherInitiativesChangeIsNotTold() {
        try (var events = Events.follow(api, Account.DX, List.of(SECOND))) {
            assertThat(events.next().change()).isEqualTo(SECOND + "@1");

            record(1, 81);

            assertThat(events.poll(A_WHILE)).isNull();
        }
    }

    @Test
    void wordsOfAYearAreTheYearsAlone() {
        try (var events = Events.follow(api, Account.JOHO, List.of(FIRST, YEAR))) {
            events.next();
            events.next();

            YearInput.words().with("fiscalYear", 2025).sentBy(Account.DX, api).accepted();

            assertThat(events.next().change()).isEqualTo(YEAR + "@2");
            assertThat(events.poll(A_WHILE)).isNull();
        }
    }

    @Test
    void anInitiativeThatLeavesItsYearIsToldOnceMore() {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        String leaving = Ids.initiative("2026-02");
        try (var events = Events.follow(api, Account.JOHO, List.of(leaving))) {
            assertThat(events.next().change()).isEqualTo(leaving + "@1");

            YearInput.end("2026-02").sentBy(Account.DX, api).accepted();

            assertThat(events.next().change()).isEqualTo(leaving + "@2");
        }
        assertRefused(Events.follow(api, Account.JOHO, List.of(leaving)), "BAD_REQUEST");
    }

    @Test
    void aDraftYearIsThereForThePlanningAlone() {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        String draft = Ids.of("Strategy", "2026");
        try (var events = Events.follow(api, Account.DX, List.of(draft))) {
            assertThat(events.next().change()).isEqualTo(draft + "@1");
        }
        assertRefused(Events.follow(api, Account.KOKUHO, List.of(draft)), "BAD_REQUEST");
        assertRefused(Events.follow(api, Account.ZEIMU, List.of(draft)), "BAD_REQUEST");
    }

    @Test
    void theVisionIsFollowedWithAllItsParts() {
        var visions = new Visions(api);
        try (var events = Events.follow(api, Account.ZEIMU, List.of(VISION))) {
            assertThat(events.next().change()).isEqualTo(VISION + "@1");

            Visions.done(visions.change(Account.DX, "updateVision", Map.of("promises", List.of("便利に", "丁寧に"))));
            assertThat(events.next().change()).isEqualTo(VISION + "@2");

            Visions.done(visions.change(Account.DX, "updateAim", Map.of("number", 3, "summary", "別の要約")));
            assertThat(events.next().change()).isEqualTo(VISION + "@3");
        }
    }

    @Test
    void plansAndReportsAreFollowedEachByItself() {
        var reports = Reports.of(api);
        reports.open();
        var plan = reports.plans().accepted(Account.KOSEKI);
        var submitted = reports.submitted(Account.KOSEKI, Reports.onTrack(plan, "H1"));
        String report = Reports.id(plan, "H1");
        try (var events = Events.follow(api, Account.DX, List.of(plan.path("id").asString(), report))) {
            assertThat(List.of(events.next().change(), events.next().change()))
                    .anyMatch(change -> change.startsWith(plan.path("id").asString() + "@"))
                    .anyMatch(change -> change.startsWith(report + "@"));

            reports.submitted(Account.KOSEKI, Reports.onTrack(plan, "H2"));
            assertThat(events.poll(A_WHILE)).as("another report of the plan").isNull();

            Reports.done(reports.send(
                    Account.DX,
                    "acceptPlanReport",
                    Reports.naming(
                            plan,
                            "H1",
                            Map.of(
                                    "rating",
                                    "ON_TRACK",
                                    "expectedVersion",
                                    submitted.path("version").asInt()))));
            assertThat(events.next().change()).startsWith(report + "@");
        }
    }

    @Test
    void aReportIsFollowedBeforeItIsBegunByItsReadersAlone() {
        var reports = Reports.of(api);
        reports.open();
        var plan = reports.plans().accepted(Account.KOSEKI);
        String report = Reports.id(plan, "H1");
        String plans = plan.path("id").asString();
        assertThat(api.ask(
                                Account.KOSEKI,
                                "{ node(id: \"%s\") { ... on ActionPlan { reportingPeriods { reportId } } } }"
                                        .formatted(plans))
                        .data("/node/reportingPeriods/0/reportId")
                        .asString())
                .isEqualTo(report);
        assertRefused(Events.follow(api, Account.KOKUHO, List.of(report)), "BAD_REQUEST");
        try (var events = Events.follow(api, Account.KOSEKI, List.of(report, plans))) {
            assertThat(events.next().change()).startsWith(plans + "@");

            reports.submitted(Account.KOSEKI, Reports.onTrack(plan, "H1"));

            assertThat(events.next().change()).startsWith(report + "@");
        }
    }

    @Test
    void aYearsPlansAreFollowedTogether() {
        var reports = Reports.of(api);
        reports.open();
        var plan = reports.plans().accepted(Account.KOSEKI);
        reports.plans().accepted(Account.KOKUHO);
        int version = plansVersion(Account.ZEIMU);
        try (var events = Events.follow(api, Account.ZEIMU, List.of(PLANS))) {
            assertThat(events.next().change()).isEqualTo(PLANS + "@" + version);

            reports.submitted(Account.KOSEKI, Reports.onTrack(plan, "H1"));

            String last = events.next().change();
            for (String next = last; next != null; next = next(events)) {
                last = next;
            }
            assertThat(last).isEqualTo(PLANS + "@" + plansVersion(Account.ZEIMU));
            assertThat(plansVersion(Account.ZEIMU)).isGreaterThan(version);
        }
    }

    @Test
    void aPlanBegunMeanwhileCountsFromTheNextStreamOn() {
        var plans = new Plans(api);
        plans.accepted(Account.KOSEKI);
        int version = plansVersion(Account.DX);
        try (var events = Events.follow(api, Account.DX, List.of(PLANS))) {
            assertThat(events.next().change()).isEqualTo(PLANS + "@" + version);
            plans.draft(Account.KOKUHO);
            assertThat(events.poll(A_WHILE)).isNull();
        }
        try (var events = Events.follow(api, Account.DX, List.of(PLANS))) {
            assertThat(events.next().change()).isEqualTo(PLANS + "@" + (version + 1));
        }
    }

    @Test
    void draftsOfOthersAreNoPartOfAYearsPlans() {
        var plans = new Plans(api);
        plans.accepted(Account.KOSEKI);
        int accepted = plansVersion(Account.KOKUHO);
        plans.draft(Account.KOSEKI);

        assertThat(plansVersion(Account.KOKUHO)).isEqualTo(accepted);
        assertThat(plansVersion(Account.KOSEKI)).isEqualTo(accepted + 1);
        assertThat(api.ask(
                                Account.DX,
                                "{ node(id: \"%s\") { ... on ActionPlanYear { fiscalYear version } } }"
                                        .formatted(PLANS))
                        .data("/node/version")
                        .asInt())
                .isEqualTo(accepted + 1);
    }

    private @Nullable String next(Events events) {
        var next = events.poll(A_WHILE);
        return next == null ? null : next.change();
    }

    private int plansVersion(Account account) {
        return api.ask(account, "{ actionPlanYear(fiscalYear: 2025) { version } }")
                .data("/actionPlanYear/version")
                .asInt();
    }

    @Test
    void whatIsNotThereForTheViewerIsPassedOver() {
        String draft = new Plans(api).draft(Account.KOSEKI).path("id").asString();
        try (var events = Events.follow(api, Account.KOKUHO, List.of(draft, YEAR))) {
            assertThat(events.next().change()).isEqualTo(YEAR + "@1");
            assertThat(events.poll(Duration.ofMillis(500))).isNull();
        }
        assertRefused(Events.follow(api, Account.KOKUHO, List.of(draft)), "BAD_REQUEST");
        assertRefused(Events.follow(api, Account.DX, List.of(Ids.of("Initiative", "2025-99"))), "BAD_REQUEST");
        try (var events = Events.follow(api, Account.DX, List.of(draft))) {
            assertThat(events.next().change()).isEqualTo(draft + "@1");
        }
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void whoReadsMayFollow(Account account) {
        var events = Events.follow(api, account, List.of(YEAR));
        if (account == Account.MUSHOKU) {
            assertRefused(events, "FORBIDDEN");
        } else {
            assertThat(events.next().change()).isEqualTo(YEAR + "@1");
            events.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void anInitiativeIsFollowedByWhoReadsItAsItStands(Account account) {
        var events = Events.follow(api, account, List.of(FIRST));
        switch (account) {
            case DX, JOHO, KANBU -> {
                assertThat(events.next().change()).isEqualTo(FIRST + "@1");
                events.close();
            }
            case MUSHOKU -> assertRefused(events, "FORBIDDEN");
            // In editions alone, where it never changes.
            default -> assertRefused(events, "BAD_REQUEST");
        }
    }

    @Test
    void aDepartmentFollowsWhatItLeads() {
        String led = Ids.initiative("2025-04");
        try (var events = Events.follow(api, Account.KIKAKU, List.of(led, SECOND, YEAR))) {
            assertThat(List.of(events.next().change(), events.next().change()))
                    .containsExactlyInAnyOrder(led + "@1", YEAR + "@1");
        }
    }

    @Test
    void whoReadsEditionsIsToldOfTheNextEditionAlone() {
        try (var events = Events.follow(api, Account.ZEIMU, List.of(YEAR))) {
            assertThat(events.next().change()).isEqualTo(YEAR + "@1");
            record(1, 81);
            assertThat(events.poll(A_WHILE)).isNull();

            assertThat(api.ask(Account.DX, """
                            mutation {
                              publishStrategy(input: {fiscalYear: 2025, expectedVersion: 2, reason: "試験のため"}) {
                                userErrors { code }
                              }
                            }""").userErrorCode("publishStrategy"))
                    .isEmpty();

            assertThat(events.next().change()).isEqualTo(YEAR + "@3");
            assertThat(api.ask(Account.ZEIMU, "{ strategy(fiscalYear: 2025) { version } }")
                            .data("/strategy/version")
                            .asInt())
                    .isEqualTo(3);
        }
    }

    @Test
    void withoutATokenNothingIsFollowed() {
        var answer = api.send(
                "/graphql",
                request -> request.header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(BodyPublishers.ofString("{\"query\":\"subscription { nodeChanges(ids: []) { id } }\"}")));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.errorCode()).isEqualTo("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @MethodSource
    void idsThatCannotBeFollowedAreRefused(List<String> ids) {
        assertRefused(Events.follow(api, Account.DX, ids), "BAD_REQUEST");
    }

    static Stream<List<String>> idsThatCannotBeFollowedAreRefused() {
        return Stream.of(
                List.of(),
                Collections.nCopies(101, FIRST),
                List.of("x"),
                List.of(""),
                List.of(FIRST, Ids.measure("2025-01-1")),
                List.of(Ids.of("Strategy", "x")),
                List.of(Ids.of("Nothing", "1")));
    }

    @Test
    void anOperationThatIsNoSubscriptionIsRefusedAsAStreamAndNotCarriedOut() {
        assertRefused(stream("{ viewer { name } }"), "BAD_REQUEST");
        assertRefused(stream("mutation { " + recordField(1, 81) + " }"), "BAD_REQUEST");

        assertThat(api.ask(Account.DX, "{ strategy(fiscalYear: 2025) { version } }")
                        .data("/strategy/version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aSubscriptionIsRefusedWhereNoStreamIsAskedFor() {
        var answer = api.ask(Account.DX, "subscription { nodeChanges(ids: [\"%s\"]) { id version } }".formatted(FIRST));

        assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
        assertThat(answer.data("").isMissingNode() || answer.data("").isNull()).isTrue();
    }

    @Test
    void everyRefusalComesHoweverOftenOneIsAskedFor() {
        for (int i = 0; i < 150; i++) {
            assertRefused(Events.follow(api, Account.ZEIMU, List.of(FIRST)), "BAD_REQUEST");
        }
    }

    @Test
    void brokenOperationsAreRefusedAsEverywhere() {
        assertRefused(stream("subscription {"), "INVALID_SYNTAX");
        assertRefused(stream("subscription { nodeChanges(ids: [\"x\"]) { nothing } }"), "INVALID_QUERY");
        assertRefused(
                stream("subscription { nodeChanges(ids: [\"%s\"]) { %s } }".formatted(FIRST, "id ".repeat(1_001))),
                "LIMIT_EXCEEDED");
    }

    @Test
    void everyEventTellsTheCost() {
        try (var events = Events.follow(api, Account.DX, List.of(FIRST))) {
            assertThat(events.next().answer().body().at("/extensions/cost").asInt())
                    .isEqualTo(13);
        }
    }

    @Test
    void theStreamEndsWithTheToken() {
        String token = TestRealm.TRUSTED.sign(Account.DX
                .claims()
                .expirationTime(Date.from(Instant.now().plusSeconds(3)))
                .build());
        try (var events = Events.follow(api.address(), token, List.of(FIRST))) {
            assertThat(events.next().change()).isEqualTo(FIRST + "@1");
            assertThat(events.next().name()).isEqualTo("complete");
        }
    }

    @Test
    void aStreamOutlastsTheTimeAnOperationMayTake() {
        try (var events = Events.follow(api, Account.DX, List.of(FIRST))) {
            events.next();
            clock.set(LocalDate.now().plusDays(1));

            record(1, 81);

            assertThat(events.next().change()).isEqualTo(FIRST + "@2");
        }
    }

    @Test
    void anAccountFollowsAtMostSoManyTimesAtOnce() {
        List<Events> open = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                var events = Events.follow(api, Account.KANBU, List.of(FIRST));
                open.add(events);
                assertThat(events.next().change()).isEqualTo(FIRST + "@1");
            }

            assertRefused(Events.follow(api, Account.KANBU, List.of(FIRST)), "LIMIT_EXCEEDED");
            try (var other = Events.follow(api, Account.JOHO, List.of(FIRST))) {
                assertThat(other.next().change()).isEqualTo(FIRST + "@1");
            }
        } finally {
            open.forEach(Events::close);
        }
    }

    @Test
    void whatIsFollowedIsReadTogether() {
        var plans = new Plans(api);
        var ids = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            ids.add(plans.accepted(Account.KOSEKI).path("id").asString());
            ids.add(Ids.of("Initiative", "2025-0" + (i + 1)));
        }
        commands.clear();
        try (var events = Events.follow(api, Account.DX, ids)) {
            ids.forEach(id -> events.next());

            assertThat(commands.list().stream()
                            .filter(command -> !command.getString("find", new BsonString(""))
                                    .getValue()
                                    .equals("revisions"))
                            .map(BsonDocument::getFirstKey))
                    .containsExactly("find", "find");
        }
    }

    private Events stream(String query) {
        return Events.send(api.address(), Account.DX.token(), query, Map.of());
    }

    private static void assertRefused(Events events, String code) {
        try (events) {
            assertThat(events.next().answer().errorCode()).isEqualTo(code);
            assertThat(events.next().name()).isEqualTo("complete");
        }
    }

    private void record(int version, int value) {
        assertThat(api.ask(Account.DX, "mutation { " + recordField(version, value) + " }")
                        .userErrorCode("recordActual"))
                .isEmpty();
    }

    private static String recordField(int version, int value) {
        return """
            recordActual(input: {measureId: "%s", value: %d, expectedVersion: %d,
                                 source: {document: "試験", locator: "1"}}) {
              initiative { version } userErrors { code }
            }""".formatted(Ids.of("Measure", "2025-01-1"), value, version);
    }
}

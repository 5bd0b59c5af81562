package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.done;
import static org.ayumi.testing.Reports.onTrack;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The DX office moves the due date of the second quarter, 31 October 2025 at first. */
@BackendTest
class DueDateTest {

    @Autowired
    private Api api;

    @Autowired
    private TestClock clock;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;

    @BeforeEach
    void openTheCycleInOctober() {
        store.reset();
        clock.set(LocalDate.of(2025, 10, 20));
        reports = Reports.of(api);
        reports.send(Account.DX, "openMonitoringCycle", Map.of("fiscalYear", 2025));
    }

    @Test
    void theLastDayIsWhollyThereAndTheNextOneLocked() {
        var plan = priority();
        clock.set(Instant.parse("2025-10-31T14:59:59Z"));
        assertThat(locked()).isFalse();
        assertThat(overdue()).isZero();
        done(reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "Q2")));

        clock.set(Instant.parse("2025-10-31T15:00:00Z"));

        assertThat(locked()).isTrue();
        assertThat(overdue()).isEqualTo(1);
        assertThat(writable(plan)).isFalse();
    }

    @Test
    void anEarlierDayLocksEarlierAndTellsWhoAndWhy() {
        var plan = priority();
        var moved = move("2025-10-24", 1);

        assertThat(moved.complaints()).isEmpty();
        assertThat(moved.payload().at("/monitoringCycle/version").asInt()).isEqualTo(2);
        assertThat(moved.payload().at("/monitoringCycle/periods/1/dueOn").asString())
                .isEqualTo("2025-10-24");
        assertThat(moved.payload().at("/monitoringCycle/periods/0/dueOn").asString())
                .isEqualTo("2025-07-31");
        clock.set(LocalDate.of(2025, 10, 24));
        assertThat(writable(plan)).isTrue();
        clock.set(LocalDate.of(2025, 10, 25));
        assertThat(writable(plan)).isFalse();
        assertThat(reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "Q2"))
                        .complaints())
                .containsExactly("PERIOD_LOCKED at period");
        assertThat(overdue()).isEqualTo(1);
        var last = api.ask(
                        Account.ZEIMU,
                        "{ monitoringCycle(fiscalYear: 2025) { revisions { edges { node { changedBy reason changes { field label before after } } } } } }")
                .data("/monitoringCycle/revisions/edges/0/node");
        assertThat(last.path("changedBy").asString()).startsWith("DX戦略課");
        assertThat(last.path("reason").asString()).isEqualTo("決算に合わせるため");
        assertThat(last.path("changes").toString())
                .isEqualTo(
                        "[{\"field\":\"periods.Q2.dueOn\",\"label\":\"第2四半期の期限\",\"before\":\"2025-10-31\",\"after\":\"2025-10-24\"}]");
    }

    @Test
    void aLaterDayOpensALockedPeriodAgain() {
        var plan = priority();
        clock.set(LocalDate.of(2025, 11, 5));
        assertThat(writable(plan)).isFalse();
        assertThat(overdue()).isEqualTo(1);

        assertThat(move("2025-11-05", 1).complaints()).isEmpty();

        assertThat(writable(plan)).isTrue();
        assertThat(overdue()).isZero();
        done(reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "Q2")));
        clock.set(LocalDate.of(2025, 11, 6));
        assertThat(writable(plan)).isFalse();
    }

    @Test
    void moreTimeAlreadyGivenStays() {
        var plan = priority();
        reports.send(
                Account.DX,
                "extendReporting",
                Map.of(
                        "fiscalYear",
                        2025,
                        "period",
                        "Q2",
                        "department",
                        "koseki-jumin",
                        "until",
                        "2025-11-14",
                        "expectedVersion",
                        1));
        move("2025-10-24", 2);

        clock.set(LocalDate.of(2025, 11, 14));

        assertThat(locked()).isTrue();
        assertThat(writable(plan)).isTrue();
    }

    @Test
    void theDayThatStandsAlreadyIsNoChange() {
        assertThat(move("2025-10-31", 1).complaints()).isEmpty();
        assertThat(version()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource
    void badDaysAreToldAndTheCycleStands(Map<String, Object> changed, List<String> complaints) {
        clock.set(LocalDate.of(2025, 11, 5));
        var input = input("2025-11-28", 1);
        input.putAll(changed);

        assertThat(reports.send(Account.DX, "changeDueDate", input).complaints())
                .containsExactlyElementsOf(complaints);
        assertThat(version()).isEqualTo(1);
    }

    static Stream<Arguments> badDaysAreToldAndTheCycleStands() {
        return Stream.of(
                argumentSet("before the end", Map.of("dueOn", "2025-09-29"), List.of("INVALID_VALUE at dueOn")),
                argumentSet("over already", Map.of("dueOn", "2025-11-04"), List.of("INVALID_VALUE at dueOn")),
                argumentSet("no reason", Map.of("reason", " 　"), List.of("REASON_REQUIRED at reason")),
                argumentSet("a long reason", Map.of("reason", "長".repeat(2_001)), List.of("TOO_LONG at reason")),
                argumentSet(
                        "both",
                        Map.of("dueOn", "2025-09-29", "reason", ""),
                        List.of("INVALID_VALUE at dueOn", "REASON_REQUIRED at reason")),
                argumentSet("stale", Map.of("expectedVersion", 9), List.of("STALE_VERSION at expectedVersion")),
                argumentSet("no cycle", Map.of("fiscalYear", 2024), List.of("NOT_FOUND at fiscalYear")));
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        for (String day : List.of("2026-02-30", "31/10/2025", "", "明日")) {
            var input = input(day, 1);
            assertThat(reports.send(Account.DX, "changeDueDate", input).answer().errorCode())
                    .as(day)
                    .isNotEmpty();
        }
        assertThat(version()).isEqualTo(1);
    }

    private Sent move(String day, int version) {
        return reports.send(Account.DX, "changeDueDate", input(day, version));
    }

    private static Map<String, Object> input(String day, int version) {
        var input = new LinkedHashMap<String, Object>();
        input.put("fiscalYear", 2025);
        input.put("period", "Q2");
        input.put("dueOn", day);
        input.put("reason", "決算に合わせるため");
        input.put("expectedVersion", version);
        return input;
    }

    private JsonNode priority() {
        var plans = reports.plans();
        return Plans.done(
                plans.send(Account.DX, "setPlanPriority", plans.accepted(Account.KOSEKI), Map.of("priority", true)));
    }

    private int version() {
        return cycle().path("version").asInt();
    }

    private boolean locked() {
        return cycle().at("/periods/1/locked").asBoolean();
    }

    private JsonNode cycle() {
        return api.ask(Account.DX, "{ monitoringCycle(fiscalYear: 2025) { version periods { locked } } }")
                .data("/monitoringCycle");
    }

    private boolean writable(JsonNode plan) {
        return api.ask(
                        Account.KOSEKI,
                        "query ($id: ID!) { node(id: $id) { ... on ActionPlan { reportingPeriods { period viewerCan { write } } } } }",
                        Map.of("id", plan.path("id").asString()))
                .data("/node/reportingPeriods")
                .valueStream()
                .filter(period -> period.path("period").asString().equals("Q2"))
                .anyMatch(period -> period.at("/viewerCan/write").asBoolean());
    }

    private int overdue() {
        return api.ask(Account.DX, "{ monitoring(fiscalYear: 2025, period: Q2) { summary { overdue { count } } } }")
                .data("/monitoring/summary/overdue/count")
                .asInt();
    }
}

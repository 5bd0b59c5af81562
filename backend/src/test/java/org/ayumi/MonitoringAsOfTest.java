package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.delayed;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The year's figures as they were: a report of the second quarter, late, returned, corrected; the plan renamed after. */
@BackendTest
class MonitoringAsOfTest {

    private static final String QUERY = """
            query ($asOf: DateTime) { monitoring(fiscalYear: 2025, period: Q2, asOf: $asOf) { asOf
              summary { plans { count } reported { count } overdue { count } returned { count } onTrack { percent } }
              byDepartment { name } waits { blocker { name } } plans { title points { period status overdue returned } } } }""";

    private static final String LITERAL =
            "{ monitoring(fiscalYear: 2025, period: Q2, asOf: \"%s\") { summary { plans { count } } } }";

    @Autowired
    private Api api;

    @Autowired
    private TestClock clock;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;
    private JsonNode plan;

    @BeforeEach
    void liveThroughAYear() {
        store.reset();
        reports = Reports.of(api);
        clock.set(LocalDate.of(2025, 4, 10));
        reports.send(Account.DX, "openMonitoringCycle", Map.of("fiscalYear", 2025));
        clock.set(LocalDate.of(2025, 5, 10));
        var submitted = reports.plans().submitted(Account.KOSEKI);
        clock.set(LocalDate.of(2025, 5, 20));
        var accepted = Plans.done(reports.plans().send(Account.DX, "acceptActionPlan", submitted, Map.of()));
        plan = Plans.done(reports.plans().send(Account.DX, "setPlanPriority", accepted, Map.of("priority", true)));
        clock.set(LocalDate.of(2025, 11, 5));
        reports.send(
                Account.DX,
                "reopenReporting",
                Map.of(
                        "fiscalYear",
                        2025,
                        "period",
                        "Q2",
                        "until",
                        "2025-11-20",
                        "reason",
                        "集計を待つため",
                        "expectedVersion",
                        1));
        clock.set(LocalDate.of(2025, 11, 10));
        reports.submitted(Account.KOSEKI, delayed(plan, "Q2"));
        clock.set(LocalDate.of(2025, 11, 15));
        reports.send(
                Account.DX,
                "returnPlanReport",
                naming(plan, "Q2", Map.of("comment", "確かめてください。", "expectedVersion", 2)));
        clock.set(LocalDate.of(2025, 11, 25));
        var corrected = onTrack(plan, "Q2");
        corrected.put("expectedVersion", 3);
        reports.submitted(Account.KOSEKI, corrected);
        clock.set(LocalDate.of(2025, 12, 1));
        reports.send(
                Account.DX, "acceptPlanReport", naming(plan, "Q2", Map.of("rating", "ON_TRACK", "expectedVersion", 5)));
        clock.set(LocalDate.of(2026, 4, 1));
    }

    @Test
    void theFiguresAreThoseOfThePlansReportsDueDatesAndDayAsOfThen() {
        assertThat(figures("2025-04-09")).isEqualTo("0 plans, 0 reported, 0 overdue, on track null");
        assertThat(figures("2025-05-15")).as("not accepted yet").startsWith("0 plans");
        assertThat(figures("2025-05-21")).startsWith("1 plans, 0 reported, 0 overdue");
        assertThat(figures("2025-10-31")).as("its last day").startsWith("1 plans, 0 reported, 0 overdue");
        assertThat(figures("2025-11-01")).as("the day after").startsWith("1 plans, 0 reported, 1 overdue");
        assertThat(figures("2025-11-06")).as("reopened").startsWith("1 plans, 0 reported, 0 overdue");
        assertThat(figures("2025-11-11")).isEqualTo("1 plans, 1 reported, 0 overdue, on track 0.0");
        assertThat(figures("2025-11-16")).as("returned").startsWith("1 plans, 0 reported, 0 overdue");
        assertThat(figures("2025-11-21"))
                .as("and the time is over: its correction is awaited")
                .startsWith("1 plans, 0 reported, 0 overdue");
        assertThat(asOf("2025-11-21").at("/summary/returned/count").asInt()).isEqualTo(1);
        assertThat(asOf("2025-11-26").at("/summary/returned/count").asInt()).isZero();
        assertThat(figures("2025-11-26")).as("corrected").isEqualTo("1 plans, 1 reported, 0 overdue, on track 100.0");
        assertThat(figures("2026-03-31")).isEqualTo("1 plans, 1 reported, 0 overdue, on track 100.0");
    }

    @Test
    void waitsAndPointsAreThoseOfThenToo() {
        assertThat(asOf("2025-11-11").at("/waits/0/blocker/name").asString()).isEqualTo("住民記録システム");
        assertThat(asOf("2025-11-26").path("waits").size()).isZero();
        assertThat(asOf("2025-11-21").at("/plans/0/points").toString())
                .isEqualTo(
                        "[{\"period\":\"Q1\",\"status\":null,\"overdue\":true,\"returned\":false},{\"period\":\"Q2\",\"status\":null,\"overdue\":false,\"returned\":true}]");
    }

    @Test
    void aMomentToComeIsNowAndTheAnswerSaysSo() {
        var answer = ask(Account.DX, "2090-01-01T00:00:00Z").data("/monitoring");

        assertThat(LocalDate.ofInstant(moment(answer.path("asOf").asString()), ZoneId.of("Asia/Tokyo")))
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(told(answer)).isEqualTo("1 plans, 1 reported, 0 overdue, on track 100.0");
        assertThat(ask(Account.DX, "2025-11-11T00:00:00Z")
                        .data("/monitoring/asOf")
                        .asString())
                .isEqualTo("2025-11-11T09:00:00+09:00");
    }

    @Test
    void beforeAnythingWasWrittenThereIsNothingToCount() {
        var answer = ask(Account.DX, "1970-01-01T00:00:00Z").data("/monitoring");

        assertThat(told(answer)).isEqualTo("0 plans, 0 reported, 0 overdue, on track null");
        assertThat(answer.path("byDepartment").size()).isZero();
    }

    @Test
    void whatIsNoMomentIsRefused() {
        for (String moment : List.of("", "2025-11-11", "昨日", "2025-13-01T00:00:00Z", "-999999999-01-01T00:00:00Z")) {
            assertThat(ask(Account.DX, moment).errorCode()).as(moment).isNotEmpty();
            assertThat(api.ask(Account.DX, LITERAL.formatted(moment)).errorCode())
                    .as(moment)
                    .isNotEmpty();
        }
        var literal = api.ask(Account.DX, LITERAL.formatted("2025-11-11T09:00:00+09:00"));
        assertThat(literal.data("/monitoring/summary/plans/count").asInt()).isEqualTo(1);
    }

    @Test
    void anEarlierMomentCostsSevenCommandsHoweverManyPlansAndVersions() {
        var asked = commandsOf("2025-11-11T00:00:00Z");
        assertThat(asked)
                .as("and the names of the year's initiatives")
                .containsExactly(
                        "find plans", "aggregate revisions", "find revisions", "find cycles", "find revisions");
        assertThat(commandsOf("2025-10-01T00:00:00Z"))
                .as("the cycle was changed since then, too")
                .containsExactly(
                        "find plans",
                        "aggregate revisions",
                        "find revisions",
                        "find cycles",
                        "aggregate revisions",
                        "find revisions",
                        "find revisions");
        for (int i = 0; i < 3; i++) {
            reports.plans().edit(Account.KOSEKI, plan, Map.of("responsiblePost", "窓口係 %d".formatted(i)));
            reports.plans().accepted(Account.KOKUHO);
        }

        assertThat(commandsOf("2025-11-11T00:00:00Z")).isEqualTo(asked);
        assertThat(commandsOf("2090-01-01T00:00:00Z")).containsExactly("find plans", "find cycles", "find revisions");
    }

    @Test
    void onlyPlansOfTheYearAreReadAndOfTheLogOneEntryOfEachThatIsNewer() {
        commandsOf("2025-11-11T00:00:00Z");
        var sent = commands.list();

        assertThat(sent.getFirst().getDocument("filter").toJson()).contains("\"plan.fiscalYear\": 2025");
        assertThat(sent.get(2).getDocument("filter").getDocument("_id").getArray("$in"))
                .extracting(id -> id.asString().getValue())
                .singleElement()
                .asString()
                .startsWith("plan-2025-koseki-jumin-01@");
    }

    @ParameterizedTest
    @EnumSource
    void whoeverReadsAcceptedPlansReadsWhatStoodThen(Account account) {
        var answer = ask(account, "2025-11-11T00:00:00Z");

        if (account == Account.MUSHOKU) {
            assertThat(answer.errorCode()).isEqualTo("FORBIDDEN");
            assertThat(answer.data("/monitoring").isNull()).isTrue();
        } else {
            assertThat(answer.data("/monitoring")).isEqualTo(asOf("2025-11-11"));
        }
    }

    private List<String> commandsOf(String moment) {
        commands.clear();
        ask(Account.DX, moment);
        return commands.names();
    }

    private Answer ask(Account account, String moment) {
        return api.ask(account, QUERY, Map.of("asOf", moment));
    }

    /** At nine in the morning in Japan. */
    private JsonNode asOf(String day) {
        return ask(Account.DX, day + "T00:00:00Z").data("/monitoring");
    }

    private String figures(String day) {
        return told(asOf(day));
    }

    private static String told(JsonNode monitoring) {
        var summary = monitoring.path("summary");
        return "%d plans, %d reported, %d overdue, on track %s"
                .formatted(
                        summary.at("/plans/count").asInt(),
                        summary.at("/reported/count").asInt(),
                        summary.at("/overdue/count").asInt(),
                        summary.at("/onTrack/percent"));
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}

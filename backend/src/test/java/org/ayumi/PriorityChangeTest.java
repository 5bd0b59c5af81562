package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.onTrack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A plan that becomes a priority plan, or ceases to be one, within the year: what it reported stays in the figures. */
@BackendTest
class PriorityChangeTest {

    @Autowired
    private Api api;

    @Autowired
    private TestClock clock;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;
    private JsonNode plan;

    @BeforeEach
    void anAcceptedPlanInMay() {
        store.reset();
        clock.set(LocalDate.of(2025, 5, 1));
        reports = Reports.of(api);
        reports.send(Account.DX, "openMonitoringCycle", Map.of("fiscalYear", 2025));
        plan = reports.plans().accepted(Account.KOSEKI);
    }

    @Test
    void theHalfReportedBeforeItBecameAPriorityPlanStaysAndItsQuartersAreNotOverdue() {
        clock.set(LocalDate.of(2025, 10, 5));
        reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
        clock.set(LocalDate.of(2025, 11, 20));
        prioritise(true);

        assertThat(counts("H1")).isEqualTo("1 plans 1 reported 0 overdue");
        assertThat(counts("Q1")).isEqualTo("0 plans 0 reported 0 overdue");
        assertThat(counts("Q2")).isEqualTo("0 plans 0 reported 0 overdue");
        assertThat(counts("Q3")).isEqualTo("1 plans 0 reported 0 overdue");
        assertThat(periods()).containsExactly("H1", "Q3", "Q4");
        assertThat(save("Q2")).containsExactly("PERIOD_KIND at period");
        assertThat(save("H2")).containsExactly("PERIOD_KIND at period");
        assertThat(save("Q3")).isEmpty();
    }

    @Test
    void theQuarterReportedBeforeItCeasedToBeAPriorityPlanStaysAndTheHalfIsAskedFor() {
        prioritise(true);
        clock.set(LocalDate.of(2025, 7, 10));
        reports.submitted(Account.KOSEKI, onTrack(plan, "Q1"));
        prioritise(false);
        clock.set(LocalDate.of(2025, 11, 20));

        assertThat(counts("Q1")).isEqualTo("1 plans 1 reported 0 overdue");
        assertThat(counts("Q2")).isEqualTo("0 plans 0 reported 0 overdue");
        assertThat(counts("H1")).isEqualTo("1 plans 0 reported 1 overdue");
        assertThat(periods()).containsExactly("Q1", "H1", "H2");
        var trend = api.ask(
                        Account.DX,
                        "{ monitoring(fiscalYear: 2025, period: Q2) { byDepartment { key trend { period summary { plans { count } } } } } }")
                .data("/monitoring/byDepartment/0/trend");
        assertThat(trend.valueStream()
                        .map(point -> point.at("/summary/plans/count").asInt()))
                .containsExactly(1, 0);
    }

    @Test
    void aReturnedReportOfTheOtherKindCanStillBeCorrected() {
        clock.set(LocalDate.of(2025, 10, 5));
        reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
        prioritise(true);
        reports.send(
                Account.DX,
                "returnPlanReport",
                Reports.naming(plan, "H1", Map.of("comment", "確かめてください。", "expectedVersion", 2)));

        var corrected = onTrack(plan, "H1");
        corrected.put("expectedVersion", 3);
        corrected.put("done", "数え直しました。");
        reports.submitted(Account.KOSEKI, corrected);

        assertThat(counts("H1")).isEqualTo("1 plans 1 reported 0 overdue");
    }

    @Test
    void aMereDraftOfTheOtherKindCountsForNothingAndStaysReadable() {
        assertThat(save("H1")).isEmpty();
        prioritise(true);

        assertThat(counts("H1")).isEqualTo("0 plans 0 reported 0 overdue");
        assertThat(periods()).containsExactly("Q1", "Q2", "Q3", "Q4");
        assertThat(reports.read(Account.KOSEKI, plan).at("/0/period").asString())
                .isEqualTo("H1");
    }

    private void prioritise(boolean priority) {
        var now = reports.plans().read(Account.DX, plan.path("id").asString());
        Plans.done(reports.plans().send(Account.DX, "setPlanPriority", now, Map.of("priority", priority)));
    }

    private List<String> save(String period) {
        return reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, period))
                .complaints();
    }

    private List<String> periods() {
        return api.ask(
                        Account.KOSEKI,
                        "query ($id: ID!) { node(id: $id) { ... on ActionPlan { reportingPeriods { period } } } }",
                        Map.of("id", plan.path("id").asString()))
                .data("/node/reportingPeriods")
                .valueStream()
                .map(period -> period.path("period").asString())
                .toList();
    }

    private String counts(String period) {
        var summary = api.ask(
                        Account.DX,
                        "{ monitoring(fiscalYear: 2025, period: %s) { summary { plans { count } reported { count } overdue { count } } } }"
                                .formatted(period))
                .data("/monitoring/summary");
        return "%d plans %d reported %d overdue"
                .formatted(
                        summary.at("/plans/count").asInt(),
                        summary.at("/reported/count").asInt(),
                        summary.at("/overdue/count").asInt());
    }
}

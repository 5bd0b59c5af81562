package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanReport;
import org.ayumi.revision.RevisionLog;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Many write into one plan at once: its reports, its comments, its words. */
@BackendTest
class ConcurrentReportingTest {

    private static final int CHANGES = 6;
    private static final String KEY = "plan-2025-koseki-jumin-01";

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private RevisionLog log;

    private Reports reports;
    private JsonNode plan;

    @BeforeEach
    void openTheCycle() {
        store.reset();
        reports = Reports.of(api);
        reports.open();
        plan = reports.plans().accepted(Account.KOSEKI);
    }

    @Test
    void writersOfDifferentReportsCommentsAndWordsStandInNobodysWay() throws Exception {
        var acknowledged = new ConcurrentHashMap<String, String>();
        reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "H1"));
        reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "H2"));
        atOnce(List.of(
                () -> alone("H1", acknowledged),
                () -> alone("H2", acknowledged),
                () -> comment(Account.KANBU, "H1"),
                () -> comment(Account.DX, "H1"),
                () -> comment(Account.KOSEKI, "H2"),
                this::edit));

        var all = reports.read(Account.DX, plan);
        assertThat(all.at("/0/version").asInt()).isEqualTo(1 + CHANGES);
        assertThat(all.at("/1/version").asInt()).isEqualTo(1 + CHANGES);
        assertThat(all.at("/0/comments").size()).isEqualTo(2 * CHANGES);
        assertThat(all.at("/1/comments").size()).isEqualTo(CHANGES);
        int before = plan.path("version").asInt();
        assertThat(reports.plans()
                        .read(Account.DX, plan.path("id").asString())
                        .path("version")
                        .asInt())
                .isEqualTo(before + CHANGES);
        assertThatTheLogHolds(acknowledged, before + 2 + 6 * CHANGES);
    }

    @Test
    void writersOfTheSameReportLoseNothingThatWasAcknowledged() throws Exception {
        var acknowledged = new ConcurrentHashMap<String, String>();
        int writers = 8;
        atOnce(IntStream.range(0, writers)
                .<Callable<Void>>mapToObj(writer -> () -> together("H1", writer, acknowledged))
                .toList());

        assertThat(acknowledged).hasSize(writers * CHANGES);
        assertThat(reports.read(Account.DX, plan).at("/0/version").asInt()).isEqualTo(writers * CHANGES);
        assertThatTheLogHolds(acknowledged, plan.path("version").asInt() + writers * CHANGES);
    }

    @RepeatedTest(4)
    void unchangedRacingWithASaveTellsPreciselyWhatBecameOfEachPlan() throws Exception {
        var plans = threePlansReportedForTheFirstHalf();
        var draft = onTrack(plans.get(1), "H2");
        var answers = both(() -> unchanged(plans), () -> reports.send(Account.KOSEKI, "savePlanReport", draft));
        var sent = answers.get(0);
        boolean saved = answers.get(1).complaints().isEmpty();

        assertThat(told(sent)).containsExactlyInAnyOrderElementsOf(ids(plans));
        for (var each : plans) {
            var report = reports.read(Account.DX, each).path(1);
            boolean reported = reported(sent).contains(each.path("id").asString());
            assertThat(report.path("unchanged").asBoolean(false)).isEqualTo(reported);
            assertThat(report.path("state").asString(""))
                    .isEqualTo(reported ? "SUBMITTED" : each == plans.get(1) && saved ? "DRAFT" : "");
        }
        if (!saved) {
            assertThat(reported(sent)).containsExactlyElementsOf(ids(plans));
        }
    }

    @RepeatedTest(4)
    void twoPeopleReportingTheSamePlansAsUnchangedReportEachOnce() throws Exception {
        var plans = threePlansReportedForTheFirstHalf();
        var answers = both(() -> unchanged(plans), () -> unchanged(plans));

        var reported = new ArrayList<>(reported(answers.get(0)));
        reported.addAll(reported(answers.get(1)));
        assertThat(reported).containsExactlyInAnyOrderElementsOf(ids(plans));
        answers.forEach(sent -> assertThat(told(sent)).containsExactlyInAnyOrderElementsOf(ids(plans)));
        for (var each : plans) {
            assertThat(reports.read(Account.DX, each).at("/1/version").asInt()).isEqualTo(1);
        }
    }

    @RepeatedTest(4)
    void oneOfTwoDecisionsOnAReportStands() throws Exception {
        reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
        var input = naming(plan, "H1", Map.of("rating", "ON_TRACK", "comment", "確かめました。", "expectedVersion", 2));
        var answers = both(
                () -> reports.send(Account.DX, "acceptPlanReport", input),
                () -> reports.send(Account.DX, "returnPlanReport", input));

        var done = answers.stream().filter(sent -> sent.complaints().isEmpty()).toList();
        assertThat(done).hasSize(1);
        var report = reports.read(Account.DX, plan).path(0);
        assertThat(report.path("version").asInt()).isEqualTo(3);
        assertThat(report.path("state")).isEqualTo(done.getFirst().payload().at("/report/state"));
    }

    /** Saves again and again with the version that was answered: nobody else writes this report's words. */
    private Void alone(String period, Map<String, String> acknowledged) {
        for (int i = 0; i < CHANGES; i++) {
            var input = onTrack(plan, period);
            input.put("done", "%s の %d".formatted(period, i));
            input.put("expectedVersion", 1 + i);
            var report = Reports.done(reports.send(Account.KOSEKI, "savePlanReport", input));
            acknowledged.put(period + "@" + report.path("version").asInt(), "%s の %d".formatted(period, i));
        }
        return null;
    }

    /** Saves until it was accepted, each time with the version the refusal told. */
    private Void together(String period, int writer, Map<String, String> acknowledged) {
        int version = 0;
        for (int i = 0; i < CHANGES; ) {
            String text = "%d の %d".formatted(writer, i);
            var input = onTrack(plan, period);
            input.put("done", text);
            input.put("expectedVersion", version);
            var sent = reports.send(Account.KOSEKI, "savePlanReport", input);
            version = sent.payload().at("/report/version").asInt();
            if (sent.complaints().isEmpty()) {
                assertThat(acknowledged.put(period + "@" + version, text)).isNull();
                i++;
            } else {
                assertThat(sent.complaints()).containsExactly("STALE_VERSION at expectedVersion");
            }
        }
        return null;
    }

    private Void comment(Account account, String period) {
        for (int i = 0; i < CHANGES; i++) {
            Reports.done(reports.send(
                    account, "commentPlanReport", naming(plan, period, Map.of("text", "%s %d".formatted(account, i)))));
        }
        return null;
    }

    private Void edit() {
        var current = plan;
        for (int i = 0; i < CHANGES; i++) {
            current = Plans.done(
                    reports.plans().edit(Account.KOSEKI, current, Map.of("responsiblePost", "窓口係 %d".formatted(i))));
        }
        return null;
    }

    /** Every version of the plan's document, and in each the words that were acknowledged at the report's version. */
    private void assertThatTheLogHolds(Map<String, String> acknowledged, int versions) {
        var found = new ConcurrentHashMap<String, String>();
        for (int version = 1; version <= versions; version++) {
            var state = log.states().find(KEY, version, PlanDocument.class).orElseThrow();
            assertThat(state.stamp().version()).isEqualTo(version);
            for (PlanReport report : state.reports()) {
                found.put(
                        report.period() + "@" + report.version(),
                        String.valueOf(report.content().done()));
            }
        }
        assertThat(log.states().find(KEY, versions + 1, PlanDocument.class)).isEmpty();
        assertThat(found).containsAllEntriesOf(acknowledged);
    }

    private List<JsonNode> threePlansReportedForTheFirstHalf() {
        var plans = List.of(
                plan, reports.plans().accepted(Account.KOSEKI), reports.plans().accepted(Account.KOSEKI));
        plans.forEach(each -> reports.submitted(Account.KOSEKI, onTrack(each, "H1")));
        return plans;
    }

    private Sent unchanged(List<JsonNode> plans) {
        return reports.send(Account.KOSEKI, "reportUnchanged", Map.of("actionPlanIds", ids(plans), "period", "H2"));
    }

    private static List<String> ids(List<JsonNode> plans) {
        return plans.stream().map(each -> each.path("id").asString()).toList();
    }

    private static List<String> reported(Sent sent) {
        return ids(sent.payload().path("actionPlans").valueStream().toList());
    }

    private static List<String> told(Sent sent) {
        var all = new ArrayList<>(reported(sent));
        sent.payload()
                .path("notReported")
                .valueStream()
                .map(each -> each.path("actionPlanId").asString())
                .forEach(all::add);
        return all;
    }

    private static List<Sent> both(Callable<Sent> one, Callable<Sent> other) throws Exception {
        return atOnce(List.of(one, other));
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        var results = new ArrayList<T>();
        try (var people = Executors.newFixedThreadPool(work.size())) {
            for (var done : people.invokeAll(work)) {
                results.add(done.get());
            }
        }
        return results;
    }
}

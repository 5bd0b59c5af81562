package org.ayumi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ayumi.common.JapaneseTime;
import org.ayumi.cycle.CycleService;
import org.ayumi.plan.PlanOutlines;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Notices;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From a change to the notice people see of it. */
@BackendTest
class NoticesTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private NoticeSweep sweep;

    @Autowired
    private CycleService cycles;

    @Autowired
    private PlanOutlines outlines;

    @Autowired
    private NoticeRepository repository;

    private Notices notices;
    private Reports reports;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
        notices = new Notices(api);
        reports = Reports.of(api);
    }

    @Test
    void aPlanAndItsReportAreToldOfOnTheirWholeWay() {
        var plan = reports.plans().submitted(Account.KOSEKI);
        sweep.run();
        assertThat(notices.kinds(Account.DX)).containsExactly("PLANS_SUBMITTED");
        assertThat(notices.kinds(Account.KOSEKI)).isEmpty();

        plan = Plans.done(
                reports.plans().send(Account.DX, "returnActionPlan", plan, Map.of("comment", "目標を数で書いてください。")));
        sweep.run();
        plan = Plans.done(reports.plans().send(Account.KOSEKI, "submitActionPlan", plan, Map.of()));
        plan = Plans.done(reports.plans().send(Account.DX, "acceptActionPlan", plan, Map.of()));
        sweep.run();
        assertThat(notices.kinds(Account.KOSEKI)).containsExactly("PLAN_RETURNED", "PLAN_ACCEPTED");

        reports.open();
        sweep.run();
        var report = reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
        sweep.run();
        reports.send(
                Account.DX,
                "returnPlanReport",
                naming(plan, "H1", Map.of("comment", "根拠を書いてください。", "expectedVersion", version(report))));
        sweep.run();

        assertThat(notices.kinds(Account.KOSEKI))
                .containsExactly("PLAN_RETURNED", "PLAN_ACCEPTED", "CYCLE_OPENED", "REPORT_RETURNED");
        assertThat(notices.kinds(Account.DX)).containsExactly("PLANS_SUBMITTED", "REPORTS_SUBMITTED");
        var last = notices.list(Account.KOSEKI).getFirst();
        assertThat(last.path("text").asString()).isEqualTo("「窓口の手続を短くする（見本）」の上半期の報告が差し戻されました。");
        assertThat(last.path("actionPlanId")).isEqualTo(plan.path("id"));
        assertThat(last.path("period").asString()).isEqualTo("H1");
        assertThat(last.path("read").asBoolean()).isFalse();
    }

    @Test
    void priorityThatIsSetLaterIsNoSecondSubmission() {
        var plan = reports.plans().submitted(Account.KOSEKI);
        sweep.run();

        Plans.done(reports.plans().send(Account.DX, "setPlanPriority", plan, Map.of("priority", true)));
        sweepAt(Instant.now().plus(Duration.ofDays(2)));

        assertThat(notices.kinds(Account.DX)).containsExactly("PLANS_SUBMITTED");
    }

    @Test
    void theCalendarTellsOfDueReportsDayByDay() {
        reports.plans().accepted(Account.KOSEKI);
        var due = JapaneseTime.dayOf(Instant.now()).plusDays(20);
        openWithHalfDue(due);

        for (int day = 10; day <= 25; day++) {
            sweepAt(Instant.now().plus(Duration.ofDays(day)));
            sweepAt(Instant.now().plus(Duration.ofDays(day)));
        }

        assertThat(notices.kinds(Account.KOSEKI).stream().filter(kind -> !kind.startsWith("PLAN")))
                .containsExactly("CYCLE_OPENED", "DUE_IN_7_DAYS", "DUE_IN_1_DAY", "OVERDUE");
    }

    @Test
    void aDownTimeSkipsWhatIsOutOfDateAndTellsTheRest() {
        reports.plans().accepted(Account.KOSEKI);
        var due = JapaneseTime.dayOf(Instant.now()).plusDays(20);
        openWithHalfDue(due);

        sweepAt(Instant.now().plus(Duration.ofDays(10)));
        sweepAt(Instant.now().plus(Duration.ofDays(19)));

        assertThat(notices.kinds(Account.KOSEKI)).contains("DUE_IN_1_DAY").doesNotContain("DUE_IN_7_DAYS");
    }

    @Test
    void severalInstancesAtOnceGiveEachNoticeOnce() throws Exception {
        for (var account : List.of(Account.KOSEKI, Account.KIKAKU, Account.KOKUHO)) {
            for (int i = 0; i < 4; i++) {
                reports.plans().accepted(account);
            }
        }
        reports.open();

        int given = 0;
        try (var executor = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> sweeps = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                sweeps.add(() -> new NoticeSweep(cycles, outlines, repository, Clock.systemUTC()).run());
            }
            for (Future<Integer> each : executor.invokeAll(sweeps)) {
                given += value(each);
            }
        }

        // For each of the three: four acceptances and the cycle; for the office a line about each.
        assertThat(given).isEqualTo(3 * (4 + 1) + 3);
        assertThat(notices.list(Account.KOSEKI)).hasSize(5);
        assertThat(notices.list(Account.DX)).hasSize(3);
        assertThat(sweep.run()).isZero();
    }

    @Test
    void aSweepCostsTheSameCommandsHoweverManyPlansThereAre() {
        reports.open();
        reports.plans().accepted(Account.KOSEKI);
        assertThat(sweepCommands()).containsExactly("find", "find", "find", "insert");
        for (int i = 0; i < 5; i++) {
            reports.plans().accepted(Account.KOKUHO);
        }
        assertThat(sweepCommands()).containsExactly("find", "find", "find", "insert");
        assertThat(sweepCommands()).containsExactly("find", "find", "find");
    }

    @Test
    void aSweepReadsNoneOfThePlansWords() {
        reports.open();
        var plan = reports.plans().accepted(Account.KOSEKI);
        reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
        commands.clear();

        sweep.run();

        var read = commands.list().stream()
                .filter(command -> command.getFirstKey().equals("find"))
                .filter(command -> command.getString("find").getValue().equals("plans"))
                .toList();
        assertThat(read)
                .singleElement()
                .satisfies(
                        command -> assertThat(command.getDocument("projection").keySet())
                                .contains("plan.content.title")
                                .doesNotContain("plan.content", "plan", "reports", "reports.content"));
    }

    @Test
    void aPageOfNoticesCostsFourCommandsAndTheBellTwo() {
        reports.plans().accepted(Account.KOSEKI);
        sweep.run();
        commands.clear();

        notices.page(Account.KOSEKI, "first: 5");
        assertThat(names()).containsExactly("find", "find", "aggregate", "aggregate");

        commands.clear();
        notices.unread(Account.KOSEKI);
        assertThat(names()).containsExactly("find", "aggregate");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) {
            reports.plans().accepted(Account.KOSEKI);
        }
        sweep.run();

        var paged = new ArrayList<JsonNode>();
        String after = "";
        boolean more = true;
        while (more) {
            var page = notices.page(Account.KOSEKI, "first: 3" + after).data("/notices");
            page.path("edges").forEach(edge -> paged.add(edge.path("node")));
            after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }

        assertThat(paged).hasSize(7).containsExactlyElementsOf(notices.list(Account.KOSEKI));
        assertThat(paged.stream().map(notice -> notice.path("createdAt").asString()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void aCursorNobodyGaveIsRefused() {
        for (String cursor : List.of("x", "YWJj", "OTk5OTk5OTk5OTk5OTk5OTk5OTlAeA")) {
            assertThat(notices.page(Account.KOSEKI, "after: \"%s\"".formatted(cursor))
                            .errorCode())
                    .isEqualTo("BAD_REQUEST");
        }
        assertThat(notices.page(Account.KOSEKI, "first: 0").errorCode()).isEqualTo("BAD_REQUEST");
    }

    private void openWithHalfDue(LocalDate due) {
        reports.send(
                Account.DX,
                "openMonitoringCycle",
                Map.of(
                        "fiscalYear",
                        2025,
                        "dueDates",
                        List.of(
                                Map.of("period", "H1", "dueOn", due.toString()),
                                Map.of("period", "H2", "dueOn", "2099-12-31"))));
    }

    private void sweepAt(Instant moment) {
        new NoticeSweep(cycles, outlines, repository, Clock.fixed(moment, ZoneOffset.UTC)).run();
    }

    private List<String> sweepCommands() {
        commands.clear();
        sweep.run();
        return names();
    }

    private List<String> names() {
        return commands.list().stream().map(BsonDocument::getFirstKey).toList();
    }

    private static int version(JsonNode report) {
        return report.path("version").asInt();
    }

    private static int value(Future<Integer> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}

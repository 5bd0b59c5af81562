package org.ayumi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Notices;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.TestClock;
import org.ayumi.testing.TurnOfYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The DX office reminds of missing reports, by hand. */
@BackendTest
class ReminderTest {

    @Autowired
    private Api api;

    @Autowired
    private TestClock clock;

    @Autowired
    private RunningBackend.FreshStore store;

    private Notices notices;
    private Reports reports;
    private JsonNode koseki;

    @BeforeEach
    void twoDepartmentsHaveNotReported() {
        store.reset();
        notices = new Notices(api);
        reports = Reports.of(api);
        koseki = reports.plans().accepted(Account.KOSEKI);
        reports.plans().accepted(Account.KIKAKU);
        // Before any period ends: what was locked already when the cycle was opened is asked of nobody.
        clock.set(LocalDate.of(2025, 4, 10));
        reports.open();
        clock.reset();
    }

    @Test
    void allThatHaveNotReportedAreReminded() {
        var sent = notices.remind(Account.DX, "H1", null, "  お忙しいところすみません。 ");

        assertThat(reminded(sent)).containsExactly("kikaku-keiei", "koseki-jumin");
        assertThat(notices.list(Account.KOSEKI)).singleElement().satisfies(notice -> {
            assertThat(notice.path("kind").asString()).isEqualTo("REMINDER");
            assertThat(notice.path("note").asString()).isEqualTo("お忙しいところすみません。");
            assertThat(notice.path("text").asString()).isEqualTo("令和7年度 上半期の報告をお願いします。期限は令和81年12月31日（木）です。");
            assertThat(notice.path("dueOn").asString()).isEqualTo("2099-12-31");
        });
    }

    @Test
    void whoHasReportedIsNotReminded() {
        reports.submitted(Account.KOSEKI, onTrack(koseki, "H1"));

        assertThat(reminded(notices.remind(Account.DX, "H1", null, null))).containsExactly("kikaku-keiei");
        assertThat(notices.remind(Account.DX, "H1", List.of("koseki-jumin"), null)
                        .complaints())
                .containsExactly("NOTHING_DUE at departments.0");
    }

    @Test
    void aDepartmentIsRemindedOnceADayForAPeriod() {
        assertThat(reminded(notices.remind(Account.DX, "H1", List.of("koseki-jumin"), null)))
                .containsExactly("koseki-jumin");

        var again = notices.remind(Account.DX, "H1", List.of("kikaku-keiei", "koseki-jumin"), null);
        assertThat(again.complaints()).containsExactly("ALREADY_REMINDED at departments.1");
        assertThat(again.answer().text()).contains("戸籍住民課には今日既に催促しました。");
        assertThat(reminded(again)).isEmpty();
        assertThat(notices.list(Account.KIKAKU)).isEmpty();

        assertThat(reminded(notices.remind(Account.DX, "H2", List.of("koseki-jumin"), null)))
                .containsExactly("koseki-jumin");
        assertThat(reminded(notices.remind(Account.DX, "H1", null, null))).containsExactly("kikaku-keiei");
        assertThat(notices.remind(Account.DX, "H1", null, null).complaints())
                .containsExactly("ALREADY_REMINDED at departments");
    }

    @Test
    void severalPeopleAtOnceRemindOnce() throws Exception {
        List<Sent> sent = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(6)) {
            List<Callable<Sent>> calls = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                calls.add(() -> notices.remind(Account.DX, "H1", null, null));
            }
            for (var each : executor.invokeAll(calls)) {
                sent.add(each.get());
            }
        }

        assertThat(sent.stream().flatMap(each -> reminded(each).stream()))
                .containsExactlyInAnyOrder("kikaku-keiei", "koseki-jumin");
        assertThat(sent)
                .allMatch(each -> !reminded(each).isEmpty()
                        || each.complaints().stream().allMatch(complaint -> complaint.startsWith("ALREADY_REMINDED")));
        assertThat(notices.list(Account.KOSEKI)).hasSize(1);
    }

    @Test
    void aDepartmentThatWasRenamedIsOneWithAllItsPlans() {
        var year = new TurnOfYear(api);
        assertThat(year.change(Account.JOHO, "renameDepartment", TurnOfYear.newName(Map.of()))
                        .complaints())
                .isEmpty();
        reports.plans().accepted(Account.KOSEKI);

        var missing = api.ask(
                        Account.DX,
                        "{ unreportedDepartments(fiscalYear: 2025, period: H1) { department { code name } plans } }")
                .data("/unreportedDepartments");
        assertThat(missing.valueStream()
                        .map(each -> "%s %d"
                                .formatted(
                                        each.at("/department/name").asString(),
                                        each.path("plans").asInt())))
                .containsExactly("企画経営課 1", "住民窓口課 2");
        assertThat(reminded(notices.remind(Account.DX, "H1", List.of("koseki-jumin"), null)))
                .containsExactly("koseki-jumin");
        assertThat(reminded(notices.remind(Account.DX, "H1", null, null))).containsExactly("kikaku-keiei");
        assertThat(notices.list(Account.KOSEKI)).hasSize(1);
    }

    @Test
    void aLockedPeriodIsReopenedFirstUnlessACorrectionIsAwaited() {
        clock.set(LocalDate.of(2025, 7, 31));
        var early = reports.plans().accepted(Account.KOSEKI);
        clock.reset();
        var priority = Plans.done(reports.plans().send(Account.DX, "setPlanPriority", early, Map.of("priority", true)));

        assertThat(notices.remind(Account.DX, "Q1", null, null).complaints())
                .containsExactly("PERIOD_LOCKED at period");
        assertThat(notices.remind(Account.DX, "Q1", List.of("koseki-jumin"), null)
                        .complaints())
                .containsExactly("PERIOD_LOCKED at departments.0");

        assertThat(unreported("Q1")).singleElement().satisfies(its -> {
            assertThat(its.path("locked").asBoolean()).isTrue();
            assertThat(its.path("remindable").asBoolean()).isFalse();
        });
        assertThat(priority.path("priority").asBoolean()).isTrue();
    }

    @Test
    void aReturnedReportIsMissingToo() {
        var report = reports.submitted(Account.KOSEKI, onTrack(koseki, "H1"));
        reports.send(
                Account.DX,
                "returnPlanReport",
                naming(
                        koseki,
                        "H1",
                        Map.of(
                                "comment",
                                "根拠を書いてください。",
                                "expectedVersion",
                                report.path("version").asInt())));

        assertThat(reminded(notices.remind(Account.DX, "H1", List.of("koseki-jumin"), null)))
                .containsExactly("koseki-jumin");
    }

    @Test
    void theListTellsWhoIsMissingAndWhoWasReminded() {
        reports.plans().accepted(Account.KOSEKI);
        notices.remind(Account.DX, "H1", List.of("koseki-jumin"), null);

        assertThat(unreported("H1")).hasSize(2);
        var theirs = unreported("H1").getLast();
        assertThat(theirs.at("/department/code").asString()).isEqualTo("koseki-jumin");
        assertThat(theirs.path("plans").asInt()).isEqualTo(2);
        assertThat(theirs.path("dueOn").asString()).isEqualTo("2099-12-31");
        assertThat(theirs.path("remindedToday").asBoolean()).isTrue();
        assertThat(theirs.path("remindable").asBoolean()).isFalse();
        assertThat(unreported("H1").getFirst().path("remindable").asBoolean()).isTrue();
    }

    @Test
    void badInputSaysWhatIsWrongAndRemindsNobody() {
        assertThat(notices.remind(Account.DX, "H1", List.of(), null).complaints())
                .containsExactly("REQUIRED at departments");
        assertThat(notices.remind(Account.DX, "H1", List.of("koseki-jumin", "koseki-jumin"), null)
                        .complaints())
                .containsExactly("REPEATED at departments");
        assertThat(notices.remind(Account.DX, "H1", List.of("koseki-jumin", "no-such"), null)
                        .complaints())
                .containsExactly("NOTHING_DUE at departments.1");
        assertThat(notices.remind(Account.DX, "H1", null, "あ".repeat(501)).complaints())
                .containsExactly("TOO_LONG at note");
        assertThat(notices.remind(Account.DX, "H1", null, "x\u0000").complaints())
                .containsExactly("INVALID_CHARACTER at note");
        assertThat(notices.list(Account.KOSEKI)).isEmpty();
    }

    @Test
    void withoutACycleOrBeforeThePeriodThereIsNothingToRemindOf() {
        store.reset();
        reports.plans().accepted(Account.KOSEKI);

        assertThat(notices.remind(Account.DX, "H1", null, null).complaints()).containsExactly("NO_CYCLE at fiscalYear");
        reports.send(Account.DX, "openMonitoringCycle", Map.of("fiscalYear", 2097));
        assertThat(api.ask(
                                Account.DX,
                                "mutation { remindDepartments(input: {fiscalYear: 2097, period: Q1}) { userErrors { code } } }")
                        .userErrorCode("remindDepartments"))
                .isEqualTo("NOT_BEGUN");
    }

    private List<JsonNode> unreported(String period) {
        return api.ask(
                        Account.DX,
                        "{ unreportedDepartments(fiscalYear: 2025, period: %s) { department { code name } plans dueOn locked remindedToday remindable sample } }"
                                .formatted(period))
                .data("/unreportedDepartments")
                .valueStream()
                .toList();
    }

    private static List<String> reminded(Sent sent) {
        return sent.payload()
                .path("departments")
                .valueStream()
                .map(department -> department.path("code").asString())
                .toList();
    }
}

package org.ayumi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.JapaneseTime;
import org.ayumi.cycle.CyclePeriod;
import org.ayumi.cycle.Grace;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanId;
import org.ayumi.plan.PlanOutline;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.ReportState;
import org.ayumi.revision.Stamp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What there is to tell follows from the day and from how cycle and plans stand. */
class NoticeFactsTest {

    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final PlanDepartment ZEIMU = new PlanDepartment("zeimu", "税務課");
    private static final LocalDate DUE = LocalDate.of(2025, 10, 31);
    private static final Instant LONG_AGO = Instant.parse("2025-04-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-10-23, 2025-10-31,
            2025-10-24, 2025-10-31, DUE_IN_7_DAYS
            2025-10-29, 2025-10-31, DUE_IN_7_DAYS
            2025-10-30, 2025-10-31, DUE_IN_1_DAY
            2025-10-31, 2025-10-31, DUE_IN_1_DAY
            2025-11-01, 2025-10-31, OVERDUE
            2025-12-01, 2025-10-31, OVERDUE
            """)
    void aMissingReportIsToldOfAWeekBeforeADayBeforeAndWhenItIsLate(
            LocalDate today, LocalDate due, @Nullable NoticeKind expected) {
        var told = dues(today, cycle(), plan(1));

        if (expected == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).singleElement().satisfies(notice -> {
                assertThat(notice.kind()).isEqualTo(expected);
                assertThat(notice.audience()).isEqualTo("zeimu");
                assertThat(notice.subject().dueOn()).isEqualTo(due);
                assertThat(notice.text()).contains("令和7年度 上半期", "令和7年10月31日（金）");
            });
        }
    }

    @Test
    void theDayTurnsAtMidnightInJapan() {
        var lastMinute = Instant.parse("2025-10-29T14:59:59Z");
        var firstMinute = Instant.parse("2025-10-29T15:00:00Z");

        assertThat(kinds(NoticeFacts.of(YEAR, cycle(), List.of(plan(1)), lastMinute)))
                .contains(NoticeKind.DUE_IN_7_DAYS);
        assertThat(kinds(NoticeFacts.of(YEAR, cycle(), List.of(plan(1)), firstMinute)))
                .contains(NoticeKind.DUE_IN_1_DAY);
    }

    @ParameterizedTest
    @EnumSource(ReportState.class)
    void onlyWhatIsNotHandedInIsDueAndOnlyWhatNobodyReturnedIsLate(ReportState state) {
        var plan = plan(1, report(ReportPeriod.H1, state));

        assertThat(dues(DUE, cycle(), plan)).hasSize(state.isReported() ? 0 : 1);
        assertThat(dues(DUE.plusDays(1), cycle(), plan)).hasSize(state == ReportState.DRAFT ? 1 : 0);
    }

    @Test
    void aPlanAcceptedAfterTheLockIsNotLate() {
        for (int after = 0; after < 2; after++) {
            var accepted = new PlanOutline.Decision(true, at(DUE.plusDays(after)));
            var plan = new PlanOutline(id(1), state(PlanStatus.ACCEPTED, false, false, accepted), List.of());

            assertThat(dues(DUE.plusDays(5), cycle(), plan)).hasSize(1 - after);
        }
    }

    @Test
    void aDepartmentIsToldOnceHoweverManyPlansAreMissing() {
        assertThat(dues(DUE, cycle(), plan(1), plan(2, report(ReportPeriod.H1, ReportState.ACCEPTED)), plan(3)))
                .hasSize(1);
    }

    @Test
    void priorityPlansAreDueByQuarterAndTheOthersByHalf() {
        var priority = new PlanOutline(id(1), state(PlanStatus.ACCEPTED, true, false, null), List.of());

        assertThat(dues(LocalDate.of(2025, 7, 31), cycle(), priority))
                .singleElement()
                .matches(notice -> notice.subject().period() == ReportPeriod.Q1);
        assertThat(dues(LocalDate.of(2025, 7, 31), cycle(), plan(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PlanStatus.class, names = "ACCEPTED", mode = EnumSource.Mode.EXCLUDE)
    void plansThatAreNotAcceptedHaveNothingToReport(PlanStatus status) {
        var plan = new PlanOutline(id(1), state(status, false, false, null), List.of());

        assertThat(dues(DUE, cycle(), plan)).isEmpty();
        assertThat(kinds(NoticeFacts.of(YEAR, cycle(), List.of(plan), at(DUE)))).isEmpty();
    }

    @Test
    void moreTimeMovesTheDaysAndIsToldToThoseItIsFor() {
        var until = LocalDate.of(2025, 11, 14);
        var granted = at(DUE.minusDays(2));
        var extended = cycle(new Grace(Grace.Kind.EXTENSION, "zeimu", until, null, "DX戦略課", granted));
        var other = new PlanDepartment("zaisei", "財政課");
        var theirs = new PlanOutline(
                PlanId.of(YEAR, "zaisei", 1),
                new PlanOutline.Plan(
                        YEAR, other, PlanStatus.ACCEPTED, false, false, new PlanOutline.Title("計画"), null, null),
                List.of());

        var told = NoticeFacts.of(YEAR, extended, List.of(plan(1), theirs), at(DUE));

        assertThat(told.stream().filter(notice -> notice.audience().equals("zeimu")))
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(NoticeKind.CYCLE_OPENED, NoticeKind.EXTENDED);
        assertThat(told.stream().filter(notice -> notice.audience().equals("zaisei")))
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(NoticeKind.CYCLE_OPENED, NoticeKind.DUE_IN_1_DAY);
        assertThat(dues(until.minusDays(1), extended, plan(1)))
                .singleElement()
                .matches(notice -> notice.subject().dueOn().equals(until));
        assertThat(dues(until.minusDays(1), extended, plan(1)).getFirst().id())
                .isNotEqualTo(
                        dues(DUE.minusDays(1), cycle(), plan(1)).getFirst().id());
    }

    @Test
    void aReopeningForAllIsToldToEveryDepartmentThatReportsForThePeriod() {
        var granted = at(DUE.plusDays(3));
        var reopened = cycle(new Grace(Grace.Kind.REOPENING, null, DUE.plusDays(9), "集計を直すため", "DX戦略課", granted));

        assertThat(kinds(NoticeFacts.of(YEAR, reopened, List.of(plan(1)), granted)))
                .contains(NoticeKind.REOPENED);
        var priority = new PlanOutline(id(1), state(PlanStatus.ACCEPTED, true, false, null), List.of());
        assertThat(kinds(NoticeFacts.of(YEAR, reopened, List.of(priority), granted)))
                .doesNotContain(NoticeKind.REOPENED);
    }

    @ParameterizedTest
    @CsvSource({"true, PLAN_ACCEPTED, REPORT_ACCEPTED", "false, PLAN_RETURNED, REPORT_RETURNED"})
    void decisionsAreToldWhileTheyAreFresh(boolean accepted, NoticeKind ofPlan, NoticeKind ofReport) {
        var decision = new PlanOutline.Decision(accepted, at(DUE));
        var report = new PlanOutline.Report(ReportPeriod.H1, ReportState.ACCEPTED, null, decision);
        var plan = new PlanOutline(id(1), state(PlanStatus.ACCEPTED, false, false, decision), List.of(report));

        assertThat(kinds(NoticeFacts.of(YEAR, null, List.of(plan), at(DUE)))).containsExactly(ofPlan, ofReport);
        assertThat(NoticeFacts.of(YEAR, null, List.of(plan), at(DUE)))
                .allMatch(notice -> notice.text().contains("窓口の手続を短くする"));
        assertThat(NoticeFacts.of(YEAR, null, List.of(plan), at(DUE.plusDays(31))))
                .isEmpty();
    }

    @Test
    void theOfficeIsToldOnceADayOfADepartmentsSubmissions() {
        var plans = Stream.of(1, 2, 3)
                .map(number -> plan(
                        number,
                        new PlanOutline.Report(
                                ReportPeriod.H1,
                                ReportState.SUBMITTED,
                                at(DUE.minusDays(number / 2)).plusSeconds(number),
                                null)))
                .toList();

        var told = NoticeFacts.of(YEAR, null, plans, at(DUE));

        assertThat(told).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.REPORTS_SUBMITTED);
            assertThat(notice.audience()).isEqualTo(Notice.OFFICE);
            assertThat(notice.text()).isEqualTo("税務課から、令和7年度の報告が提出されました。");
        });
    }

    @Test
    void madeUpPlansAreToldOfBesideRealOnesAndSaySo() {
        var sample = new PlanOutline(id(2), state(PlanStatus.ACCEPTED, false, true, null), List.of());

        assertThat(dues(DUE, cycle(), plan(1), sample))
                .extracting(Notice::sample)
                .containsExactlyInAnyOrder(false, true);
        assertThat(dues(DUE, cycle(), plan(1), sample).stream().map(Notice::id).distinct())
                .hasSize(2);
    }

    @Test
    void aCycleIsToldOfWhileThereIsSomethingLeftToReport() {
        assertThat(kinds(NoticeFacts.of(YEAR, cycle(), List.of(plan(1)), at(LocalDate.of(2025, 5, 1)))))
                .containsExactly(NoticeKind.CYCLE_OPENED);
        assertThat(kinds(NoticeFacts.of(YEAR, cycle(), List.of(plan(1)), at(LocalDate.of(2026, 5, 1)))))
                .doesNotContain(NoticeKind.CYCLE_OPENED);
        assertThat(NoticeFacts.of(YEAR, null, List.of(plan(1)), at(DUE))).isEmpty();
    }

    @Test
    void whoLooksAgainFindsTheSame() {
        var granted = new Grace(Grace.Kind.EXTENSION, null, DUE.plusDays(1), null, "DX戦略課", at(DUE.minusDays(20)));

        assertThat(NoticeFacts.of(YEAR, cycle(granted), List.of(plan(1)), at(DUE)).stream()
                        .map(Notice::id))
                .containsExactlyElementsOf(
                        NoticeFacts.of(YEAR, cycle(granted), List.of(plan(1)), at(DUE).plusSeconds(3600)).stream()
                                .map(Notice::id)
                                .toList())
                .doesNotHaveDuplicates();
    }

    private static List<Notice> dues(LocalDate today, MonitoringCycle cycle, PlanOutline... plans) {
        return NoticeFacts.of(YEAR, cycle, List.of(plans), at(today)).stream()
                .filter(notice -> notice.kind().name().startsWith("DUE") || notice.kind() == NoticeKind.OVERDUE)
                .toList();
    }

    private static List<NoticeKind> kinds(List<Notice> notices) {
        return notices.stream().map(Notice::kind).toList();
    }

    private static Instant at(LocalDate day) {
        return JapaneseTime.at(day, LocalTime.of(9, 0));
    }

    /** Each period due a month after its end; H1 with more time. */
    private static MonitoringCycle cycle(Grace... graces) {
        return new MonitoringCycle(
                YEAR,
                Stamp.first(LONG_AGO, new Stamp.Author("DX戦略課", "dx", null), List.of()),
                null,
                Arrays.stream(ReportPeriod.values())
                        .map(period -> new CyclePeriod(
                                period,
                                period.endsOn(YEAR).plusDays(1).plusMonths(1).minusDays(1),
                                period == ReportPeriod.H1 ? List.of(graces) : List.of()))
                        .toList());
    }

    private static PlanOutline plan(int number, PlanOutline.Report... reports) {
        return new PlanOutline(id(number), state(PlanStatus.ACCEPTED, false, false, null), List.of(reports));
    }

    private static PlanId id(int number) {
        return PlanId.of(YEAR, "zeimu", number);
    }

    private static PlanOutline.Plan state(
            PlanStatus status, boolean priority, boolean sample, PlanOutline.@Nullable Decision review) {
        return new PlanOutline.Plan(
                YEAR, ZEIMU, status, priority, sample, new PlanOutline.Title("窓口の手続を短くする"), review, null);
    }

    private static PlanOutline.Report report(ReportPeriod period, ReportState state) {
        return new PlanOutline.Report(period, state, null, null);
    }
}

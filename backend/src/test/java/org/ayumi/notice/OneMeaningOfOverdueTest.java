package org.ayumi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.monitoring.Figures;
import org.ayumi.monitoring.Monitoring;
import org.ayumi.monitoring.MonitoringSummary;
import org.ayumi.plan.PlanOutline;
import org.ayumi.plan.RandomYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What figures, notices and reminders call overdue, returned and unreported is the same, however a year stands. */
class OneMeaningOfOverdueTest {

    @ParameterizedTest
    @MethodSource("years")
    void figuresAndNoticesAgree(RandomYear year) {
        var outlines = year.outlines();
        var notices = NoticeFacts.of(RandomYear.YEAR, year.cycle(), outlines, year.now());
        for (var period : ReportPeriod.values()) {
            var figures = Figures.of(year, period);
            for (var group : figures.byDepartment()) {
                var summary = group.summary();
                assertThat(count(outlines, group.key(), period, year))
                        .as("%s %s: unreported", group.key(), period)
                        .isEqualTo(summary.plans().count() - summary.reported().count());
                assertThat(kinds(notices, group.key(), period).contains(NoticeKind.OVERDUE))
                        .as("%s %s: overdue", group.key(), period)
                        .isEqualTo(summary.overdue().count() > 0);
                assertThat(kinds(notices, group.key(), period))
                        .as("%s %s: not due where everything is reported", group.key(), period)
                        .hasSizeLessThanOrEqualTo(
                                summary.plans().count() - summary.reported().count());
            }
            assertThatTheyAddUp(figures.summary());
            assertThatPlansSayTheSame(figures, period);
        }
    }

    private static void assertThatTheyAddUp(MonitoringSummary summary) {
        assertThat(Stream.of(summary.reported(), summary.overdue(), summary.returned())
                        .flatMap(set -> set.plans().stream()))
                .doesNotHaveDuplicates()
                .isSubsetOf(summary.plans().plans());
    }

    private static void assertThatPlansSayTheSame(Monitoring figures, ReportPeriod period) {
        for (var plan : figures.plans()) {
            plan.points().stream().filter(point -> point.period() == period).forEach(point -> {
                var summary = figures.summary();
                assertThat(point.overdue()).isEqualTo(summary.overdue().plans().contains(plan.plan()));
                assertThat(point.returned())
                        .isEqualTo(summary.returned().plans().contains(plan.plan()));
                assertThat(point.status() != null)
                        .isEqualTo(summary.reported().plans().contains(plan.plan()));
            });
        }
    }

    private static int count(List<PlanOutline> outlines, String department, ReportPeriod period, RandomYear year) {
        return Math.toIntExact(outlines.stream()
                .filter(outline -> outline.plan().department().code().equals(department))
                .filter(outline -> outline.isUnreported(period, year.cycle(), year.today()))
                .count());
    }

    private static List<NoticeKind> kinds(List<Notice> notices, String department, ReportPeriod period) {
        return notices.stream()
                .filter(notice -> notice.audience().equals(department))
                .filter(notice -> notice.subject().period() == period)
                .map(Notice::kind)
                .filter(kind -> kind == NoticeKind.OVERDUE || kind.name().startsWith("DUE"))
                .toList();
    }

    static Stream<RandomYear> years() {
        return LongStream.concat(LongStream.range(0, 300), LongStream.of(System.nanoTime()))
                .mapToObj(RandomYear::of);
    }
}

package org.ayumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ayumi.common.UserError;
import org.ayumi.cycle.CyclePeriod;
import org.ayumi.cycle.Grace;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.revision.Stamp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan reports for, also after it became a priority plan, or ceased to be one, within the year. */
class AskedPeriodsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            true  | ''          | Q1 Q2 Q3 Q4
            true  | Q1 Q2       | Q1 Q2 Q3 Q4
            true  | H1          | H1 Q3 Q4
            true  | H2          | Q1 Q2 H2
            true  | H1 H2       | H1 H2
            true  | Q1 H1       | H1 Q3 Q4
            false | ''          | H1 H2
            false | H1 H2       | H1 H2
            false | Q1          | Q1 H1 H2
            false | Q1 Q2       | Q1 Q2 H2
            false | Q2          | Q2 H2
            false | Q1 Q2 Q3    | Q1 Q2 Q3 H2
            false | Q1 Q2 Q3 Q4 | Q1 Q2 Q3 Q4
            """, delimiter = '|')
    void whatWasHandedInStaysAndNothingIsAskedForTwice(boolean priority, String told, String asked) {
        var states = periods(told).stream().collect(Collectors.toMap(period -> period, _ -> ReportState.RETURNED));
        var drafts = Arrays.stream(ReportPeriod.values())
                .collect(Collectors.toMap(period -> period, period -> states.getOrDefault(period, ReportState.DRAFT)));

        assertThat(new AskedPeriods(priority, "zeimu", null, states).list()).containsExactlyElementsOf(periods(asked));
        assertThat(new AskedPeriods(priority, "zeimu", null, drafts).list())
                .as("a mere draft counts for nothing")
                .containsExactlyElementsOf(periods(asked));
    }

    /** What is asked for may be written until it is overdue; what is not asked for may not be written. */
    @ParameterizedTest
    @MethodSource("years")
    void whatIsAskedForIsWhatMayBeWritten(RandomYear year) {
        var gate = new ReportGate(year.cycle(), year.today());
        for (var document : year.plans()) {
            if (document.plan().status() != PlanStatus.ACCEPTED) {
                continue;
            }
            var standings = document.standings(year.cycle(), year.today());
            for (var period : ReportPeriod.values()) {
                var refusal = gate.check(document, period).map(UserError::code).orElse("");
                var standing = standings.get(period);
                boolean begun = !year.today().isBefore(period.beginsOn(RandomYear.YEAR));
                if (standing == null) {
                    assertThat(refusal).isIn("PERIOD_KIND", "PERIOD_LOCKED", "NOT_BEGUN");
                } else if (!begun) {
                    assertThat(refusal).isEqualTo("NOT_BEGUN");
                } else {
                    switch (standing) {
                        case OVERDUE -> assertThat(refusal).isEqualTo("PERIOD_LOCKED");
                        case RETURNED, AWAITED -> assertThat(refusal).isEmpty();
                        case REPORTED -> assertThat(refusal).isIn("", "PERIOD_LOCKED");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-10-31 |            |       | H1 H2
            2025-11-01 |            |       | H2
            2025-11-01 | 2025-11-01 |       | H1 H2
            2025-11-01 | 2025-12-01 |       | H1 H2
            2025-11-02 | 2025-11-01 |       | H2
            2025-11-01 |            | H1    | H1 H2
            2025-11-01 |            | Q1    | Q1 H2
            """, delimiter = '|')
    void aPeriodIsNotAskedOfAPlanAcceptedAfterItsLock(
            LocalDate acceptedOn, @Nullable LocalDate moreTime, @Nullable String told, String asked) {
        var grace = Stream.ofNullable(moreTime)
                .map(until -> new Grace(Grace.Kind.REOPENING, "zeimu", until, "集計を直すため", "DX戦略課", Instant.EPOCH));
        var states = periods(told == null ? "" : told).stream()
                .collect(Collectors.toMap(period -> period, _ -> ReportState.ACCEPTED));

        assertThat(new AskedPeriods(false, "zeimu", acceptedOn, states)
                        .list(dueAtTheEndOfOctober(null, grace.toList())))
                .containsExactlyElementsOf(periods(asked));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-10-31 |            |       | H1 H2
            2025-11-01 |            |       | H2
            2025-11-01 | 2025-12-01 |       | H1 H2
            2025-11-01 |            | H1    | H1 H2
            """, delimiter = '|')
    void aPeriodIsNotAskedOfAnyoneWhereTheCycleWasOpenedAfterItsLock(
            LocalDate openedOn, @Nullable LocalDate moreTime, @Nullable String told, String asked) {
        var grace = Stream.ofNullable(moreTime)
                .map(until -> new Grace(Grace.Kind.REOPENING, null, until, "年度の途中で始めたため", "DX戦略課", Instant.EPOCH));
        var states = periods(told == null ? "" : told).stream()
                .collect(Collectors.toMap(period -> period, _ -> ReportState.ACCEPTED));
        var accepted = LocalDate.of(2025, 5, 1);

        assertThat(new AskedPeriods(false, "zeimu", accepted, states)
                        .list(dueAtTheEndOfOctober(openedOn, grace.toList())))
                .containsExactlyElementsOf(periods(asked));
    }

    private static MonitoringCycle dueAtTheEndOfOctober(@Nullable LocalDate openedOn, List<Grace> graces) {
        return new MonitoringCycle(
                RandomYear.YEAR,
                Stamp.first(Instant.EPOCH, new Stamp.Author("DX戦略課", "dx", null), List.of()),
                openedOn,
                Arrays.stream(ReportPeriod.values())
                        .map(period -> period == ReportPeriod.H1
                                ? new CyclePeriod(period, LocalDate.of(2025, 10, 31), graces)
                                : new CyclePeriod(period, LocalDate.of(2026, 5, 31), List.of()))
                        .toList());
    }

    static Stream<RandomYear> years() {
        return LongStream.concat(LongStream.range(0, 300), LongStream.of(System.nanoTime()))
                .mapToObj(RandomYear::of);
    }

    private static List<ReportPeriod> periods(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ReportPeriod::valueOf)
                .toList();
    }
}

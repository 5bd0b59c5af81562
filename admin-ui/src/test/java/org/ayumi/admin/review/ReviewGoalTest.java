package org.ayumi.admin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.MeasureStatus.MET;
import static org.ayumi.admin.strategy.MeasureStatus.NOT_MET;
import static org.ayumi.admin.strategy.MeasureStatus.UNREPORTED;

import org.ayumi.admin.strategy.Actual;
import org.ayumi.admin.strategy.Comparison;
import org.ayumi.admin.strategy.MeasureStatus;
import org.ayumi.admin.strategy.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewGoalTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 9.9, NOT_MET", "AT_LEAST, 10, MET", "MORE_THAN, 10, NOT_MET", "MORE_THAN, 10.1, MET",
        "AT_MOST, 10, MET", "AT_MOST, 10.1, NOT_MET", "LESS_THAN, 10, NOT_MET", "LESS_THAN, 9.9, MET",
        "EXACTLY, 10, MET", "EXACTLY, 11, NOT_MET"
    })
    void judges_a_figure_against_its_target(Comparison comparison, double value, MeasureStatus status) {
        assertThat(target(comparison, 10.0, "件").judge(actual(value, null), "件"))
                .isEqualTo(status);
    }

    @Test
    void takes_a_stated_verdict_as_it_is() {
        var done = target(Comparison.DONE, null, null);

        assertThat(done.judge(actual(null, Verdict.MET), null)).isEqualTo(MET);
        assertThat(done.judge(actual(null, Verdict.NOT_MET), null)).isEqualTo(NOT_MET);
    }

    @Test
    void compares_nothing_with_something_else() {
        assertThat(target(Comparison.AT_LEAST, 10.0, "件").judge(null, "件")).isEqualTo(UNREPORTED);
        assertThat(target(Comparison.AT_LEAST, 10.0, "件").judge(actual(null, null), "件"))
                .isEqualTo(UNREPORTED);
        assertThat(target(Comparison.AT_LEAST, 10.0, "%").judge(actual(12.0, null), "件"))
                .isEqualTo(UNREPORTED);
    }

    private static ReviewGoal.Target target(Comparison comparison, @Nullable Double target, @Nullable String unit) {
        return new ReviewGoal.Target("", comparison, target, unit);
    }

    private static Actual actual(@Nullable Double value, @Nullable Verdict verdict) {
        return new Actual(value, verdict, "理由", null, null);
    }
}

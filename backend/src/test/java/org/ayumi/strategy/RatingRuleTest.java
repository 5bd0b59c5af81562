package org.ayumi.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayumi.common.Source;
import org.ayumi.measure.Actual;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.FigureText;
import org.ayumi.measure.MeasureStatus;
import org.ayumi.measure.Target;
import org.ayumi.measure.TargetChange;
import org.ayumi.measure.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingRuleTest {

    private static final Source SOURCE = new Source("試験の資料", "1ページ");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "unreported, none",
                "unreported unreported, none",
                "met, ACHIEVED",
                "met met met, ACHIEVED",
                "missed, NOT_ACHIEVED",
                "missed missed, NOT_ACHIEVED",
                "met missed, PARTIAL",
                "met unreported, PARTIAL",
                "missed unreported, PARTIAL",
                "met missed unreported, PARTIAL"
            })
    void theComputedRatingFollowsFromTheMeasures(String statuses, @Nullable Rating computed) {
        assertThat(InitiativeRating.of(measures(statuses), null).computed()).isEqualTo(computed);
    }

    @Test
    void theRatingTellsWhatItWasComputedFrom() {
        var rating = InitiativeRating.of(measures("met met missed unreported"), null);

        assertThat(List.of(rating.met(), rating.notMet(), rating.unreported(), rating.total()))
                .containsExactly(2, 1, 1, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 75, 75, MET", "AT_LEAST, 75, 74.9, NOT_MET",
        "MORE_THAN, 95, 95, NOT_MET", "MORE_THAN, 95, 95.1, MET",
        "AT_MOST, 2, 2, MET", "AT_MOST, 2, 3, NOT_MET",
        "LESS_THAN, 2, 2, NOT_MET", "LESS_THAN, 2, 1, MET",
        "EXACTLY, 0, 0, MET", "EXACTLY, 0, 1, NOT_MET"
    })
    void aNumberIsHeldAgainstTheTarget(Comparison comparison, double target, double value, MeasureStatus status) {
        assertThat(measure(1, comparison, target, new Actual(value, null, null, null, SOURCE))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aReasonAloneLeavesTheMeasureUnreportedAndSaysWhy() {
        var measure = measure(1, Comparison.AT_LEAST, 50.0, new Actual(null, null, "台数だけが公表された", "890台", SOURCE));

        assertThat(measure.status()).isEqualTo(MeasureStatus.UNREPORTED);
        assertThat(measure.unreportedReason()).isEqualTo("台数だけが公表された");
    }

    @Test
    void anActualIsAValueOrAVerdictWithReasonOrAReason() {
        assertThatThrownBy(() -> new Actual(null, null, null, "印字", SOURCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Actual(1.0, Verdict.MET, "理由", null, SOURCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Actual(null, Verdict.MET, null, null, SOURCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Actual(1.0, null, null, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Actual(Double.NaN, null, null, null, SOURCE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsJudgedHasNoTargetAndTakesNoNumber() {
        assertThatThrownBy(() -> measure(1, Comparison.DONE, 1.0, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> measure(1, Comparison.AT_LEAST, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> measure(1, Comparison.DONE, null, new Actual(1.0, null, null, null, SOURCE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figuresAreWrittenWithUnitAndWithoutNeedlessZeros() {
        assertThat(FigureText.of(80.1, "%")).isEqualTo("80.1%");
        assertThat(FigureText.of(75, "%")).isEqualTo("75%");
        assertThat(FigureText.of(1250, "件")).isEqualTo("1,250件");
        assertThat(FigureText.of(0, "件")).isEqualTo("0件");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "1, 1, MET, ACHIEVED",
                "1, 5, NOT_MET, NOT_ACHIEVED",
                "5, 1, MET, ACHIEVED",
                "5, 5, NOT_MET, NOT_ACHIEVED"
            })
    void theRatingIsAlsoHeldAgainstTheTargetAsFirstPublished(
            double standing, double original, MeasureStatus status, Rating rating) {
        var measure = measure(1, Comparison.AT_LEAST, standing, new Actual(2.0, null, null, null, SOURCE))
                .copy()
                .targetChanges(List.of(changed(original, "件"), changed(3, "件")))
                .build();

        assertThat(measure.original().orElseThrow().status()).isEqualTo(status);
        assertThat(RatingAgainstOriginal.of(List.of(measure)).orElseThrow().computed())
                .isEqualTo(rating);
    }

    @Test
    void aResultSaysNothingOfAnOriginalTargetInAnotherUnit() {
        var measure = measure(1, Comparison.AT_LEAST, 1.0, new Actual(2.0, null, null, null, SOURCE))
                .copy()
                .targetChanges(List.of(changed(1, "%")))
                .build();

        assertThat(measure.original().orElseThrow().status()).isEqualTo(MeasureStatus.UNREPORTED);
        assertThat(RatingAgainstOriginal.of(List.of(measure)).orElseThrow().computed())
                .isNull();
    }

    @Test
    void measuresWhoseTargetsNeverChangedCountAsTheyAre() {
        var met = measure(1, Comparison.AT_LEAST, 1.0, new Actual(2.0, null, null, null, SOURCE));
        var lowered = measure(2, Comparison.AT_LEAST, 1.0, new Actual(2.0, null, null, null, SOURCE))
                .copy()
                .targetChanges(List.of(changed(5, "件")))
                .build();

        assertThat(RatingAgainstOriginal.of(List.of(met))).isEmpty();
        assertThat(RatingAgainstOriginal.of(List.of(met, lowered)))
                .hasValue(new RatingAgainstOriginal(Rating.PARTIAL, 1, 1, 0, 2));
    }

    private static TargetChange changed(double before, String unit) {
        return new TargetChange(
                new Target(Comparison.AT_LEAST, before, unit),
                new Target(Comparison.AT_LEAST, 1.0, "件"),
                null,
                null,
                "見直したため",
                SOURCE);
    }

    private static List<Measure> measures(String statuses) {
        var measures = new ArrayList<Measure>();
        for (String status : statuses.split(" ")) {
            var actual =
                    switch (status.toUpperCase(Locale.ROOT)) {
                        case "MET" -> new Actual(2.0, null, null, null, SOURCE);
                        case "MISSED" -> new Actual(null, Verdict.NOT_MET, "届かなかった", null, SOURCE);
                        default -> null;
                    };
            measures.add(measure(measures.size() + 1, Comparison.AT_LEAST, 1.0, actual));
        }
        return measures;
    }

    private static Measure measure(
            int number, Comparison comparison, @Nullable Double target, @Nullable Actual actual) {
        return new Measure(
                new MeasureId("2025-01-" + number),
                "指標",
                "目標",
                comparison,
                target,
                target == null ? null : "件",
                null,
                actual,
                List.of(),
                null,
                List.of());
    }
}

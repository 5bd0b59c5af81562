package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.text.Normalizer;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.strategy.Actual;
import org.ayumi.admin.strategy.Baseline;
import org.ayumi.admin.strategy.Comparison;
import org.ayumi.admin.strategy.Measure;
import org.ayumi.admin.strategy.Verdict;
import org.jspecify.annotations.Nullable;

/** The figures of a measure in words. */
public final class MeasureText {

    private static final String NONE = "－";

    private MeasureText() {}

    /** The target with its comparison, such as 75 % 以上. */
    public static String target(Measure measure) {
        return target(measure.comparison(), measure.target(), measure.unit());
    }

    /** Such a target: 完了 where it is judged, not counted. */
    public static String target(Comparison comparison, @Nullable Double target, @Nullable String unit) {
        if (comparison == Comparison.DONE || target == null) {
            return translate("strategy.comparison.DONE");
        }
        return translate("strategy.comparison." + comparison, new FigureText(target, unit).text());
    }

    /** A figure in the measure's unit; what was printed where it cannot be compared. */
    public static String figure(Measure measure, @Nullable Double value, String printed) {
        return value == null ? printed : new FigureText(value, measure.unit()).text();
    }

    /** Last year's figure, or a dash. */
    public static String baseline(Measure measure) {
        Baseline baseline = measure.baseline();
        return baseline == null ? NONE : figure(measure, baseline.value(), baseline.printed());
    }

    /** The result: its figure, its stated judgement, or a dash where nothing can be compared. */
    public static String actual(Measure measure) {
        return actual(measure, measure.actual());
    }

    /** The result in the measure's unit: its figure, its stated judgement, or a dash. */
    public static String actual(Measure measure, @Nullable Actual actual) {
        if (actual == null) {
            return NONE;
        }
        Double value = actual.value();
        if (value != null) {
            return new FigureText(value, measure.unit()).text();
        }
        Verdict verdict = actual.verdict();
        return verdict == null ? NONE : translate("strategy.verdict." + verdict);
    }

    /** The result in a sentence, the reason with it; for comparing one record with another. */
    public static String actualWithReason(Measure measure, @Nullable Actual actual) {
        if (actual == null) {
            return translate("strategy.actual.none");
        }
        String figure = actual(measure, actual);
        String reason = actual.reason();
        if (reason == null) {
            return figure;
        }
        return figure.equals(NONE) ? reason : translate("strategy.actual.reasoned", figure, reason);
    }

    /** Whether the print says more than the figure, so that it is worth showing beside it. */
    static boolean adds(@Nullable String printed, String figure) {
        return printed != null && !plain(printed).equals(plain(figure));
    }

    /** The text without differences of width and space. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
    }
}

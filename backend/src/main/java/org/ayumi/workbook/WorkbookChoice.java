package org.ayumi.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.Verdict;
import org.ayumi.plan.Blocker;
import org.ayumi.plan.Cause;
import org.ayumi.plan.PlanProgress;

/** What people choose from in a workbook, by the words they know. */
final class WorkbookChoice {

    static final String PRIORITY = "該当";
    static final String NO_PRIORITY = "非該当";
    static final String CONFIRMATION = "必要";
    static final String NO_CONFIRMATION = "不要";
    static final String SUBMIT = "提出する";

    private WorkbookChoice() {}

    static List<String> of(WorkbookColumn column) {
        return switch (column) {
            case PLAN_PRIORITY -> List.of(PRIORITY, NO_PRIORITY);
            case PLAN_CONFIRMATION -> List.of(CONFIRMATION, NO_CONFIRMATION);
            case GOAL_COMPARISON -> labels(Comparison.values(), WorkbookChoice::label);
            case REPORT_PROGRESS -> labels(PlanProgress.values(), PlanProgress::label);
            case REPORT_CAUSE -> labels(Cause.values(), Cause::label);
            case REPORT_BLOCKER_KIND -> labels(Blocker.Kind.values(), WorkbookChoice::label);
            case REPORT_SUBMIT -> List.of(SUBMIT);
            case RESULT_VERDICT -> labels(Verdict.values(), WorkbookChoice::label);
            default -> List.of();
        };
    }

    private static <E> List<String> labels(E[] values, Function<E, String> label) {
        return Stream.of(values).map(label).toList();
    }

    static String label(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "以上";
            case MORE_THAN -> "超";
            case AT_MOST -> "以内";
            case LESS_THAN -> "未満";
            case EXACTLY -> "ちょうど";
            case DONE -> "完了";
        };
    }

    static String label(Verdict verdict) {
        return switch (verdict) {
            case MET -> "達成";
            case NOT_MET -> "未達";
        };
    }

    static String label(Blocker.Kind kind) {
        return switch (kind) {
            case PLAN -> "計画";
            case INITIATIVE -> "重点取組";
            case SYSTEM -> "システム";
        };
    }

    static Optional<Comparison> comparison(String text) {
        return find(Comparison.values(), WorkbookChoice::label, text);
    }

    static Optional<Verdict> verdict(String text) {
        return find(Verdict.values(), WorkbookChoice::label, text);
    }

    static Optional<Blocker.Kind> blocker(String text) {
        return find(Blocker.Kind.values(), WorkbookChoice::label, text);
    }

    static Optional<PlanProgress> progress(String text) {
        return find(PlanProgress.values(), PlanProgress::label, text);
    }

    static Optional<Cause> cause(String text) {
        return find(Cause.values(), Cause::label, text);
    }

    private static <E> Optional<E> find(E[] values, Function<E, String> label, String text) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(text))
                .findFirst();
    }
}

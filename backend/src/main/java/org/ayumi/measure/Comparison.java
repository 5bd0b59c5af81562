package org.ayumi.measure;

/** How an actual is compared with its target. */
public enum Comparison {
    /** 以上; also where the document prints a bare number. */
    AT_LEAST,
    /** 超. */
    MORE_THAN,
    /** 以内, 以下. */
    AT_MOST,
    /** 未満. */
    LESS_THAN,
    /** ちょうど, ゼロ. */
    EXACTLY,
    /** 完了: judged, not counted; takes verdicts only. */
    DONE;

    /** Whether a number meets a target; {@link #DONE} compares no numbers and refuses. */
    public boolean holds(double value, double target) {
        return switch (this) {
            case AT_LEAST -> value >= target;
            case MORE_THAN -> value > target;
            case AT_MOST -> value <= target;
            case LESS_THAN -> value < target;
            case EXACTLY -> value == target;
            case DONE -> throw new IllegalStateException("DONE compares no numbers");
        };
    }
}

package org.ayumi.admin.monitoring;

import java.util.function.Function;
import org.ayumi.admin.report.PlanProgress;

/** The figures that open to their plans. */
public enum Figure {
    /** All plans that report for the period. */
    PLANS(Summary::plans),
    /** Those reported; also what 目標達成率 is the mean of. */
    REPORTED(Summary::reported),
    /** Those not reported: overdue, returned, or with time left. */
    UNREPORTED(Summary::unreported),
    /** Those of them with nothing handed in though the period is locked. */
    OVERDUE(Summary::overdue),
    /** Those of them whose report was returned. */
    RETURNED(Summary::returned),
    /** 順調 and 完了: the dividend of 順調評価の構成比. */
    ON_TRACK(summary -> summary.onTrack().counted()),
    /** Reported, 中止 left out: its divisor. */
    GOING(summary -> summary.onTrack().of()),
    /** Not on track, 中止 left out. */
    BEHIND(Summary::behind),
    /** やや遅れ */
    SLIGHTLY_DELAYED(summary -> summary.with(PlanProgress.SLIGHTLY_DELAYED)),
    /** 遅れ */
    DELAYED(summary -> summary.with(PlanProgress.DELAYED)),
    /** 中止 */
    CANCELLED(summary -> summary.with(PlanProgress.CANCELLED)),
    /** Plans that wait for something, among all of the year; see {@link FigureAddress}. */
    WAITING(_ -> PlanSet.NONE),
    /** Plans that wait for each other, among all of the year; see {@link FigureAddress}. */
    DEADLOCK(_ -> PlanSet.NONE);

    private final Function<Summary, PlanSet> plans;

    Figure(Function<Summary, PlanSet> plans) {
        this.plans = plans;
    }

    /** Its plans. */
    public PlanSet of(Summary summary) {
        return plans.apply(summary);
    }

    /** Whether it is told of all plans of the year by their newest reports, not of one kind for one period. */
    public boolean ofAllPlans() {
        return this == WAITING || this == DEADLOCK;
    }
}

package org.ayumi.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.ActionPlan;
import org.ayumi.plan.PlanProgress;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.PlanService.Told;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.ReportComment;
import org.ayumi.plan.ReportReview;
import org.ayumi.plan.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * Made-up reports of a made-up plan, as far as time has come: written ten days after their period, reviewed two days
 * later. Most go well, some are late, some were returned or not written.
 *
 * @param plan the plan
 * @param place its place among all samples of its year, from 0
 * @param now what is later has not happened yet
 * @param samples all samples of its year
 */
record SampleReports(ActionPlan plan, int place, Instant now, SamplePlans samples) {

    private static final String WRITER = "所属の担当者（見本）";
    private static final String OFFICE = "DX戦略課（見本）";
    private static final int DAYS_TO_WRITE = 10;
    private static final int DAYS_TO_REVIEW = 2;
    private static final int DAYS_TO_BEGIN = 30;

    /** What happened to the reports, in order. */
    List<Told> list() {
        var told = new ArrayList<Told>();
        if (plan.status() != PlanStatus.ACCEPTED) {
            return told;
        }
        var periods = ReportPeriod.list(plan.priority());
        for (int i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            boolean newest =
                    i == periods.size() - 1 || !written(periods.get(i + 1)).isBefore(now);
            if (written(period).isBefore(now)) {
                tell(told, period, newest);
            } else if (begun(period).isBefore(now) && place % 9 == 1) {
                told.add(new Told(report(period, ReportState.DRAFT, null, List.of()), WRITER, begun(period)));
            }
        }
        return told;
    }

    private void tell(List<Told> told, ReportPeriod period, boolean newest) {
        if (newest && place % 17 == 5) {
            // Nobody wrote it: overdue.
            return;
        }
        told.add(new Told(report(period, ReportState.SUBMITTED, null, List.of()), WRITER, written(period)));
        // A year that is over is settled; the one under way has something to do.
        boolean underWay = newest && period != ReportPeriod.Q4 && period != ReportPeriod.H2;
        if (underWay && place % 3 == 0) {
            // Still waits for its review.
            return;
        }
        boolean returned = underWay && place % 12 == 7;
        var state = returned ? ReportState.RETURNED : ReportState.ACCEPTED;
        var reviewed = written(period).plusSeconds(DAYS_TO_REVIEW * 86_400L);
        var words = report(period, state, review(period, returned, reviewed), comments(period, reviewed));
        told.add(new Told(words, OFFICE, reviewed));
    }

    private PlanReport report(
            ReportPeriod period, ReportState state, @Nullable ReportReview review, List<ReportComment> comments) {
        boolean submitted = state != ReportState.DRAFT;
        return new PlanReport(
                period,
                1,
                state,
                words(period).content(),
                false,
                submitted ? WRITER : null,
                submitted ? written(period) : null,
                review,
                comments,
                List.of());
    }

    private ReportReview review(ReportPeriod period, boolean returned, Instant at) {
        if (returned) {
            return new ReportReview(false, null, "何をどこまで進めたかを、件数で書いてください（見本）。", OFFICE, at);
        }
        var status = words(period).status();
        boolean differs = place % 11 == 3 && status == PlanProgress.ON_TRACK;
        return new ReportReview(
                true,
                differs ? PlanProgress.SLIGHTLY_DELAYED : status,
                differs ? "到達点の達成が確かめられませんでした（見本）。" : null,
                OFFICE,
                at);
    }

    private List<ReportComment> comments(ReportPeriod period, Instant at) {
        return words(period).status() == PlanProgress.DELAYED
                ? List.of(new ReportComment("何があれば進みますか（見本）。", "幹部（見本）", at))
                : List.of();
    }

    private SampleWords words(ReportPeriod period) {
        return new SampleWords(plan, place, period, samples);
    }

    private Instant written(ReportPeriod period) {
        return noon(period.endsOn(plan.fiscalYear()).plusDays(DAYS_TO_WRITE));
    }

    private Instant begun(ReportPeriod period) {
        return noon(period.beginsOn(plan.fiscalYear()).plusDays(DAYS_TO_BEGIN));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}

package org.ayumi.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.ActionPlan;
import org.ayumi.plan.Blocker;
import org.ayumi.plan.Cause;
import org.ayumi.plan.PlanProgress;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.ReportComment;
import org.ayumi.plan.ReportContent;
import org.ayumi.plan.ReportReview;
import org.ayumi.plan.ReportState;
import org.jspecify.annotations.Nullable;

/** Made-up reports of a made-up plan: most go well, some are late, a few wait for each other, some were not written. */
final class SampleReports {

    private static final String WRITER = "所属の担当者（見本）";
    private static final String OFFICE = "DX戦略課（見本）";
    private static final int DAYS_AFTER_END = 10;

    /** The two priority plans that wait for each other. */
    private static final int FIRST_OF_DEADLOCK = 7;

    private static final int SECOND_OF_DEADLOCK = 8;

    private SampleReports() {}

    /** The reports of the plan at that place among all samples. */
    static List<PlanReport> of(ActionPlan plan, int i) {
        if (plan.status() != PlanStatus.ACCEPTED) {
            return List.of();
        }
        var reports = new ArrayList<PlanReport>();
        var periods = ReportPeriod.list(plan.priority());
        for (int p = 0; p < periods.size(); p++) {
            boolean last = p == periods.size() - 1;
            if (last && i % 17 == 5) {
                // Nobody wrote it: overdue.
                break;
            }
            reports.add(report(plan, i, periods.get(p), (p + 1.0) / periods.size(), last));
        }
        return reports;
    }

    private static PlanReport report(ActionPlan plan, int i, ReportPeriod period, double share, boolean last) {
        var status = status(i, period, last);
        var written = period.endsOn(plan.fiscalYear())
                .plusDays(DAYS_AFTER_END)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        var cause = status.isOnTrack() ? null : cause(i);
        var content = new ReportContent(
                status,
                achievement(status, i, share),
                "予定した作業を進めました（見本）。",
                last ? "次の年度の計画に引き継ぎます（見本）。" : "次の到達点に向けて進めます（見本）。",
                List.of(),
                cause,
                blocker(plan, i, status, cause));
        boolean open = last && i % 3 == 0;
        return new PlanReport(
                period,
                1,
                open ? ReportState.SUBMITTED : ReportState.ACCEPTED,
                content,
                false,
                WRITER,
                written,
                open ? null : review(status, i, written),
                status == PlanProgress.DELAYED
                        ? List.of(new ReportComment("何があれば進みますか（見本）。", "幹部（見本）", written.plusSeconds(86_400)))
                        : List.of());
    }

    private static ReportReview review(PlanProgress status, int i, Instant written) {
        boolean differs = i % 11 == 3 && status == PlanProgress.ON_TRACK;
        return new ReportReview(
                true,
                differs ? PlanProgress.SLIGHTLY_DELAYED : status,
                differs ? "到達点の達成が確かめられませんでした（見本）。" : null,
                OFFICE,
                written.plusSeconds(172_800));
    }

    private static PlanProgress status(int i, ReportPeriod period, boolean last) {
        if (i == FIRST_OF_DEADLOCK || i == SECOND_OF_DEADLOCK) {
            return period == ReportPeriod.Q1 ? PlanProgress.ON_TRACK : PlanProgress.DELAYED;
        }
        if (last && i % 31 == 20) {
            return PlanProgress.CANCELLED;
        }
        return switch ((i * 7 + period.ordinal() * 5 + i / 9) % 10) {
            case 4 -> PlanProgress.SLIGHTLY_DELAYED;
            case 7 -> PlanProgress.DELAYED;
            case 2, 5 -> last ? PlanProgress.COMPLETED : PlanProgress.ON_TRACK;
            default -> PlanProgress.ON_TRACK;
        };
    }

    private static int achievement(PlanProgress status, int i, double share) {
        double behind =
                switch (status) {
                    case ON_TRACK, COMPLETED -> 0;
                    case SLIGHTLY_DELAYED -> 12 + i % 5;
                    case DELAYED -> 25 + i % 7;
                    case CANCELLED -> 40;
                };
        return status == PlanProgress.COMPLETED ? 100 : (int) Math.max(5, 94 * share - i % 6 - behind);
    }

    private static Cause cause(int i) {
        return i == FIRST_OF_DEADLOCK || i == SECOND_OF_DEADLOCK
                ? Cause.OTHER_DEPARTMENT
                : Cause.values()[i * 3 % Cause.values().length];
    }

    private static @Nullable Blocker blocker(ActionPlan plan, int i, PlanProgress status, @Nullable Cause cause) {
        if (i == FIRST_OF_DEADLOCK && status == PlanProgress.DELAYED) {
            return new Blocker(Blocker.Kind.PLAN, "plan-2025-kokuho-nenkin-01", "国保年金課の計画（見本）");
        }
        if (i == SECOND_OF_DEADLOCK && status == PlanProgress.DELAYED) {
            return new Blocker(Blocker.Kind.PLAN, "plan-2025-koseki-jumin-01", "戸籍住民課の計画（見本）");
        }
        if (cause == Cause.STANDARDISATION_DELAY) {
            return new Blocker(Blocker.Kind.SYSTEM, null, "標準準拠システム（見本）");
        }
        if (cause == Cause.NATIONAL_POLICY) {
            var initiative = plan.content().initiatives().getFirst();
            return new Blocker(Blocker.Kind.INITIATIVE, initiative.id().value(), initiative.title());
        }
        return cause == Cause.OTHER_DEPARTMENT
                ? new Blocker(Blocker.Kind.PLAN, "plan-2025-joho-seisaku-01", "情報政策課の計画（見本）")
                : null;
    }
}

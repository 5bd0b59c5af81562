package org.ayumi.admin.cycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The periods plans report for: priority plans for quarters, the others for halves. */
public enum ReportPeriod {
    /** 第1四半期: April to June. */
    Q1(0, 3),
    /** 第2四半期: July to September. */
    Q2(3, 3),
    /** 第3四半期: October to December. */
    Q3(6, 3),
    /** 第4四半期: January to March. */
    Q4(9, 3),
    /** 上半期: April to September. */
    H1(0, 6),
    /** 下半期: October to March. */
    H2(6, 6);

    private static final int APRIL = 4;
    private static final int QUARTER = 3;

    private final int begins;
    private final int months;

    ReportPeriod(int begins, int months) {
        this.begins = begins;
        this.months = months;
    }

    /** Whether priority plans (重要施策) report for it; the others for the rest. */
    public boolean isForPriority() {
        return months == QUARTER;
    }

    /** The periods priority plans, or the others, report for, in order. */
    public static List<ReportPeriod> list(boolean priority) {
        return Arrays.stream(values())
                .filter(period -> period.isForPriority() == priority)
                .toList();
    }

    /** Whether another period's last day falls into it. */
    public boolean includesLastDayOf(ReportPeriod other) {
        int last = other.begins + other.months;
        return begins < last && last <= begins + months;
    }

    /** Its first day in a fiscal year. */
    public LocalDate beginsOn(int fiscalYear) {
        return LocalDate.of(fiscalYear, APRIL, 1).plusMonths(begins);
    }

    /** Its last day in a fiscal year. */
    public LocalDate endsOn(int fiscalYear) {
        return beginsOn(fiscalYear).plusMonths(months).minusDays(1);
    }

    /** The day its reports are due unless another is named: a month after its end. */
    public LocalDate usuallyDueOn(int fiscalYear) {
        return endsOn(fiscalYear).plusDays(1).plusMonths(1).minusDays(1);
    }
}

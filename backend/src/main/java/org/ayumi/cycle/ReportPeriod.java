package org.ayumi.cycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ayumi.common.FiscalYear;

/** The periods plans report for: priority plans for quarters, the others for halves. */
public enum ReportPeriod {
    /** April to June. */
    Q1("第1四半期", 0, 3),
    /** July to September. */
    Q2("第2四半期", 3, 3),
    /** October to December. */
    Q3("第3四半期", 6, 3),
    /** January to March. */
    Q4("第4四半期", 9, 3),
    /** April to September. */
    H1("上半期", 0, 6),
    /** October to March. */
    H2("下半期", 6, 6);

    /** By their last days, quarters before the halves that end with them. */
    public static final Comparator<ReportPeriod> IN_ORDER = Comparator.<ReportPeriod>comparingInt(
                    period -> period.begins + period.months)
            .thenComparing(Comparator.naturalOrder());

    private static final int APRIL = 4;
    private static final int QUARTER = 3;
    private static final int MONTHS = 12;

    private final String label;
    private final int begins;
    private final int months;

    ReportPeriod(String label, int begins, int months) {
        this.label = label;
        this.begins = begins;
        this.months = months;
    }

    /** The period as people name it. */
    public String label() {
        return label;
    }

    /** Whether priority plans report for it; the others for the rest. */
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

    /** Whether the year ends with it. */
    public boolean endsYear() {
        return begins + months == MONTHS;
    }

    /** Its first day in a fiscal year. */
    public LocalDate beginsOn(FiscalYear year) {
        return LocalDate.of(year.value(), APRIL, 1).plusMonths(begins);
    }

    /** Its last day in a fiscal year. */
    public LocalDate endsOn(FiscalYear year) {
        return beginsOn(year).plusMonths(months).minusDays(1);
    }
}

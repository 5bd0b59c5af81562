package org.ayumi.admin.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** A year's reporting cycle, as far as it tells when reports are due. */
public record ReportingCycle(List<Due> periods) {

    /** When reports of a period are due, and who was given more time. */
    public record Due(ReportPeriod period, LocalDate dueOn, List<Grace> graces) {}

    /**
     * More time.
     *
     * @param department null for all
     */
    public record Grace(
            @Nullable String department,
            LocalDate until,
            @Nullable String reason) {

        boolean concerns(String code) {
            return department == null || department.equals(code);
        }
    }

    /** The day as it was first set; empty for a period the cycle does not have. */
    public Optional<LocalDate> firstDue(ReportPeriod period) {
        return find(period).map(Due::dueOn);
    }

    /** Why a department was given more time; empty where it was not, or nobody said. */
    public Optional<String> reason(ReportPeriod period, String department) {
        return find(period).stream()
                .flatMap(its -> its.graces().stream())
                .filter(grace -> grace.concerns(department))
                .reduce((_, last) -> last)
                .flatMap(grace -> Optional.ofNullable(grace.reason()));
    }

    private Optional<Due> find(ReportPeriod period) {
        return periods.stream().filter(its -> its.period() == period).findFirst();
    }
}

package org.ayumi.cycle.graphql;

import java.time.LocalDate;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.CyclePeriod;
import org.ayumi.cycle.Grace;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.GlobalId;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;

/** A cycle as it stands today; its components answer the fields of {@code MonitoringCycle}. */
record MonitoringCycleView(MonitoringCycle cycle, LocalDate today, Person person) {

    static final String TYPE = "MonitoringCycle";

    /** The fields of {@code CyclePeriod}. */
    record PeriodView(
            ReportPeriod period,
            LocalDate beginsOn,
            LocalDate endsOn,
            LocalDate dueOn,
            boolean locked,
            List<Grace> graces) {}

    /** What the viewer may do, as {@code CyclePermissions}. */
    record Permissions(boolean manage) {}

    public String id() {
        return new GlobalId(TYPE, cycle.year().toString()).encode();
    }

    public FiscalYear fiscalYear() {
        return cycle.year();
    }

    public List<PeriodView> periods() {
        return cycle.periods().stream().map(this::view).toList();
    }

    public int version() {
        return cycle.stamp().version();
    }

    public Permissions viewerCan() {
        return new Permissions(person.may(Permission.MANAGE_CYCLES));
    }

    private PeriodView view(CyclePeriod period) {
        var which = period.period();
        return new PeriodView(
                which,
                which.beginsOn(cycle.year()),
                which.endsOn(cycle.year()),
                period.dueOn(),
                today.isAfter(period.lastDay()),
                period.graces());
    }
}

package org.ayumi.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.strategy.InitiativeAim;
import org.jspecify.annotations.Nullable;

/** A year's plans a person may read, and all that changes of them are held against: read once for any number of them. */
public final class PlanYear {

    private final FiscalYear fiscalYear;
    private final Map<PlanId, PlanDocument> documents;
    private final PlanNames names;
    private final ReportGate gate;

    PlanYear(FiscalYear fiscalYear, Map<PlanId, PlanDocument> documents, PlanNames names, ReportGate gate) {
        this.fiscalYear = fiscalYear;
        this.documents = documents;
        this.names = names;
        this.gate = gate;
    }

    /** The year. */
    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    /** The plans, in the order of their ids. */
    public Collection<PlanDocument> documents() {
        return documents.values();
    }

    /** One of the plans; empty where there is none the person may read. */
    public Optional<PlanDocument> find(PlanId id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** The year's initiatives, by number. */
    public List<SupportedInitiative> initiatives() {
        return names.initiatives().values().stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    /** The vision's aims, by number. */
    public List<InitiativeAim> aims() {
        return names.aims().values().stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    /** The year's cycle; null while none is open. */
    public @Nullable MonitoringCycle cycle() {
        return gate.cycle();
    }

    /** The day it is. */
    public LocalDate today() {
        return gate.today();
    }

    /** Whether the report for a period may be written by the plan's department now. */
    public boolean isOpen(PlanDocument document, ReportPeriod period) {
        var report = document.findReport(period).orElse(null);
        return gate.check(document, period).isEmpty()
                && (report == null || !report.state().isReported());
    }

    PlanNames names() {
        return names;
    }

    ReportGate gate() {
        return gate;
    }
}

package org.ayumi.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads reports on behalf of the current person; what they may not read is not there for them. */
@Service
public class ReportService {

    private final PlanRepository plans;
    private final PlanService planService;
    private final ReportGate.Lookup gates;
    private final SectionHistory history;
    private final CurrentPerson currentPerson;

    ReportService(
            PlanRepository plans,
            PlanService planService,
            ReportGate.Lookup gates,
            SectionHistory history,
            CurrentPerson currentPerson) {
        this.plans = plans;
        this.planService = planService;
        this.gates = gates;
        this.history = history;
        this.currentPerson = currentPerson;
    }

    /** One report; empty where there is none the person may read. */
    public Optional<ReportInPlan> find(ReportId id) {
        return planService
                .find(id.plan())
                .flatMap(document -> document.findReport(id.period())
                        .filter(access(document)::mayRead)
                        .map(report -> new ReportInPlan(document, report)));
    }

    /**
     * Reports in the order of their plans' ids, then of their periods.
     *
     * @param after only those behind this one
     * @param most how many at most
     */
    public List<ReportInPlan> list(ReportFilter filter, @Nullable ReportId after, int most) {
        var query = filter.plans(reader(), after == null ? null : after.plan());
        // Each plan holds one report asked for at least, but for the last one of the page before.
        return plans.list(query, after == null ? most : most + 1).stream()
                .flatMap(document -> filter.select(document, access(document)).stream())
                .filter(report -> after == null || report.isBehind(after))
                .limit(most)
                .toList();
    }

    /** How many reports match. */
    public int count(ReportFilter filter) {
        return plans.count(filter.counted(reader()));
    }

    /**
     * The periods each of some plans reports for; none while the plan is not accepted or no cycle is open. The cycles of
     * all plans are read in one command.
     */
    public List<List<ReportingPeriod>> listPeriods(List<PlanDocument> documents) {
        var byYear = gates(documents);
        return documents.stream()
                .map(document -> {
                    var gate = byYear.get(document.plan().fiscalYear());
                    var cycle = gate == null ? null : gate.cycle();
                    return gate == null || cycle == null || document.plan().status() != PlanStatus.ACCEPTED
                            ? List.<ReportingPeriod>of()
                            : AskedPeriods.of(document).list(cycle).stream()
                                    .map(period -> ReportingPeriod.of(document, period, cycle, gate, access(document)))
                                    .toList();
                })
                .toList();
    }

    /** What the person may do with each of some reports; the cycles of all of them are read in one command. */
    public List<ReportPermissions> listPermissions(List<ReportInPlan> reports) {
        var byYear = gates(reports.stream().map(ReportInPlan::document).toList());
        return reports.stream()
                .map(each -> {
                    var document = each.document();
                    var gate = byYear.getOrDefault(document.plan().fiscalYear(), gates.closed());
                    return ReportPermissions.of(
                            access(document), gate, document, each.report().period());
                })
                .toList();
    }

    /**
     * The changes of a report, comments among them, newest first.
     *
     * @param before only changes of the document's versions below this one
     * @param most how many at most
     */
    public List<Stamp> listRevisions(ReportInPlan report, int before, int most) {
        access(report.document()).requireReadDrafts();
        return history.list(report.document(), report.id().value(), before, most);
    }

    /** How many changes of a report there are. */
    public int countRevisions(ReportInPlan report) {
        access(report.document()).requireReadDrafts();
        return history.count(report.document(), report.id().value());
    }

    private Map<FiscalYear, ReportGate> gates(List<PlanDocument> documents) {
        return gates.of(documents.stream()
                .map(document -> document.plan().fiscalYear())
                .distinct()
                .toList());
    }

    private PlanAccess access(PlanDocument document) {
        return new PlanAccess(currentPerson.get(), document.plan().department());
    }

    private Person reader() {
        var person = currentPerson.get();
        person.require(Permission.READ_PUBLISHED);
        return person;
    }
}

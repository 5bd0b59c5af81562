package org.ayumi.cycle.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.UserError;
import org.ayumi.cycle.CycleInput;
import org.ayumi.cycle.CycleManagement;
import org.ayumi.cycle.CycleResult;
import org.ayumi.cycle.CycleService;
import org.ayumi.cycle.Grace;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.Conflict;
import org.ayumi.graphql.RevisionPage;
import org.ayumi.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CycleController {

    private final CycleService cycles;
    private final CycleManagement management;
    private final CurrentPerson currentPerson;

    CycleController(CycleService cycles, CycleManagement management, CurrentPerson currentPerson) {
        this.cycles = cycles;
        this.management = management;
        this.currentPerson = currentPerson;
    }

    /** The fields of {@code OpenMonitoringCycleInput}. */
    record OpenMonitoringCycleInput(FiscalYear fiscalYear, List<CycleInput.DueDate> dueDates) {}

    /** The fields of {@code ExtendReportingInput}. */
    record ExtendReportingInput(
            FiscalYear fiscalYear,
            ReportPeriod period,
            String department,
            LocalDate until,
            @Nullable String reason,
            int expectedVersion) {}

    /** The fields of {@code ReopenReportingInput}. */
    record ReopenReportingInput(
            FiscalYear fiscalYear,
            ReportPeriod period,
            @Nullable String department,
            LocalDate until,
            String reason,
            int expectedVersion) {}

    /** The fields of {@code ChangeDueDateInput}. */
    record ChangeDueDateInput(
            FiscalYear fiscalYear, ReportPeriod period, LocalDate dueOn, String reason, int expectedVersion) {}

    /** The fields of {@code MonitoringCyclePayload}. */
    record MonitoringCyclePayload(
            @Nullable MonitoringCycleView monitoringCycle,
            List<UserError> userErrors,
            @Nullable Conflict conflict) {}

    @QueryMapping
    Optional<MonitoringCycleView> monitoringCycle(@Argument FiscalYear fiscalYear) {
        return cycles.find(fiscalYear).map(this::view);
    }

    @MutationMapping
    MonitoringCyclePayload openMonitoringCycle(@Argument OpenMonitoringCycleInput input) {
        return payload(management.open(new CycleInput.Open(input.fiscalYear, input.dueDates)));
    }

    @MutationMapping
    MonitoringCyclePayload changeDueDate(@Argument ChangeDueDateInput input) {
        return payload(management.changeDueDate(new CycleInput.ChangeDueDate(
                input.fiscalYear, input.period, input.dueOn, input.reason, input.expectedVersion)));
    }

    @MutationMapping
    MonitoringCyclePayload extendReporting(@Argument ExtendReportingInput input) {
        return payload(management.give(new CycleInput.Give(
                Grace.Kind.EXTENSION,
                input.fiscalYear,
                input.period,
                input.department,
                input.until,
                input.reason,
                input.expectedVersion)));
    }

    @MutationMapping
    MonitoringCyclePayload reopenReporting(@Argument ReopenReportingInput input) {
        return payload(management.give(new CycleInput.Give(
                Grace.Kind.REOPENING,
                input.fiscalYear,
                input.period,
                input.department,
                input.until,
                input.reason,
                input.expectedVersion)));
    }

    @SchemaMapping(typeName = MonitoringCycleView.TYPE, field = "revisions")
    RevisionPage revisions(
            MonitoringCycleView view, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return RevisionPage.read(
                first,
                after,
                MonitoringCycle.SECTION,
                view::version,
                (before, most) -> cycles.listRevisions(view.cycle(), before, most));
    }

    private MonitoringCyclePayload payload(CycleResult result) {
        return switch (result) {
            case CycleResult.Changed changed -> new MonitoringCyclePayload(view(changed.cycle()), List.of(), null);
            case CycleResult.Rejected rejected ->
                new MonitoringCyclePayload(
                        rejected.cycle() == null ? null : view(rejected.cycle()), rejected.errors(), null);
            case CycleResult.Conflicted conflicted -> {
                var stamp = conflicted.cycle().stamp();
                yield new MonitoringCyclePayload(
                        view(conflicted.cycle()), List.of(conflicted.error()), Conflict.of(stamp.version(), stamp));
            }
        };
    }

    private MonitoringCycleView view(MonitoringCycle cycle) {
        return new MonitoringCycleView(cycle, cycles.today(), currentPerson.get());
    }
}

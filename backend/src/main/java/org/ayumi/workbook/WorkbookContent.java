package org.ayumi.workbook;

import java.time.LocalDate;
import java.util.List;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanAccess;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.PlanYear;
import org.ayumi.plan.ReportState;
import org.ayumi.security.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook shows a person.
 *
 * @param year the year and what its plans are held against
 * @param department whose plans; null for all the person may read
 * @param documents the plans
 */
record WorkbookContent(
        PlanYear year, @Nullable PlanDepartment department, List<PlanDocument> documents, Person person) {

    /** A plan as a person may read it: without the reports that are none of theirs yet. */
    static PlanDocument readBy(Person person, PlanDocument document) {
        return new PlanAccess(person, document.plan().department()).mayReadDrafts()
                ? document
                : new PlanDocument(
                        document.id(),
                        document.stamp(),
                        document.plan(),
                        document.reports().stream()
                                .filter(report -> report.state() == ReportState.ACCEPTED)
                                .toList());
    }

    /** A plan's row on a sheet. */
    record Shown(PlanDocument document, PlanRow row) {}

    /** The rows of a sheet: plan by plan. */
    List<Shown> rows(WorkbookSheet sheet) {
        var rows = new PlanRows(year);
        return documents.stream()
                .flatMap(document -> rows.of(document).stream()
                        .filter(row -> row.sheet() == sheet)
                        .filter(row -> isShown(year, document, row, year.today()))
                        .map(row -> new Shown(document, row)))
                .toList();
    }

    /** Whether a row is shown on a day: reports from the beginning of their period. */
    static boolean isShown(PlanYear year, PlanDocument document, PlanRow row, LocalDate day) {
        ReportPeriod period = row.key().period();
        if (period == null) {
            return true;
        }
        boolean begun = year.cycle() != null && !day.isBefore(period.beginsOn(year.fiscalYear()));
        return document.plan().status() == PlanStatus.ACCEPTED
                && (begun || document.findReport(period).isPresent());
    }

    /** What it is called. */
    String title() {
        return "%s 実行プラン（%s）".formatted(year.fiscalYear().era(), department == null ? "全所属" : department.name());
    }

    boolean hasSamples() {
        return documents.stream().anyMatch(document -> document.plan().sample());
    }
}

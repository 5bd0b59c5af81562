package org.ayumi.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanInput;
import org.ayumi.plan.PlanPart;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.PlanYear;
import org.ayumi.plan.ReportInput;
import org.ayumi.workbook.PlanUpload.CellProblem;

/** Turns the cells that are to be written into the changes a person would make in the console. */
final class PlanParts {

    /** A change with the cells its errors belong to, by the input's field; under "" where none is known. */
    record Part(PlanPart change, Map<String, CellPlace> places) {}

    private final PlanYear year;
    private final PlanUpload upload;
    private final Map<CellPlace, String> written;
    private final List<Part> parts = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();

    private PlanParts(PlanYear year, PlanUpload upload, List<CellDifference> differences) {
        this.year = year;
        this.upload = upload;
        written = differences.stream().collect(Collectors.toMap(CellDifference::at, CellDifference::uploaded));
    }

    /** The changes that write some of the differences, and what stands in their way already. */
    static PlanParts of(PlanYear year, PlanUpload upload, List<CellDifference> differences, boolean withNewRows) {
        var parts = new PlanParts(year, upload, differences);
        parts.words(withNewRows);
        parts.targets();
        for (ReportPeriod period : ReportPeriod.values()) {
            parts.report(period);
        }
        parts.priority();
        return parts;
    }

    List<Part> list() {
        return parts;
    }

    List<CellProblem> problems() {
        return problems;
    }

    /** What a cell is to say. */
    String text(PlanRow row, WorkbookColumn column) {
        return written.getOrDefault(upload.place(row, column), row.text(column));
    }

    boolean isWritten(PlanRow row, WorkbookColumn column) {
        return written.containsKey(upload.place(row, column));
    }

    private Optional<CellPlace> first(Predicate<CellPlace> of) {
        return upload.differences().stream()
                .map(CellDifference::at)
                .filter(written::containsKey)
                .filter(of)
                .findFirst();
    }

    private boolean isAccepted() {
        return upload.now().plan().status() == PlanStatus.ACCEPTED;
    }

    private static final Set<WorkbookColumn> TARGET =
            Set.of(WorkbookColumn.GOAL_COMPARISON, WorkbookColumn.GOAL_TARGET, WorkbookColumn.GOAL_UNIT);

    private void words(boolean withNewRows) {
        var first = first(at -> at.column() != WorkbookColumn.PLAN_PRIORITY
                && at.period() == null
                && !(isAccepted() && TARGET.contains(at.column())));
        var added = withNewRows ? upload.added() : List.<UploadedWorkbook.Row>of();
        if (first.isEmpty() && added.isEmpty()) {
            return;
        }
        var places = new HashMap<String, CellPlace>();
        var words = new PlanContentCells(year, this, places, problems);
        var plan = upload.now().plan();
        var content = words.of(upload.rows(), plan, added);
        places.put("", first.orElseGet(() -> NewRowCells.place(added.getFirst(), WorkbookColumn.GOAL_LABEL)));
        parts.add(new Part(new PlanInput.Edit(plan.id().value(), content, plan.version()), places));
    }

    /** After the acceptance each target is changed by itself, with its reason. */
    private void targets() {
        if (!isAccepted()) {
            return;
        }
        for (PlanRow row : rows(WorkbookSheet.GOALS)) {
            if (TARGET.stream().noneMatch(column -> isWritten(row, column))) {
                continue;
            }
            var goal = Objects.requireNonNull(row.key().goal());
            var text = PlanContentCells.goal(this, row);
            var places = new HashMap<String, CellPlace>();
            places.put("", upload.place(row, WorkbookColumn.GOAL_TARGET));
            places.put("comparison", upload.place(row, WorkbookColumn.GOAL_COMPARISON));
            places.put("target", upload.place(row, WorkbookColumn.GOAL_TARGET));
            places.put("unit", upload.place(row, WorkbookColumn.GOAL_UNIT));
            places.put("reason", upload.place(row, WorkbookColumn.GOAL_REASON));
            parts.add(new Part(
                    new PlanInput.ChangeGoal(
                            goal.value(),
                            text.comparison(),
                            text.target(),
                            text.unit(),
                            upload.companion(row, WorkbookColumn.GOAL_REASON),
                            upload.now().plan().version()),
                    places));
        }
    }

    private void priority() {
        var row = rows(WorkbookSheet.PLANS).getFirst();
        if (isWritten(row, WorkbookColumn.PLAN_PRIORITY)) {
            var plan = upload.now().plan();
            boolean set = text(row, WorkbookColumn.PLAN_PRIORITY).equals(WorkbookChoice.PRIORITY);
            var place = upload.place(row, WorkbookColumn.PLAN_PRIORITY);
            parts.add(new Part(new PlanInput.SetPriority(plan.id().value(), set, plan.version()), Map.of("", place)));
        }
    }

    private void report(ReportPeriod period) {
        var first = first(at -> at.period() == period);
        if (first.isEmpty()) {
            return;
        }
        var row = rows(WorkbookSheet.REPORTS).stream()
                .filter(each -> each.key().period() == period)
                .findFirst()
                .orElseThrow();
        int version = upload.now().findReport(period).map(PlanReport::version).orElse(0);
        String plan = upload.now().id().value();
        if (first(at -> at.period() == period && at.column() != WorkbookColumn.REPORT_SUBMIT)
                .isPresent()) {
            var places = new HashMap<String, CellPlace>();
            places.put("", first.get());
            var cells = new ReportCells(year, this, places, problems);
            var results = rows(WorkbookSheet.RESULTS).stream()
                    .filter(each -> each.key().period() == period)
                    .toList();
            parts.add(new Part(cells.save(upload, row, results, plan, version), places));
        }
        if (isWritten(row, WorkbookColumn.REPORT_SUBMIT)) {
            var place = upload.place(row, WorkbookColumn.REPORT_SUBMIT);
            parts.add(new Part(new ReportInput.Submit(plan, period, version), Map.of("", place)));
        }
    }

    CellPlace place(PlanRow row, WorkbookColumn column) {
        return upload.place(row, column);
    }

    private List<PlanRow> rows(WorkbookSheet sheet) {
        return upload.rows().stream().filter(row -> row.sheet() == sheet).toList();
    }
}

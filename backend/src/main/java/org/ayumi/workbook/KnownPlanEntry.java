package org.ayumi.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.plan.PlanAccess;
import org.ayumi.plan.PlanBatch;
import org.ayumi.plan.PlanBatchResult;
import org.ayumi.plan.PlanPart;
import org.ayumi.plan.PlanYear;
import org.ayumi.security.AccessRefused;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.ayumi.workbook.WorkbookCell.Kind;
import org.jspecify.annotations.Nullable;

/** A plan that exists. */
record KnownPlanEntry(PlanBatch batch, PlanYear year, Person person, PlanUpload upload) implements WorkbookEntry {

    @Override
    public String key() {
        return upload.now().id().value();
    }

    @Override
    public @Nullable WorkbookPlan look(Set<String> overwrite) {
        var cells = new LinkedHashMap<CellPlace, WorkbookCell>();
        var written = new ArrayList<CellDifference>();
        for (CellDifference difference : upload.differences()) {
            var kind = kind(difference);
            String reason = kind == Kind.REFUSED ? refusal(difference.at().column()) : difference.problem();
            cells.put(difference.at(), WorkbookCell.of(kind, difference, reason));
            if (kind == Kind.CHANGED
                    || (kind == Kind.CONFLICTING
                            && overwrite.contains(difference.at().id()))) {
                written.add(difference);
            }
        }
        boolean newRows = access().mayWrite();
        for (var row : upload.added()) {
            NewRows.tell(row, newRows ? null : refusal(WorkbookColumn.GOAL_LABEL), cells);
        }
        upload.problems().forEach(problem -> wrong(cells, problem.at(), problem.reason()));
        var parts = PlanParts.of(year, upload, written, newRows);
        parts.problems().forEach(problem -> wrong(cells, problem.at(), problem.reason()));
        if (newRows) {
            NewRows.repeated(upload).forEach(problem -> wrong(cells, problem.at(), problem.reason()));
        }
        if (batch.check(year, upload.now(), changes(parts)) instanceof PlanBatchResult.Refused refused) {
            refused.problems().forEach(problem -> {
                var places = parts.list().get(problem.part()).places();
                wrong(
                        cells,
                        WorkbookEntry.place(places, problem.error().field()),
                        problem.error().message());
            });
        }
        return cells.isEmpty() ? null : plan(List.copyOf(cells.values()));
    }

    @Override
    public WorkbookOutcome write(WorkbookPlan looked, Set<String> overwrite) {
        var written = upload.differences().stream()
                .filter(difference -> switch (kind(difference)) {
                    case CHANGED -> true;
                    case CONFLICTING -> overwrite.contains(difference.at().id());
                    case REFUSED, WRONG -> false;
                })
                .toList();
        var parts = PlanParts.of(year, upload, written, access().mayWrite());
        return switch (batch.apply(year, upload.now().id(), changes(parts))) {
            case PlanBatchResult.Made made ->
                WorkbookOutcome.applied(looked, made.document().id());
            case PlanBatchResult.Moved moved -> WorkbookOutcome.of(looked, WorkbookOutcome.Kind.CHANGED_SINCE);
            case PlanBatchResult.Refused refused -> WorkbookOutcome.of(looked, WorkbookOutcome.Kind.CHANGED_SINCE);
        };
    }

    private static List<PlanPart> changes(PlanParts parts) {
        return parts.list().stream().map(PlanParts.Part::change).toList();
    }

    private PlanAccess access() {
        return new PlanAccess(person, upload.now().plan().department());
    }

    private Kind kind(CellDifference difference) {
        boolean allowed =
                difference.at().column() == WorkbookColumn.PLAN_PRIORITY ? access().mayReview() : access().mayWrite();
        if (!allowed) {
            return Kind.REFUSED;
        }
        if (difference.problem() != null) {
            return Kind.WRONG;
        }
        return difference.isConflict() ? Kind.CONFLICTING : Kind.CHANGED;
    }

    private String refusal(WorkbookColumn column) {
        if (column == WorkbookColumn.PLAN_PRIORITY) {
            return "重要施策は、DX戦略課だけが変更できます。";
        }
        var refused = person.may(Permission.WRITE_OWN_PLANS)
                ? AccessRefused.notOwn(upload.now().plan().department().name())
                : AccessRefused.lacking(Permission.WRITE_OWN_PLANS);
        return String.valueOf(refused.getMessage());
    }

    private static void wrong(Map<CellPlace, WorkbookCell> cells, CellPlace at, String reason) {
        cells.merge(at, WorkbookCell.wrong(at, reason), (told, ignored) -> told.wrong(reason));
    }

    private WorkbookPlan plan(List<WorkbookCell> cells) {
        var plan = upload.now().plan();
        return new WorkbookPlan(
                key(), plan.id(), plan.content().title(), plan.department().name(), cells, Digest.of(upload));
    }
}

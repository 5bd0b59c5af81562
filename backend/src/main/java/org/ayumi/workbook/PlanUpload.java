package org.ayumi.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.PlanBatch;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanReport;
import org.ayumi.workbook.UploadedWorkbook.Row;
import org.jspecify.annotations.Nullable;

/**
 * One plan's rows of an uploaded workbook held against the plan as it was and as it is.
 *
 * @param now the plan as it is
 * @param rows its rows as they are now
 * @param differences the cells that say something else
 * @param problems what is wrong with whole rows
 * @param added new goals
 */
record PlanUpload(
        PlanDocument now,
        List<PlanRow> rows,
        List<CellDifference> differences,
        List<CellProblem> problems,
        List<Row> added,
        Map<String, Row> uploaded) {

    /** What is wrong with a cell, or with the row it stands for. */
    record CellProblem(CellPlace at, String reason) {}

    /** Compares rows with the plan. */
    static PlanUpload of(
            PlanDocument now, PlanRows rows, List<Row> uploaded, Map<PlanBatch.At, PlanDocument> bases, boolean based) {
        var comparison = new Comparison(now, rows, bases, based);
        uploaded.forEach(comparison::add);
        return new PlanUpload(
                now,
                comparison.current,
                comparison.differences,
                comparison.problems,
                uploaded.stream().filter(row -> row.key() == null).toList(),
                comparison.seen);
    }

    /** Where a cell of one of the plan's rows stands in the workbook. */
    CellPlace place(PlanRow row, WorkbookColumn column) {
        var said = uploaded.get(id(row.sheet(), row.key()));
        return new CellPlace(column, said == null ? 0 : said.number(), row.key().period(), subject(row));
    }

    static String subject(PlanRow row) {
        return switch (row.sheet()) {
            case GOALS -> row.text(WorkbookColumn.GOAL_LABEL);
            case RESULTS -> row.text(WorkbookColumn.RESULT_GOAL);
            default -> "";
        };
    }

    /** What the workbook says in a cell that is no change by itself. */
    String companion(PlanRow row, WorkbookColumn column) {
        return Optional.ofNullable(uploaded.get(id(row.sheet(), row.key())))
                .map(said -> said.text(column))
                .orElse("");
    }

    private static String id(WorkbookSheet sheet, RowKey key) {
        return sheet + " " + key.text();
    }

    /** The comparison under way. */
    private static final class Comparison {
        private final PlanDocument now;
        private final PlanRows rows;
        private final Map<PlanBatch.At, PlanDocument> bases;
        private final boolean based;
        private final List<PlanRow> current;
        private final Map<Integer, Map<String, PlanRow>> byVersion = new HashMap<>();
        private final Map<String, Row> seen = new HashMap<>();
        private final List<CellDifference> differences = new ArrayList<>();
        private final List<CellProblem> problems = new ArrayList<>();

        /**
         * Begins.
         *
         * @param based whether the person may see what the plan was; otherwise it is held against what it is
         */
        Comparison(PlanDocument now, PlanRows rows, Map<PlanBatch.At, PlanDocument> bases, boolean based) {
            this.now = now;
            this.rows = rows;
            this.bases = bases;
            this.based = based;
            this.current = rows.of(now);
        }

        void add(Row row) {
            var key = row.key();
            if (key == null) {
                return;
            }
            var first = seen.putIfAbsent(id(row.sheet(), key), row);
            if (first != null) {
                problem(row, "%d行目と同じ行です。どちらかを削除してください。".formatted(first.number()));
                return;
            }
            var base = based ? base(row.version()) : Optional.of(index(current));
            if (base.isEmpty()) {
                problem(row, "いつの内容を直したものか分かりません。ダウンロードし直してください。");
                return;
            }
            var was = base.get().get(id(row.sheet(), key));
            var is = index(current).get(id(row.sheet(), key));
            boolean differs = false;
            for (WorkbookColumn column : row.sheet().columns()) {
                if (column.kind().isRead() && column.kind() != WorkbookColumn.Kind.COMPANION) {
                    differs |= compare(row, column, was, is);
                }
            }
            if (differs && is == null) {
                problem(row, "今の計画には、この行にあたるものがありません。ダウンロードし直してください。");
            }
        }

        private boolean compare(Row row, WorkbookColumn column, @Nullable PlanRow was, @Nullable PlanRow is) {
            var cell = row.cell(column);
            String before = was == null ? "" : was.text(column);
            String current = is == null ? "" : is.text(column);
            boolean unread = cell.problem() != null && !CellDifference.isSame(cell.text(), before);
            if (!unread
                    && (CellDifference.isSame(cell.text(), before) || CellDifference.isSame(cell.text(), current))) {
                return false;
            }
            if (column == WorkbookColumn.REPORT_SUBMIT && isReported(row)) {
                return false;
            }
            if (is != null) {
                var place = new CellPlace(column, row.number(), is.key().period(), subject(is));
                differences.add(new CellDifference(place, before, current, cell.text(), cell.problem()));
            }
            return true;
        }

        /** A workbook that is uploaded once more asks for nothing new. */
        private boolean isReported(Row row) {
            return Optional.ofNullable(row.key())
                    .map(RowKey::period)
                    .flatMap(now::findReport)
                    .map(PlanReport::state)
                    .filter(state -> state.isReported())
                    .isPresent();
        }

        private void problem(Row row, String reason) {
            var column = row.sheet().columns().stream()
                    .filter(each -> each.width() > 0)
                    .findFirst()
                    .orElseThrow();
            problems.add(new CellProblem(new CellPlace(column, row.number(), null, ""), reason));
        }

        private Optional<Map<String, PlanRow>> base(int version) {
            var document = bases.get(new PlanBatch.At(now.id(), version));
            return document == null
                    ? Optional.empty()
                    : Optional.of(byVersion.computeIfAbsent(version, any -> index(rows.of(document))));
        }

        private static Map<String, PlanRow> index(List<PlanRow> rows) {
            var index = new HashMap<String, PlanRow>();
            rows.forEach(row -> index.put(id(row.sheet(), row.key()), row));
            return index;
        }
    }
}

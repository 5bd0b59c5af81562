package org.ayumi.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.common.FiscalYear;
import org.ayumi.workbook.UploadedWorkbook.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads workbooks that have passed {@link WorkbookGuard}; refuses those that are not of our shape. */
final class WorkbookReader {

    private static final int MOST_VERSION_DIGITS = 9;

    private final Map<String, Sheet> sheets;

    private WorkbookReader(ReadableWorkbook workbook) {
        sheets = workbook.getSheets().collect(Collectors.toMap(Sheet::getName, sheet -> sheet, (one, other) -> one));
    }

    static UploadedWorkbook read(byte[] bytes) {
        boolean formulas = WorkbookGuard.check(bytes);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            var reader = new WorkbookReader(workbook);
            if (formulas) {
                throw reader.formula();
            }
            return reader.read();
        } catch (WorkbookRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // The library tells in exceptions of many kinds that it cannot read what it is given.
            throw WorkbookRefused.broken();
        }
    }

    /** Names the first formula by its sheet and cell. */
    private WorkbookRefused formula() throws IOException {
        for (var sheet : sheets.entrySet()) {
            try (var rows = sheet.getValue().openStream()) {
                var found = rows.flatMap(Row::stream)
                        .filter(cell -> cell != null && cell.getFormula() != null)
                        .findFirst();
                if (found.isPresent()) {
                    return formula(
                            "シート「%s」の%s".formatted(sheet.getKey(), found.get().getAddress()));
                }
            }
        }
        return formula("見えないセル");
    }

    private static WorkbookRefused formula(String where) {
        return WorkbookRefused.because("FORMULA", "数式を含むブックは読み取りません（%sなど）。値だけを貼り付け直してください。".formatted(where));
    }

    private UploadedWorkbook read() throws IOException {
        requireSheets();
        var marks = new ArrayList<String>();
        try (var rows = sheet(WorkbookLayout.GUIDE).openStream()) {
            rows.limit(WorkbookLayout.DAY_ROW + 1)
                    .forEach(row -> marks.add(
                            row.getOptionalCell(0).map(cell -> cell.getText()).orElse("")));
        }
        if (marks.size() <= WorkbookLayout.DAY_ROW
                || !marks.get(WorkbookLayout.MARK_ROW).equals(WorkbookLayout.MARK)) {
            throw WorkbookRefused.because("NOT_OURS", "あゆみからダウンロードしたブックではないか、シート「説明」が変更されています。ダウンロードし直してください。");
        }
        var year = FiscalYear.parse(marks.get(WorkbookLayout.YEAR_ROW));
        String department = marks.get(WorkbookLayout.DEPARTMENT_ROW);
        var rows = new ArrayList<UploadedWorkbook.Row>();
        for (WorkbookSheet sheet : WorkbookSheet.values()) {
            rows.addAll(rows(sheet));
        }
        return new UploadedWorkbook(
                year,
                department.isEmpty() ? null : department,
                LocalDate.parse(marks.get(WorkbookLayout.DAY_ROW)),
                rows);
    }

    private void requireSheets() {
        var wanted = new ArrayList<>(List.of(WorkbookLayout.GUIDE));
        for (WorkbookSheet sheet : WorkbookSheet.values()) {
            wanted.add(sheet.title());
        }
        for (String title : wanted) {
            if (!sheets.containsKey(title)) {
                throw WorkbookRefused.because(
                        "SHEET_MISSING", "シート「%s」がありません。シートの名前を元に戻すか、ダウンロードし直してください。".formatted(title));
            }
        }
        for (String title : sheets.keySet()) {
            if (!wanted.contains(title)) {
                throw WorkbookRefused.because(
                        "SHEET_UNKNOWN", "シート「%s」は読み取れません。このシートを削除してから、アップロードしてください。".formatted(title));
            }
        }
    }

    private Sheet sheet(String title) {
        return Optional.ofNullable(sheets.get(title)).orElseThrow();
    }

    private List<UploadedWorkbook.Row> rows(WorkbookSheet sheet) throws IOException {
        var found = new ArrayList<UploadedWorkbook.Row>();
        try (var rows = sheet(sheet.title()).openStream()) {
            boolean headed = false;
            for (var row : (Iterable<Row>) rows::iterator) {
                if (row.getRowNum() == WorkbookLayout.HEAD + 1) {
                    requireHeads(sheet, row);
                    headed = true;
                } else if (headed) {
                    row(sheet, row).ifPresent(found::add);
                }
            }
            if (!headed) {
                throw WorkbookRefused.because(
                        "COLUMNS_MOVED",
                        "シート「%s」の%d行目に、列の見出しがありません。ダウンロードし直してください。".formatted(sheet.title(), WorkbookLayout.HEAD + 1));
            }
        }
        return found;
    }

    private static void requireHeads(WorkbookSheet sheet, Row row) {
        for (WorkbookColumn column : sheet.columns()) {
            String head = raw(row, column.index());
            if (!head.equals(column.head())) {
                throw WorkbookRefused.because(
                        "COLUMNS_MOVED",
                        "シート「%s」の%sは「%s」の列ですが、「%s」になっています。列の並びを元に戻すか、ダウンロードし直してください。"
                                .formatted(
                                        sheet.title(), column.address(WorkbookLayout.HEAD + 1), column.head(), head));
            }
        }
    }

    private static String raw(Row row, int index) {
        return row.getOptionalCell(index)
                .map(cell ->
                        EscapedText.unescape(String.valueOf(cell.getText())).strip())
                .orElse("");
    }

    private static Optional<UploadedWorkbook.Row> row(WorkbookSheet sheet, Row row) {
        Map<WorkbookColumn, Cell> cells = new EnumMap<>(WorkbookColumn.class);
        for (WorkbookColumn column : sheet.columns()) {
            if (column.kind().isRead() || column.kind() == WorkbookColumn.Kind.NAME) {
                var cell = CellText.read(
                        column, row.getOptionalCell(column.index()).orElse(null), unit(sheet, row));
                if (!cell.equals(Cell.EMPTY)) {
                    cells.put(column, cell);
                }
            }
        }
        String key = raw(row, 0);
        String version = raw(row, 1);
        if (key.isEmpty()) {
            // Nothing but a left-over name is no row.
            return cells.keySet().stream().anyMatch(column -> column.kind().isRead())
                    ? Optional.of(new UploadedWorkbook.Row(sheet, row.getRowNum(), null, 0, cells))
                    : Optional.empty();
        }
        var known = RowKey.parse(sheet, key);
        if (known.isEmpty() || !version.matches("[1-9]\\d{0,%d}".formatted(MOST_VERSION_DIGITS - 1))) {
            throw WorkbookRefused.because(
                    "ID_UNREADABLE",
                    "シート「%s」の%d行目の、隠れた列の内容が変更されています。ダウンロードし直してください。".formatted(sheet.title(), row.getRowNum()));
        }
        return Optional.of(
                new UploadedWorkbook.Row(sheet, row.getRowNum(), known.get(), Integer.parseInt(version), cells));
    }

    /** What may stand behind a number of the row. */
    private static String unit(WorkbookSheet sheet, Row row) {
        return switch (sheet) {
            case GOALS -> raw(row, WorkbookColumn.GOAL_UNIT.index());
            case RESULTS ->
                raw(row, WorkbookColumn.RESULT_TARGET.index()).replaceAll("^\\D*[\\d,.]+|以上$|超$|以内$|未満$", "");
            default -> "";
        };
    }
}

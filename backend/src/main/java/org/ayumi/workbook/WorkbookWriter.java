package org.ayumi.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes workbooks, sheet by sheet, straight to where they go. */
final class WorkbookWriter {

    /** The format of text: what begins like a formula stays text, also when its cell is edited. */
    private static final String TEXT = "@";

    private static final String INDIGO = "1D4A8F";
    private static final String INDIGO_GROUND = "E8EFFA";
    private static final String LOCKED_GROUND = "F1F1EE";
    private static final String LINE = "C9CDD3";
    private static final double FONT_SIZE = 10.5;

    private final Workbook workbook;
    private final WorkbookContent content;

    private WorkbookWriter(Workbook workbook, WorkbookContent content) {
        this.workbook = workbook;
        this.content = content;
    }

    static void write(WorkbookContent content, OutputStream target) throws IOException {
        try (var workbook = new Workbook(target, "Ayumi", null)) {
            workbook.setGlobalDefaultFont("Yu Gothic", FONT_SIZE);
            workbook.properties().setTitle(content.title());
            var writer = new WorkbookWriter(workbook, content);
            GuideSheet.write(workbook.newWorksheet(WorkbookLayout.GUIDE), content);
            for (WorkbookSheet sheet : WorkbookSheet.values()) {
                writer.write(sheet);
            }
        }
    }

    private void write(WorkbookSheet sheet) throws IOException {
        try (var target = workbook.newWorksheet(sheet.title())) {
            head(sheet, target);
            int row = WorkbookLayout.HEAD + 1;
            var locks = new RowLocks(content.year(), content.person());
            for (var shown : content.rows(sheet)) {
                for (WorkbookColumn column : sheet.columns()) {
                    boolean open = locks.isOpen(shown.document(), shown.row(), column);
                    cell(target, row, column, text(shown, column), open);
                }
                row++;
            }
            if (content.department() != null && WorkbookLayout.takesNewRows(sheet)) {
                for (int spare = 0; spare < WorkbookLayout.SPARE; spare++, row++) {
                    for (WorkbookColumn column : sheet.columns()) {
                        boolean open = column.kind().isRead() || column.kind() == WorkbookColumn.Kind.NAME;
                        cell(target, row, column, null, open && column != WorkbookColumn.PLAN_PRIORITY);
                    }
                }
            }
            choices(sheet, target, row);
            protect(target);
        }
    }

    private void head(WorkbookSheet sheet, Worksheet target) {
        target.value(0, 2, "%s　%s".formatted(content.title(), sheet.title()));
        target.style(0, 2).bold().fontSize(14).fontColor(INDIGO).set();
        target.value(1, 2, content.hasSamples() ? sheet.hint() + "「見本」の計画は、使い方を示すための架空のものです。" : sheet.hint());
        for (WorkbookColumn column : sheet.columns()) {
            int index = column.index();
            target.value(WorkbookLayout.HEAD, index, column.head());
            target.style(WorkbookLayout.HEAD, index)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(INDIGO)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
            if (column.kind() == WorkbookColumn.Kind.HIDDEN) {
                target.hideColumn(index);
            } else {
                target.width(index, column.width());
            }
        }
        target.rowHeight(WorkbookLayout.HEAD, 33);
        target.freezePane(WorkbookLayout.frozen(sheet), WorkbookLayout.HEAD + 1);
        target.repeatRows(WorkbookLayout.HEAD);
        target.pageOrientation("landscape");
        target.setFitToPage(true);
        target.fitToWidth((short) 1);
        target.fitToHeight((short) 0);
        target.setTabColor(INDIGO);
    }

    private static @Nullable String text(WorkbookContent.Shown shown, WorkbookColumn column) {
        if (column.kind() != WorkbookColumn.Kind.HIDDEN) {
            return shown.row().text(column);
        }
        return column.index() == 0
                ? shown.row().key().text()
                : String.valueOf(shown.document().stamp().version());
    }

    private static void cell(Worksheet target, int row, WorkbookColumn column, @Nullable String text, boolean open) {
        int index = column.index();
        boolean number = column.kind().isNumber();
        if (text != null && !text.isEmpty()) {
            if (number) {
                target.value(row, index, new BigDecimal(text));
            } else {
                target.value(row, index, EscapedText.escape(text));
            }
        }
        var style = target.style(row, index)
                .verticalAlignment("top")
                .wrapText(!number)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .protectionOption(ProtectionOption.LOCKED, !open);
        if (!number) {
            style.format(TEXT);
        }
        if (!open) {
            style.fillColor(LOCKED_GROUND);
        }
        style.set();
    }

    private static void choices(WorkbookSheet sheet, Worksheet target, int end) {
        int first = WorkbookLayout.HEAD + 1;
        for (WorkbookColumn column : sheet.columns()) {
            if (!column.choices().isEmpty() && end > first) {
                target.range(first, column.index(), end - 1, column.index())
                        .validateWithListByFormula("\"" + String.join(",", column.choices()) + "\"")
                        .allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .showErrorMessage(true)
                        .errorTitle(column.head())
                        .error("一覧から選んでください。");
            }
        }
    }

    /**
     * Without a password: it guards against slips, nothing else. The options name what is kept from people; selecting,
     * sorting, and making rows and columns wider stay theirs.
     */
    static void protect(Worksheet target) {
        target.protect(
                "",
                SheetProtectionOption.SHEET,
                SheetProtectionOption.OBJECTS,
                SheetProtectionOption.SCENARIOS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.DELETE_COLUMNS,
                SheetProtectionOption.INSERT_ROWS);
    }

    static String ground() {
        return INDIGO_GROUND;
    }
}

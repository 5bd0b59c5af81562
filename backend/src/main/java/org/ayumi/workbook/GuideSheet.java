package org.ayumi.workbook;

import java.io.IOException;
import java.util.stream.Collectors;
import org.ayumi.common.JapaneseTime;
import org.ayumi.strategy.InitiativeAim;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what the workbook is, how to fill it in, and the numbers to fill in. */
final class GuideSheet {

    private static final int TITLE = 16;
    private static final int WORD = 1;
    private static final int MEANING = 2;

    private final Worksheet sheet;
    private int row;

    private GuideSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Worksheet sheet, WorkbookContent content) throws IOException {
        try (sheet) {
            var guide = new GuideSheet(sheet);
            guide.mark(content);
            guide.words(content);
            sheet.hideColumn(0);
            sheet.width(WORD, 24);
            sheet.width(MEANING, 92);
            sheet.hideGridLines();
            sheet.pageOrientation("portrait");
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            WorkbookWriter.protect(sheet);
        }
    }

    private void mark(WorkbookContent content) {
        var department = content.department();
        sheet.value(WorkbookLayout.MARK_ROW, 0, WorkbookLayout.MARK);
        sheet.value(WorkbookLayout.YEAR_ROW, 0, content.year().fiscalYear().toString());
        sheet.value(WorkbookLayout.DEPARTMENT_ROW, 0, department == null ? "" : department.code());
        sheet.value(WorkbookLayout.DAY_ROW, 0, content.year().today().toString());
    }

    private void words(WorkbookContent content) {
        sheet.value(row, WORD, content.title());
        sheet.style(row, WORD).bold().fontSize(TITLE).fontColor("1D4A8F").set();
        row++;
        sheet.value(
                row++,
                WORD,
                "%s時点の内容です。".formatted(JapaneseTime.format(content.year().today())));
        if (content.hasSamples()) {
            sheet.value(row, WORD, "見本");
            sheet.style(row, WORD).bold().set();
            meaning("「見本」と書かれた計画は、使い方を示すための架空のものです。");
        }
        heading("使い方");
        line("1　入力する", "白いセルに入力します。灰色のセルは変更できません。");
        line("2　アップロードする", "あゆみの「Excelで入力」の画面で、このブックをアップロードします。");
        line("3　確かめて反映する", "変わるセルの一覧を確かめて、反映します。反映するまで、何も変わりません。");
        heading("決まりごと");
        line("行の並べ替え・削除", "行を並べ替えても読み取れます。削除した行は、変更なしとして扱います。");
        line("シートと列", "シートの名前と、列の並びは変えないでください。数式とマクロは使えません。");
        line(
                "新しい行",
                content.department() == null
                        ? "計画や目標を増やすときは、所属ごとのブックを使ってください。"
                        : "計画や目標は、表の下の空いた行で増やせます。新しい計画には、仮の計画番号（新1など）を付けてください。新しい目標には、その計画番号を書いてください。");
        line("数値", "半角でも全角でもかまいません。割合は 75 または 75% と入力してください。");
        line("報告の提出", "シート「報告」の右端で「提出する」を選んだ報告だけを提出します。ほかは下書きとして保存します。");
        line("重要施策", "DX戦略課だけが変更できます。");
        line("待っているもの", "計画は「戸籍住民課 1」のように所属と計画番号で、重点取組は番号で、システムは名称で書いてください。");
        for (WorkbookSheet each : WorkbookSheet.values()) {
            if (each == WorkbookSheet.PLANS) {
                heading("シート");
            }
            line(each.title(), each.hint());
        }
        heading("めざす姿の番号");
        for (InitiativeAim aim : content.year().aims()) {
            line(String.valueOf(aim.number()), aim.title());
        }
        heading("重点取組の番号");
        content.year()
                .initiatives()
                .forEach(initiative -> line(String.valueOf(initiative.number()), initiative.title()));
        heading("選べる言葉");
        choices(WorkbookColumn.REPORT_PROGRESS, WorkbookColumn.REPORT_CAUSE, WorkbookColumn.GOAL_COMPARISON);
    }

    private void choices(WorkbookColumn... columns) {
        for (WorkbookColumn column : columns) {
            line(column.head(), column.choices().stream().collect(Collectors.joining("、")));
        }
    }

    private void heading(String text) {
        row++;
        sheet.value(row, WORD, text);
        sheet.range(row, WORD, row, MEANING)
                .style()
                .bold()
                .fillColor(WorkbookWriter.ground())
                .set();
        row++;
    }

    private void line(String word, String meaning) {
        sheet.value(row, WORD, word);
        sheet.style(row, WORD).verticalAlignment("top").wrapText(true).set();
        meaning(meaning);
    }

    private void meaning(String text) {
        sheet.value(row, MEANING, text);
        sheet.style(row, MEANING).verticalAlignment("top").wrapText(true).set();
        row++;
    }
}

package org.ayumi.workbook;

import java.util.Arrays;
import java.util.List;

/** The sheets that hold rows, in the order of the workbook; the guide stands before them. */
enum WorkbookSheet {
    PLANS("計画", "1行に1計画です。白いセルに入力してください。"),
    GOALS("目標", "1行に1目標です。受理された計画の目標を変えるときは、変更の理由も入力してください。"),
    MILESTONES("マイルストーン", "四半期ごとの到達点です。2つ以上あるときは、セルの中で改行（Alt＋Enter）してください。"),
    REPORTS("報告", "1行に1計画・1期間の報告です。提出するときは、右端で「提出する」を選んでください。"),
    RESULTS("実績", "報告に添える目標の実績です。数値か判定のどちらかを入力し、判定には理由を添えてください。");

    private final String title;
    private final String hint;

    WorkbookSheet(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    /** The sheet's name. */
    String title() {
        return title;
    }

    /** What stands above its rows. */
    String hint() {
        return hint;
    }

    /** Its columns, from A. */
    List<WorkbookColumn> columns() {
        return Arrays.stream(WorkbookColumn.values())
                .filter(column -> column.sheet() == this)
                .toList();
    }
}

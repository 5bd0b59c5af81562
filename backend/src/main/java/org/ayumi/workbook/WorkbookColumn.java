package org.ayumi.workbook;

import static org.ayumi.workbook.WorkbookSheet.GOALS;
import static org.ayumi.workbook.WorkbookSheet.MILESTONES;
import static org.ayumi.workbook.WorkbookSheet.PLANS;
import static org.ayumi.workbook.WorkbookSheet.REPORTS;
import static org.ayumi.workbook.WorkbookSheet.RESULTS;

import java.util.List;
import java.util.Locale;

/** The columns of the sheets; each sheet begins with its row's id and the version it was written at, both hidden. */
enum WorkbookColumn {
    PLAN_KEY(PLANS, "ID（変更しない）", Kind.HIDDEN, 0),
    PLAN_VERSION(PLANS, "版（変更しない）", Kind.HIDDEN, 0),
    PLAN_DEPARTMENT(PLANS, "所属", Kind.FIXED, 16),
    PLAN_NUMBER(PLANS, "計画番号", Kind.NAME, 10),
    PLAN_SAMPLE(PLANS, "見本", Kind.FIXED, 7),
    PLAN_STATUS(PLANS, "状態", Kind.FIXED, 12),
    PLAN_PRIORITY(PLANS, "重要施策", Kind.CHOICE, 11),
    PLAN_TITLE(PLANS, "計画名", Kind.TEXT, 40),
    PLAN_AIMS(PLANS, "めざす姿（番号）", Kind.NUMBERS, 14),
    PLAN_INITIATIVES(PLANS, "重点取組（番号）", Kind.NUMBERS, 14),
    PLAN_POST(PLANS, "担当の係・職", Kind.TEXT, 22),
    PLAN_BUDGET(PLANS, "予算（千円）", Kind.WHOLE, 13),
    PLAN_CONFIRMATION(PLANS, "提出前の所属長確認", Kind.CHOICE, 14),

    GOAL_KEY(GOALS, "ID（変更しない）", Kind.HIDDEN, 0),
    GOAL_VERSION(GOALS, "版（変更しない）", Kind.HIDDEN, 0),
    GOAL_DEPARTMENT(GOALS, "所属", Kind.FIXED, 16),
    GOAL_NUMBER(GOALS, "計画番号", Kind.NAME, 10),
    GOAL_PLAN(GOALS, "計画名", Kind.FIXED, 36),
    GOAL_LABEL(GOALS, "目標の名称", Kind.TEXT, 36),
    GOAL_COMPARISON(GOALS, "比べ方", Kind.CHOICE, 11),
    GOAL_TARGET(GOALS, "目標値", Kind.FIGURE, 11),
    GOAL_UNIT(GOALS, "単位", Kind.TEXT, 9),
    GOAL_REASON(GOALS, "変更の理由（受理後）", Kind.COMPANION, 36),

    MILESTONE_KEY(MILESTONES, "ID（変更しない）", Kind.HIDDEN, 0),
    MILESTONE_VERSION(MILESTONES, "版（変更しない）", Kind.HIDDEN, 0),
    MILESTONE_DEPARTMENT(MILESTONES, "所属", Kind.FIXED, 16),
    MILESTONE_NUMBER(MILESTONES, "計画番号", Kind.NAME, 10),
    MILESTONE_PLAN(MILESTONES, "計画名", Kind.FIXED, 36),
    MILESTONE_Q1(MILESTONES, "第1四半期（4〜6月）", Kind.LINES, 30),
    MILESTONE_Q2(MILESTONES, "第2四半期（7〜9月）", Kind.LINES, 30),
    MILESTONE_Q3(MILESTONES, "第3四半期（10〜12月）", Kind.LINES, 30),
    MILESTONE_Q4(MILESTONES, "第4四半期（1〜3月）", Kind.LINES, 30),

    REPORT_KEY(REPORTS, "ID（変更しない）", Kind.HIDDEN, 0),
    REPORT_VERSION(REPORTS, "版（変更しない）", Kind.HIDDEN, 0),
    REPORT_DEPARTMENT(REPORTS, "所属", Kind.FIXED, 16),
    REPORT_NUMBER(REPORTS, "計画番号", Kind.FIXED, 10),
    REPORT_PLAN(REPORTS, "計画名", Kind.FIXED, 36),
    REPORT_PERIOD(REPORTS, "期間", Kind.FIXED, 11),
    REPORT_DUE(REPORTS, "期限", Kind.FIXED, 21),
    REPORT_STATE(REPORTS, "報告の状態", Kind.FIXED, 11),
    REPORT_PROGRESS(REPORTS, "進み具合", Kind.CHOICE, 11),
    REPORT_ACHIEVEMENT(REPORTS, "達成率（%）", Kind.WHOLE, 11),
    REPORT_DONE(REPORTS, "取り組んだこと", Kind.LINES, 44),
    REPORT_NEXT(REPORTS, "次に取り組むこと", Kind.LINES, 36),
    REPORT_CAUSE(REPORTS, "原因", Kind.CHOICE, 22),
    REPORT_BLOCKER_KIND(REPORTS, "待っているものの種類", Kind.CHOICE, 13),
    REPORT_BLOCKER(REPORTS, "待っているもの", Kind.TEXT, 30),
    REPORT_SUBMIT(REPORTS, "提出", Kind.CHOICE, 11),

    RESULT_KEY(RESULTS, "ID（変更しない）", Kind.HIDDEN, 0),
    RESULT_VERSION(RESULTS, "版（変更しない）", Kind.HIDDEN, 0),
    RESULT_DEPARTMENT(RESULTS, "所属", Kind.FIXED, 16),
    RESULT_NUMBER(RESULTS, "計画番号", Kind.FIXED, 10),
    RESULT_PLAN(RESULTS, "計画名", Kind.FIXED, 36),
    RESULT_PERIOD(RESULTS, "期間", Kind.FIXED, 11),
    RESULT_GOAL(RESULTS, "目標", Kind.FIXED, 36),
    RESULT_TARGET(RESULTS, "目標値", Kind.FIXED, 13),
    RESULT_VALUE(RESULTS, "実績値", Kind.FIGURE, 11),
    RESULT_VERDICT(RESULTS, "判定", Kind.CHOICE, 9),
    RESULT_REASON(RESULTS, "理由・補足", Kind.LINES, 36);

    /** What a cell of the column holds. */
    enum Kind {
        /** The row's id or version: hidden, for the product itself. */
        HIDDEN,
        /** Shown, never read. */
        FIXED,
        /** What a row is known by: fixed where there is an id, read in new rows. */
        NAME,
        /** A line of text. */
        TEXT,
        /** Text with line breaks. */
        LINES,
        /** One of a list. */
        CHOICE,
        /** A whole number. */
        WHOLE,
        /** A number. */
        FIGURE,
        /** Numbers of a list, such as 1、3. */
        NUMBERS,
        /** Said beside a change; alone it changes nothing. */
        COMPANION;

        /** Whether a cell of it can be changed at all. */
        boolean isRead() {
            return this != HIDDEN && this != FIXED && this != NAME;
        }

        /** Whether its cells hold numbers. */
        boolean isNumber() {
            return this == WHOLE || this == FIGURE;
        }
    }

    private static final int LETTERS = 26;

    private final WorkbookSheet sheet;
    private final String head;
    private final Kind kind;
    private final int width;

    WorkbookColumn(WorkbookSheet sheet, String head, Kind kind, int width) {
        this.sheet = sheet;
        this.head = head;
        this.kind = kind;
        this.width = width;
    }

    WorkbookSheet sheet() {
        return sheet;
    }

    /** What stands at its top. */
    String head() {
        return head;
    }

    Kind kind() {
        return kind;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** What its cells may say; empty where they may say anything. */
    List<String> choices() {
        return WorkbookChoice.of(this);
    }

    /** Its place, from 0. */
    int index() {
        return sheet.columns().indexOf(this);
    }

    /** The address of its cell in a row, such as F5. */
    String address(int row) {
        return String.format(Locale.ROOT, "%s%d", letters(index()), row);
    }

    /** A column's letters, such as A or AB. */
    static String letters(int index) {
        return index < LETTERS
                ? String.valueOf((char) ('A' + index))
                : letters(index / LETTERS - 1) + letters(index % LETTERS);
    }
}

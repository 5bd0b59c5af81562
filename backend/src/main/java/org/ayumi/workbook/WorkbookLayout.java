package org.ayumi.workbook;

/** Where things stand in a workbook; writer and reader agree here. */
final class WorkbookLayout {

    /** The guide's name. */
    static final String GUIDE = "説明";

    /** What the guide's first hidden cell says of every workbook of this shape. */
    static final String MARK = "ayumi-plans-1";

    /** The guide's hidden column holds mark, year, department and day, one below the other. */
    static final int MARK_ROW = 0;

    static final int YEAR_ROW = 1;
    static final int DEPARTMENT_ROW = 2;
    static final int DAY_ROW = 3;

    /** The row of the heads, from 0; rows follow. */
    static final int HEAD = 2;

    /** Blank rows for new plans, goals and milestones, in a single department's workbook. */
    static final int SPARE = 10;

    /** The columns that stay in sight: up to the plan's name. */
    static int frozen(WorkbookSheet sheet) {
        return switch (sheet) {
            case PLANS -> WorkbookColumn.PLAN_TITLE.index() + 1;
            case GOALS -> WorkbookColumn.GOAL_PLAN.index() + 1;
            case MILESTONES -> WorkbookColumn.MILESTONE_PLAN.index() + 1;
            case REPORTS -> WorkbookColumn.REPORT_PERIOD.index() + 1;
            case RESULTS -> WorkbookColumn.RESULT_PERIOD.index() + 1;
        };
    }

    /** Whether new rows may be written below the others. */
    static boolean takesNewRows(WorkbookSheet sheet) {
        return sheet == WorkbookSheet.PLANS || sheet == WorkbookSheet.GOALS || sheet == WorkbookSheet.MILESTONES;
    }

    private WorkbookLayout() {}
}

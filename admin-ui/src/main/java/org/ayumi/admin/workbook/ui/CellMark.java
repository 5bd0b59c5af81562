package org.ayumi.admin.workbook.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.workbook.WorkbookAnswer;
import org.ayumi.admin.workbook.WorkbookCell;

/** What becomes of cells and plans: a shape, a word and a colour. */
final class CellMark {

    private CellMark() {}

    static Badge of(WorkbookCell.Kind kind) {
        return switch (kind) {
            case CHANGED -> new Badge("●", translate("workbook.kind.changed"), "met");
            case CONFLICTING -> new Badge("△", translate("workbook.kind.conflicting"), "part");
            case REFUSED -> new Badge("－", translate("workbook.kind.refused"), "open");
            case WRONG -> new Badge("×", translate("workbook.kind.wrong"), "missed");
        };
    }

    static Badge of(WorkbookAnswer.Outcome outcome) {
        return switch (outcome) {
            case APPLIED -> new Badge("○", translate("workbook.outcome.applied"), "met");
            case CHANGED_SINCE -> new Badge("△", translate("workbook.outcome.changed"), "part");
            case REFUSED -> new Badge("×", translate("workbook.outcome.refused"), "missed");
        };
    }
}

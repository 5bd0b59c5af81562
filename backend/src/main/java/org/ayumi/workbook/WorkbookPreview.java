package org.ayumi.workbook;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What would come of an upload; nothing is changed by looking.
 *
 * @param fiscalYear the year of the workbook; null where it is refused as a whole
 * @param department the code of its department; null for one of all, and where it is refused
 * @param plans the plans of which something is told
 * @param unchanged how many plans it holds of which nothing is
 * @param notes what else to know
 * @param userErrors why it is refused as a whole
 */
public record WorkbookPreview(
        @Nullable FiscalYear fiscalYear,
        @Nullable String department,
        List<WorkbookPlan> plans,
        int unchanged,
        List<String> notes,
        List<UserError> userErrors) {

    static WorkbookPreview refused(WorkbookRefused refused) {
        return new WorkbookPreview(
                null, null, List.of(), 0, List.of(), List.of(UserError.at(refused.code(), refused.reason(), "fileId")));
    }
}

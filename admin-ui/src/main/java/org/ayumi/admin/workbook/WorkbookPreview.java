package org.ayumi.admin.workbook;

import java.util.List;
import org.ayumi.admin.api.UserError;

/**
 * What would come of an uploaded workbook.
 *
 * @param unchanged how many plans it holds of which there is nothing to tell
 * @param notes what else to know
 * @param userErrors why it is refused as a whole
 */
public record WorkbookPreview(
        List<WorkbookPlan> plans, int unchanged, List<String> notes, List<UserError> userErrors) {}

package org.ayumi.workbook;

import java.util.List;
import java.util.Set;

/**
 * What a person confirms of a previewed plan.
 *
 * @param key the plan as the preview named it
 * @param digest the digest the preview gave
 * @param overwrite the conflicting cells to write all the same, such as 計画!F5
 */
public record WorkbookChoices(String key, String digest, Set<String> overwrite) {

    /** From lists as they arrive. */
    public static WorkbookChoices of(String key, String digest, List<String> overwrite) {
        return new WorkbookChoices(key, digest, Set.copyOf(overwrite));
    }
}

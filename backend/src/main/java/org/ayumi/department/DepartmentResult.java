package org.ayumi.department;

import java.util.List;
import org.ayumi.common.JapaneseTime;
import org.ayumi.common.UserError;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to change a department. */
public sealed interface DepartmentResult {

    /** The change was made. */
    record Changed(DepartmentDocument document) implements DepartmentResult {}

    /**
     * The input has errors; nothing was changed.
     *
     * @param document the department as it stands; null where it does not exist
     */
    record Rejected(List<UserError> errors, @Nullable DepartmentDocument document) implements DepartmentResult {}

    /** Someone else was faster; nothing was changed. */
    record Conflicted(DepartmentDocument document) implements DepartmentResult {

        /** What to tell the person. */
        public UserError error() {
            var last = document.stamp();
            return UserError.at(
                    "STALE_VERSION",
                    "この所属は、%sに%sさんが変更しました。今の内容を確かめてから、もう一度保存してください。"
                            .formatted(JapaneseTime.format(last.changedAt()), last.changedBy()),
                    "input",
                    "expectedVersion");
        }
    }
}

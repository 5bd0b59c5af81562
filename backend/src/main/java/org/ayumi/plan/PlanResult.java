package org.ayumi.plan;

import java.util.List;
import org.ayumi.common.JapaneseTime;
import org.ayumi.common.UserError;
import org.ayumi.revision.Stamp;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to change a plan. */
public sealed interface PlanResult {

    /** The change was made. */
    record Changed(PlanDocument document) implements PlanResult {}

    /**
     * The input has errors; nothing was changed.
     *
     * @param document the plan as it stands; null where it does not exist
     */
    record Rejected(List<UserError> errors, @Nullable PlanDocument document) implements PlanResult {}

    /**
     * Someone else was faster; nothing was changed.
     *
     * @param last the change that came in between
     */
    record Conflicted(PlanDocument document, Stamp last) implements PlanResult {

        /** What to tell the person. */
        public UserError error() {
            return UserError.at(
                    "STALE_VERSION",
                    "この計画は、%sに%sさんが変更しました。今の内容を確かめてから、もう一度保存してください。"
                            .formatted(JapaneseTime.format(last.changedAt()), last.changedBy()),
                    "input",
                    "expectedVersion");
        }
    }
}

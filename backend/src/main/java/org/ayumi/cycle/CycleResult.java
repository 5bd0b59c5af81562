package org.ayumi.cycle;

import java.util.List;
import org.ayumi.common.JapaneseTime;
import org.ayumi.common.UserError;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to change a cycle. */
public sealed interface CycleResult {

    /** The change was made. */
    record Changed(MonitoringCycle cycle) implements CycleResult {}

    /** The input has errors; nothing was changed. */
    record Rejected(List<UserError> errors, @Nullable MonitoringCycle cycle) implements CycleResult {}

    /** Someone else was faster; nothing was changed. */
    record Conflicted(MonitoringCycle cycle) implements CycleResult {

        /** What to tell the person. */
        public UserError error() {
            return UserError.at(
                    "STALE_VERSION",
                    "この年度のモニタリングは、%sに%sさんが変更しました。今の内容を確かめてから、もう一度保存してください。"
                            .formatted(
                                    JapaneseTime.format(cycle.stamp().changedAt()),
                                    cycle.stamp().changedBy()),
                    "input",
                    "expectedVersion");
        }
    }
}

package org.ayumi.vision;

import java.util.List;
import org.ayumi.common.JapaneseTime;
import org.ayumi.common.UserError;
import org.ayumi.merge.FieldConflict;
import org.ayumi.revision.Stamp;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to change the vision. */
public sealed interface VisionResult {

    /** The change was made, or stood already. */
    record Changed(VisionDocument document) implements VisionResult {}

    /**
     * The input has errors; nothing was changed.
     *
     * @param document the vision as it stands; null where there is none
     */
    record Rejected(List<UserError> errors, @Nullable VisionDocument document) implements VisionResult {}

    /**
     * Someone else changed the same field; nothing was changed.
     *
     * @param part the part's name in Japanese
     * @param version the version the part has now
     * @param last the change that came in between
     * @param fields the fields in conflict; empty where the part never had the version expected
     */
    record Conflicted(VisionDocument document, String part, int version, Stamp last, List<FieldConflict> fields)
            implements VisionResult {

        /** What to tell the person. */
        public UserError error() {
            return UserError.at(
                    "STALE_VERSION",
                    "%sは、%sに%sさんが変更しました。今の内容を確かめてから、もう一度保存してください。"
                            .formatted(part, JapaneseTime.format(last.changedAt()), last.changedBy()),
                    "input",
                    "expectedVersion");
        }
    }
}

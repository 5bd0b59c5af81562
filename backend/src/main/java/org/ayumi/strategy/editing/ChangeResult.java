package org.ayumi.strategy.editing;

import java.util.List;
import java.util.Objects;
import org.ayumi.common.InputPath;
import org.ayumi.common.JapaneseTime;
import org.ayumi.common.UserError;
import org.ayumi.merge.FieldConflict;
import org.ayumi.revision.Stamp;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.StrategyDocument;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to change a year: its frame, or one of its initiatives. */
public sealed interface ChangeResult {

    /**
     * The change was made.
     *
     * @param document the year as it now stands
     * @param initiative the initiative that was changed; null where the frame was
     */
    record Changed(StrategyDocument document, @Nullable InitiativeId initiative) implements ChangeResult {}

    /**
     * The input has errors; nothing was changed.
     *
     * @param document the year as it stands; null where it, or the initiative, does not exist
     */
    record Rejected(
            List<UserError> errors,
            @Nullable StrategyDocument document,
            @Nullable InitiativeId initiative) implements ChangeResult {

        /** Rejected before anything was found. */
        public static Rejected at(String code, String message, String... path) {
            return new Rejected(List.of(UserError.at(code, message, path)), null, null);
        }

        /** Rejected because there is no initiative of the id the input names. */
        public static Rejected unknownInitiative() {
            return at("NOT_FOUND", "この取組は見つかりません。ページを開き直してください。", "input", "initiativeId");
        }
    }

    /**
     * Someone else was faster, in the same place; nothing was changed.
     *
     * @param initiative the initiative that has moved; null where it is the frame or the year as a whole
     * @param version the version of what has moved, as it is now
     * @param last the change that came in between
     * @param fields the fields both changed; empty where it is not known what the person began with
     * @param path where the input names the version that has moved
     */
    record Conflicted(
            StrategyDocument document,
            @Nullable InitiativeId initiative,
            int version,
            Stamp last,
            List<FieldConflict> fields,
            InputPath path)
            implements ChangeResult {

        private static final InputPath EXPECTED = InputPath.INPUT.at("expectedVersion");

        /** The year as a whole has moved. */
        public static Conflicted ofYear(StrategyDocument document) {
            var stamp = document.stamp();
            return new Conflicted(document, null, stamp.version(), stamp, List.of(), EXPECTED);
        }

        /** The frame has moved. */
        public static Conflicted ofFrame(StrategyDocument document, Stamp last, List<FieldConflict> fields) {
            int version = Objects.requireNonNull(document.strategy().frameVersion());
            return new Conflicted(document, null, version, last, fields, EXPECTED);
        }

        /** An initiative has moved. */
        static Conflicted ofInitiative(
                StrategyDocument document, InitiativeId id, Stamp last, List<FieldConflict> fields) {
            int version = document.strategy().findInitiative(id).orElseThrow().version();
            return new Conflicted(document, id, version, last, fields, EXPECTED);
        }

        /** What to tell the person. */
        public UserError error() {
            return path.error(
                    "STALE_VERSION",
                    "%sは、%sに%sさんが変更しました。今の内容を確かめてから、もう一度保存してください。"
                            .formatted(subject(), JapaneseTime.format(last.changedAt()), last.changedBy()));
        }

        private String subject() {
            if (initiative == null) {
                return "この戦略";
            }
            // Where the input names several, "this" would not tell which.
            return path.equals(EXPECTED)
                    ? "この取組"
                    : document.strategy()
                            .findInitiative(initiative)
                            .map(Initiative::named)
                            .orElse("この取組");
        }
    }
}

package org.ayumi.vision;

import java.util.List;
import org.ayumi.common.Source;
import org.ayumi.merge.Field;
import org.jspecify.annotations.Nullable;

/** What of the vision's frame is merged field by field. */
final class FrameFields {

    static final List<Field<Vision>> ALL = List.of(
            Field.text(
                    "title",
                    "ビジョンの表題",
                    Vision::title,
                    (to, from) -> frame(to, from.title(), to.adopted(), to.townVision(), to.promises(), to.source())),
            Field.text(
                    "adopted",
                    "策定の時期",
                    Vision::adopted,
                    (to, from) -> frame(to, to.title(), from.adopted(), to.townVision(), to.promises(), to.source())),
            Field.text(
                    "townVision",
                    "まちの将来像",
                    Vision::townVision,
                    (to, from) -> frame(to, to.title(), to.adopted(), from.townVision(), to.promises(), to.source())),
            Field.text(
                    "promises",
                    "約束",
                    FrameFields::promises,
                    (to, from) -> frame(to, to.title(), to.adopted(), to.townVision(), from.promises(), to.source())),
            Field.text(
                    "source",
                    "ビジョンの出典",
                    vision -> FieldText.of(vision.source()),
                    (to, from) -> frame(to, to.title(), to.adopted(), to.townVision(), to.promises(), from.source())));

    private FrameFields() {}

    private static @Nullable String promises(Vision vision) {
        return FieldText.lines(vision.promises().stream().map(Promise::title).toList());
    }

    private static Vision frame(
            Vision of, String title, String adopted, String townVision, List<Promise> promises, Source source) {
        return new Vision(
                title,
                adopted,
                townVision,
                promises,
                of.aims(),
                of.glossary(),
                of.hierarchy(),
                of.discrepancies(),
                source);
    }
}

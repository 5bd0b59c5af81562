package org.ayumi.admin.vision;

import java.util.List;
import org.ayumi.admin.strategy.Source;
import org.jspecify.annotations.Nullable;

/** What is sent to change the vision. */
public sealed interface VisionInput {

    /** Title, adoption, picture of the town and promises. */
    record Frame(
            String title,
            String adopted,
            String townVision,
            List<String> promises,
            Source source,
            String reason,
            int expectedVersion)
            implements VisionInput {}

    /** An aim. */
    record AimWords(
            int number,
            String title,
            String shortTitle,
            String summary,
            List<String> how,
            List<String> state,
            List<String> voices,
            Source source,
            String reason,
            int expectedVersion)
            implements VisionInput {}

    /** A level of the hierarchy. */
    record Level(
            PlanLevel.Kind kind,
            String title,
            String role,
            @Nullable String adopted,
            @Nullable String period,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            @Nullable String basis,
            @Nullable String note,
            Source source,
            String reason,
            int expectedVersion)
            implements VisionInput {}

    /** All terms. */
    record Glossary(List<GlossaryTerm> terms, String reason, int expectedVersion) implements VisionInput {}
}

package org.ayumi.vision;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What people enter about the vision, as it arrives: unchecked. */
public sealed interface VisionInput {

    /** Why the published words change. */
    String reason();

    /** The version of the part the input was written against. */
    int expectedVersion();

    /** Where something stands. */
    record SourceText(String document, String locator) {}

    /** Title, adoption, picture of the town and promises. */
    record Frame(
            String title,
            String adopted,
            String townVision,
            List<String> promises,
            SourceText source,
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
            SourceText source,
            String reason,
            int expectedVersion)
            implements VisionInput {}

    /** A level of the hierarchy. */
    record Level(
            PlanLevelKind kind,
            String title,
            String role,
            @Nullable String adopted,
            @Nullable String period,
            @Nullable FiscalYear firstYear,
            @Nullable FiscalYear lastYear,
            @Nullable String basis,
            @Nullable String note,
            SourceText source,
            String reason,
            int expectedVersion)
            implements VisionInput {}

    /** All terms. */
    record Glossary(List<Term> terms, String reason, int expectedVersion) implements VisionInput {}

    /** A term with the aims that use it. */
    record Term(String term, String meaning, List<Integer> aims) {}
}

package org.ayumi.vision;

import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * A level of the plan hierarchy.
 *
 * @param kind which level it is
 * @param title the plan's own title
 * @param role what it is to the municipality, as printed where the hierarchy is
 * @param adopted when it was adopted, as printed; null where no document tells
 * @param period for how long it holds, as printed; null where no document tells
 * @param firstYear the first fiscal year it holds; null where none is known
 * @param lastYear the last one; null where none is known
 * @param basis what the years are inferred from; null where they are printed, or none are known
 * @param note what else there is to know; null where there is nothing
 * @param source where title, adoption and period stand
 */
public record PlanLevel(
        PlanLevelKind kind,
        String title,
        String role,
        @Nullable String adopted,
        @Nullable String period,
        @Nullable FiscalYear firstYear,
        @Nullable FiscalYear lastYear,
        @Nullable String basis,
        @Nullable String note,
        Source source) {

    /** Refuses blanks, and an end before the beginning. */
    public PlanLevel {
        Required.value(kind, "level.kind");
        Required.text(title, "level.title");
        Required.text(role, "level.role");
        Required.value(source, "level.source");
        if (firstYear != null && lastYear != null && firstYear.compareTo(lastYear) > 0) {
            throw new IllegalArgumentException("%s ends before it begins".formatted(title));
        }
    }

    /** Whether its years are inferred, since no document prints them. */
    public boolean inferred() {
        return basis != null;
    }

    PlanLevel withTitleOf(PlanLevel other) {
        return new PlanLevel(kind, other.title, role, adopted, period, firstYear, lastYear, basis, note, source);
    }

    PlanLevel withRoleOf(PlanLevel other) {
        return new PlanLevel(kind, title, other.role, adopted, period, firstYear, lastYear, basis, note, source);
    }

    PlanLevel withAdoptedOf(PlanLevel other) {
        return new PlanLevel(kind, title, role, other.adopted, period, firstYear, lastYear, basis, note, source);
    }

    PlanLevel withPeriodOf(PlanLevel other) {
        return new PlanLevel(kind, title, role, adopted, other.period, firstYear, lastYear, basis, note, source);
    }

    PlanLevel withYearsOf(PlanLevel other) {
        return new PlanLevel(kind, title, role, adopted, period, other.firstYear, other.lastYear, basis, note, source);
    }

    PlanLevel withBasisOf(PlanLevel other) {
        return new PlanLevel(kind, title, role, adopted, period, firstYear, lastYear, other.basis, note, source);
    }

    PlanLevel withNoteOf(PlanLevel other) {
        return new PlanLevel(kind, title, role, adopted, period, firstYear, lastYear, basis, other.note, source);
    }

    PlanLevel withSourceOf(PlanLevel other) {
        return new PlanLevel(kind, title, role, adopted, period, firstYear, lastYear, basis, note, other.source);
    }
}

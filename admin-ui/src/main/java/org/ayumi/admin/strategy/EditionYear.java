package org.ayumi.admin.strategy;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition of a year: the year as it was published. */
public record EditionYear(
        int fiscalYear,
        String era,
        String title,
        String mission,
        String vision,
        @Nullable Source source,
        List<Edition> editions,
        List<Step> steps,
        List<Theme> themes) {

    /** What was published. */
    public record Edition(int number, String label) {}

    /** What was done with the year. */
    public record Step(
            OffsetDateTime at,
            String by,
            @Nullable String reason,
            @Nullable Edition edition) {}

    /** A theme as it was published. */
    public record Theme(int number, String title, List<Item> initiatives) {}

    /** An initiative as it was published. */
    public record Item(
            int number,
            String title,
            String summary,
            LeadDepartment leadDepartment,
            List<Kpi> kpis,
            InitiativeRating rating,
            @Nullable Outcome outcome) {}

    /** Whether it tells of any result; a plan published before its year does not. */
    public boolean hasResults() {
        return themes.stream()
                .flatMap(theme -> theme.initiatives().stream())
                .flatMap(item -> item.kpis().stream())
                .flatMap(kpi -> kpi.measures().stream())
                .anyMatch(measure -> measure.actual() != null);
    }

    /** The step by which it was published: the last one the edition itself knows of. */
    public Step published() {
        return steps.reversed().stream()
                .filter(step -> step.edition() != null)
                .findFirst()
                .orElseThrow();
    }
}

package org.ayumi.admin.strategy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.ayumi.admin.revision.RevisionPage;
import org.jspecify.annotations.Nullable;

/** A priority initiative (重点取組) with everything its page shows. An id of something else binds to
 * nothing; a history the viewer may not read is missing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename", defaultImpl = Void.class)
@JsonTypeName("Initiative")
public record Initiative(
        String id,
        int fiscalYear,
        StrategyStatus yearStatus,
        int number,
        String title,
        String summary,
        int version,
        ThemeName theme,
        List<AimName> aims,
        LeadDepartment leadDepartment,
        @Nullable Source source,
        List<Kpi> kpis,
        List<Task> tasks,
        List<ScheduleItem> schedule,
        InitiativeRating rating,
        @Nullable RatingAgainstOriginal ratingAgainstOriginal,
        @Nullable Outcome outcome,
        List<Highlight> highlights,
        List<Discrepancy> discrepancies,
        InitiativePermissions viewerCan,
        @Nullable RevisionPage revisions) {

    /** Whether its year is still being drafted: then it has no results. */
    public boolean draft() {
        return yearStatus == StrategyStatus.DRAFT;
    }

    /** The measures of all KPI lines, in order. */
    public List<Measure> measures() {
        return kpis.stream().flatMap(kpi -> kpi.measures().stream()).toList();
    }

    /** Number and title as headings carry them. */
    public String heading() {
        return number + ". " + title;
    }
}

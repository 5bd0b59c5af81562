package org.ayumi.plan;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are asked for.
 *
 * @param fiscalYear the year of their plans
 * @param period only those for this period
 * @param state only those in this state
 * @param department only those of the department of this code
 * @param ratingsDiffer only those on which the DX office's rating differs from the department's, or only the others
 */
public record ReportFilter(
        FiscalYear fiscalYear,
        @Nullable ReportPeriod period,
        @Nullable ReportState state,
        @Nullable String department,
        @Nullable Boolean ratingsDiffer) {

    static final String REPORTS = "reports";
    static final String COUNT = "count";

    /** The reports of a plan that match and may be read; the same rules as the queries'. */
    List<ReportInPlan> select(PlanDocument document, PlanAccess access) {
        return document.reports().stream()
                .filter(report -> period == null || report.period() == period)
                .filter(report -> state == null || report.state() == state)
                .filter(report -> ratingsDiffer == null || report.ratingsDiffer() == ratingsDiffer)
                .filter(access::mayRead)
                .map(report -> new ReportInPlan(document, report))
                .toList();
    }

    /** As a query for the plans that hold such a report. */
    Bson plans(Person person, @Nullable PlanId from) {
        var parts = new ArrayList<Bson>(List.of(Filters.eq(PlanFilter.YEAR, fiscalYear)));
        if (from != null) {
            parts.add(Filters.gte(PlanFilter.KEY, from));
        }
        if (department != null) {
            parts.add(Filters.eq(PlanFilter.DEPARTMENT, department));
        }
        parts.add(readable(person, "", report -> Filters.elemMatch(REPORTS, report)));
        return Filters.and(parts);
    }

    /** As a pipeline that counts such reports. */
    List<Bson> counted(Person person) {
        return List.of(
                Aggregates.match(plans(person, null)),
                Aggregates.unwind("$" + REPORTS),
                Aggregates.match(readable(person, REPORTS + ".", UnaryOperator.identity())),
                Aggregates.count(COUNT));
    }

    /** The same rule as {@link PlanAccess#mayRead(PlanReport)}. */
    private Bson readable(Person person, String prefix, UnaryOperator<Bson> report) {
        var asked = asked(prefix);
        if (person.may(Permission.READ_ALL_PLANS)) {
            return report.apply(Filters.and(asked));
        }
        var own =
                Filters.and(Filters.in(PlanFilter.DEPARTMENT, person.departments()), report.apply(Filters.and(asked)));
        var accepted = new ArrayList<>(asked);
        accepted.add(Filters.eq(prefix + "state", ReportState.ACCEPTED.name()));
        return Filters.or(
                own,
                Filters.and(
                        Filters.eq(PlanFilter.STATUS, PlanStatus.ACCEPTED.name()),
                        report.apply(Filters.and(accepted))));
    }

    private List<Bson> asked(String prefix) {
        var parts = new ArrayList<Bson>(List.of(Filters.exists(prefix + "period")));
        if (period != null) {
            parts.add(Filters.eq(prefix + "period", period.name()));
        }
        if (state != null) {
            parts.add(Filters.eq(prefix + "state", state.name()));
        }
        if (ratingsDiffer != null) {
            parts.add(ratingsDiffer ? differing(prefix) : agreeing(prefix));
        }
        return parts;
    }

    /** The same rule as {@link PlanReport#ratingsDiffer}, pair by pair, as a plain query cannot compare two fields. */
    private static Bson differing(String prefix) {
        var pairs = new ArrayList<Bson>();
        pairs.add(pair(prefix, null, names(null)));
        for (var status : PlanProgress.values()) {
            pairs.add(pair(prefix, status, names(status)));
        }
        return Filters.and(Filters.ne(prefix + "state", ReportState.SUBMITTED.name()), Filters.or(pairs));
    }

    private static Bson agreeing(String prefix) {
        var pairs = new ArrayList<Bson>();
        pairs.add(Filters.eq(prefix + "state", ReportState.SUBMITTED.name()));
        pairs.add(Filters.eq(prefix + "review.rating", null));
        for (var status : PlanProgress.values()) {
            pairs.add(pair(prefix, status, List.of(status.name())));
        }
        return Filters.or(pairs);
    }

    private static Bson pair(String prefix, @Nullable PlanProgress status, List<String> ratings) {
        return Filters.and(
                Filters.eq(prefix + "content.status", status == null ? null : status.name()),
                Filters.in(prefix + "review.rating", ratings));
    }

    private static List<String> names(@Nullable PlanProgress except) {
        return Arrays.stream(PlanProgress.values())
                .filter(rating -> rating != except)
                .map(Enum::name)
                .toList();
    }
}

package org.ayumi.plan;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which plans are asked for.
 *
 * @param fiscalYear their year
 * @param department only those of the department of this code
 * @param priority only priority plans, or only the others
 * @param status only those in this state
 * @param sample only samples (見本), or only the others
 */
public record PlanFilter(
        FiscalYear fiscalYear,
        @Nullable String department,
        @Nullable Boolean priority,
        @Nullable PlanStatus status,
        @Nullable Boolean sample) {

    static final String YEAR = "plan.fiscalYear";
    static final String KEY = "plan.id";
    static final String DEPARTMENT = "plan.department.code";
    static final String STATUS = "plan.status";
    static final String PRIORITY = "plan.priority";
    static final String SAMPLE = "plan.sample";

    /** All of a year's plans. */
    public static PlanFilter ofYear(FiscalYear fiscalYear) {
        return new PlanFilter(fiscalYear, null, null, null, null);
    }

    /** As a query for what the person may read; the same rule as {@link PlanAccess#mayRead}. */
    Bson readBy(Person person, @Nullable PlanId after) {
        var parts = new ArrayList<Bson>(List.of(Filters.eq(YEAR, fiscalYear)));
        if (after != null) {
            parts.add(Filters.gt(KEY, after));
        }
        if (department != null) {
            parts.add(Filters.eq(DEPARTMENT, department));
        }
        if (status != null) {
            parts.add(Filters.eq(STATUS, status.name()));
        }
        if (priority != null) {
            parts.add(Filters.eq(PRIORITY, priority));
        }
        if (sample != null) {
            parts.add(Filters.eq(SAMPLE, sample));
        }
        if (!person.may(Permission.READ_ALL_PLANS)) {
            parts.add(Filters.or(
                    Filters.eq(STATUS, PlanStatus.ACCEPTED.name()), Filters.in(DEPARTMENT, person.departments())));
        }
        return Filters.and(parts);
    }
}

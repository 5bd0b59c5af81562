package org.ayumi.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.TextId;

/**
 * An action plan's id, such as {@code plan-2025-koseki-jumin-01}: its fiscal year, the code of the
 * department it was begun in and a number.
 *
 * @param value the id's text
 */
public record PlanId(String value) implements TextId {

    /** The most plans a department may begin in a year; two digits keep the ids in order. */
    public static final int MOST = 99;

    private static final Pattern SHAPE = Pattern.compile("plan-(\\d{4})-([a-z0-9-]{1,40})-(\\d{2})");
    private static final int YEAR = 1;
    private static final int DEPARTMENT = 2;
    private static final int NUMBER = 3;

    /** Refuses other shapes. */
    public PlanId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is no plan id such as plan-2025-zeimu-01".formatted(value));
        }
    }

    /** The id of a department's plan of that number. */
    public static PlanId of(FiscalYear year, String department, int number) {
        return new PlanId("plan-%s-%s-%02d".formatted(year, department, number));
    }

    /** Reads what came from outside; empty where it is no such id. */
    public static Optional<PlanId> parse(String text) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(YEAR));
        return year >= FiscalYear.FIRST && year <= FiscalYear.LAST ? Optional.of(new PlanId(text)) : Optional.empty();
    }

    /** The fiscal year it belongs to. */
    public FiscalYear fiscalYear() {
        return new FiscalYear(Integer.parseInt(group(YEAR)));
    }

    /** The code of the department it was begun in; only the plan itself tells where it belongs now. */
    public String department() {
        return group(DEPARTMENT);
    }

    /** Its number among the plans begun in that department and year. */
    public int number() {
        return Integer.parseInt(group(NUMBER));
    }

    private String group(int group) {
        var matcher = SHAPE.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException(value);
        }
        return matcher.group(group);
    }
}

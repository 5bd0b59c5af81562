package org.ayumi.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.common.TextId;
import org.ayumi.cycle.ReportPeriod;

/**
 * A report's id, such as {@code plan-2025-koseki-jumin-01-q1}: its plan's id and its period.
 *
 * @param value the id's text
 */
public record ReportId(String value) implements TextId {

    private static final Pattern SHAPE = Pattern.compile("(plan-.+)-(q[1-4]|h[12])");
    private static final int PERIOD = 2;

    /** Refuses other shapes. */
    public ReportId {
        var matcher = SHAPE.matcher(value);
        if (!matcher.matches() || PlanId.parse(matcher.group(1)).isEmpty()) {
            throw new IllegalArgumentException("'%s' is no report id such as plan-2025-zeimu-01-q1".formatted(value));
        }
    }

    /** The id of a plan's report for a period. */
    public static ReportId of(PlanId plan, ReportPeriod period) {
        return new ReportId("%s-%s".formatted(plan.value(), period.name().toLowerCase(Locale.ROOT)));
    }

    /** Reads what came from outside; empty where it is no such id. */
    public static Optional<ReportId> parse(String text) {
        var matcher = SHAPE.matcher(text);
        return matcher.matches() ? PlanId.parse(matcher.group(1)).map(plan -> new ReportId(text)) : Optional.empty();
    }

    /** The plan it reports on. */
    public PlanId plan() {
        return new PlanId(group(1));
    }

    /** The period it is for. */
    public ReportPeriod period() {
        return ReportPeriod.valueOf(group(PERIOD).toUpperCase(Locale.ROOT));
    }

    private String group(int group) {
        var matcher = SHAPE.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException(value);
        }
        return matcher.group(group);
    }
}

package org.ayumi.admin.shell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How fiscal years stand in addresses: {@code years/2025} and what is below it. */
final class YearPath {

    private static final Pattern YEAR = Pattern.compile("^years/(\\d{4})(/.*)?$");
    private static final String INITIATIVES = "initiatives/";
    private static final String PLANS = "plans/";
    private static final String EDITIONS = "/editions/";

    private YearPath() {}

    static String overview(int fiscalYear) {
        return "years/" + fiscalYear;
    }

    static String initiatives(int fiscalYear) {
        return "years/" + fiscalYear + "/initiatives";
    }

    static boolean isInitiatives(String path) {
        return path.startsWith(INITIATIVES) || path.matches("years/\\d{4}/initiatives.*");
    }

    static String lineage(int fiscalYear) {
        return "years/" + fiscalYear + "/lineage";
    }

    static boolean isLineage(String path) {
        return path.matches("years/\\d{4}/(lineage.*|next)");
    }

    static String plans(int fiscalYear) {
        return "years/" + fiscalYear + "/plans";
    }

    static String reports(int fiscalYear) {
        return "years/" + fiscalYear + "/reports";
    }

    static boolean isReports(String path) {
        return path.matches("years/\\d{4}/reports") || path.matches("plans/[^/]+/reports/.*");
    }

    static boolean isPlans(String path) {
        return (path.startsWith(PLANS) && !isReports(path)) || path.matches("years/\\d{4}/(plans|handover).*");
    }

    static String monitoring(int fiscalYear) {
        return "years/" + fiscalYear + "/monitoring";
    }

    static boolean isMonitoring(String path) {
        return path.matches("years/\\d{4}/monitoring.*");
    }

    static String reviews(int fiscalYear) {
        return "years/" + fiscalYear + "/reviews";
    }

    static String cycle(int fiscalYear) {
        return "years/" + fiscalYear + "/cycle";
    }

    static String life(int fiscalYear) {
        return "years/" + fiscalYear + "/life";
    }

    static boolean isLife(String path) {
        return path.matches("years/\\d{4}/(life|editions/\\d+)");
    }

    static String past(int fiscalYear) {
        return "years/" + fiscalYear + "/past";
    }

    static boolean isPast(String path) {
        return path.matches("years/\\d{4}/past");
    }

    static boolean isOverview(String path) {
        return path.matches("years/\\d{4}");
    }

    static @Nullable Integer yearIn(String path) {
        var matcher = YEAR.matcher(path);
        return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
    }

    /**
     * The same page in another year. One initiative, or one plan, has no counterpart there, so its year's list is
     * opened; pages that belong to no year lead to the year itself.
     */
    static String sameIn(int fiscalYear, String path) {
        var matcher = YEAR.matcher(path);
        if (matcher.matches()) {
            String below = matcher.group(2);
            if (below != null && below.startsWith(EDITIONS)) {
                // An edition has no counterpart in another year.
                return life(fiscalYear);
            }
            return overview(fiscalYear) + (below == null ? "" : below);
        }
        if (path.startsWith(PLANS)) {
            return plans(fiscalYear);
        }
        return path.startsWith(INITIATIVES) ? initiatives(fiscalYear) : overview(fiscalYear);
    }

    /** The same page in a year that has no strategy; the year's action plans where the page is about a strategy. */
    static String withoutStrategy(int fiscalYear, String path) {
        String same = sameIn(fiscalYear, path);
        return isOverview(same) || isInitiatives(same) || isLineage(same) || isLife(same) || isPast(same)
                ? plans(fiscalYear)
                : same;
    }
}

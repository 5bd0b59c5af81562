package org.ayumi.admin.monitoring.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.monitoring.Figure;
import org.ayumi.admin.monitoring.FigureAddress;
import org.ayumi.admin.monitoring.Grouping;
import org.ayumi.admin.monitoring.Viewpoint;
import org.jspecify.annotations.Nullable;

/** A viewpoint and an opened figure in a page's address; what cannot be read there is taken for what is usual. */
final class MonitoringAddress {

    private static final int LONGEST = 200;

    private MonitoringAddress() {}

    /** Where the address looks from: the newest ended quarter and now, unless it says otherwise. */
    static Viewpoint read(int fiscalYear, QueryParameters query) {
        var today = DayText.today();
        var asOf = query.getSingleParameter("asOf")
                .flatMap(MonitoringAddress::day)
                .filter(day -> day.isBefore(today))
                .orElse(null);
        var period = one(ReportPeriod.values(), query, "period")
                .orElseGet(() -> Viewpoint.newest(fiscalYear, true, asOf == null ? today : asOf));
        return new Viewpoint(fiscalYear, period, asOf);
    }

    /** The figure the address opens; all plans unless it says which. */
    static FigureAddress figure(QueryParameters query) {
        var figure = one(Figure.values(), query, "figure").orElse(Figure.PLANS);
        var scope = one(FigureAddress.Scope.values(), query, "of");
        var key = query.getSingleParameter("key").filter(text -> text.length() <= LONGEST);
        return scope.isPresent() && key.isPresent()
                ? new FigureAddress(figure, scope.get(), key.get())
                : FigureAddress.whole(figure);
    }

    /** What the address groups by; departments unless it says otherwise. */
    static Grouping grouping(QueryParameters query) {
        return one(Grouping.values(), query, "by").orElse(Grouping.DEPARTMENT);
    }

    static QueryParameters write(Viewpoint viewpoint) {
        return QueryParameters.simple(parameters(viewpoint));
    }

    static QueryParameters write(Viewpoint viewpoint, Grouping grouping) {
        var parameters = parameters(viewpoint);
        parameters.put("by", grouping.name());
        return QueryParameters.simple(parameters);
    }

    static QueryParameters write(Viewpoint viewpoint, FigureAddress opened) {
        var parameters = parameters(viewpoint);
        parameters.put("figure", opened.figure().name());
        var scope = opened.of();
        String key = opened.key();
        if (scope != null && key != null) {
            parameters.put("of", scope.name());
            parameters.put("key", key);
        }
        return QueryParameters.simple(parameters);
    }

    /** The day alone, for pages that show all periods. */
    static QueryParameters write(@Nullable LocalDate asOf) {
        return asOf == null ? QueryParameters.empty() : QueryParameters.of("asOf", asOf.toString());
    }

    private static Map<String, String> parameters(Viewpoint viewpoint) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("period", viewpoint.period().name());
        var asOf = viewpoint.asOf();
        if (asOf != null) {
            parameters.put("asOf", asOf.toString());
        }
        return parameters;
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(text -> Arrays.stream(values)
                        .filter(value -> value.name().equals(text))
                        .findFirst());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1962);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

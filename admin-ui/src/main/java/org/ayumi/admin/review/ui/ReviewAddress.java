package org.ayumi.admin.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.review.ReviewFilter;
import org.jspecify.annotations.Nullable;

/** Which list, under which filter, in the page's address; what cannot be read there lets everything pass. */
record ReviewAddress(ReviewList list, ReviewFilter filter) {

    static String path(int fiscalYear) {
        return "years/" + fiscalYear + "/reviews";
    }

    static ReviewAddress read(QueryParameters query) {
        return new ReviewAddress(
                ReviewList.of(query.getSingleParameter("list").orElse("")),
                new ReviewFilter(
                        query.getSingleParameter("period")
                                .flatMap(name -> Stream.of(ReportPeriod.values())
                                        .filter(period -> period.name().equals(name))
                                        .findFirst())
                                .orElse(null),
                        query.getSingleParameter("department")
                                .filter(code -> code.matches("[a-z0-9-]{1,64}"))
                                .orElse(null)));
    }

    QueryParameters write() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "list", list == ReviewList.WAITING ? null : list.key());
        put(parameters, "period", filter.period());
        put(parameters, "department", filter.department());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}

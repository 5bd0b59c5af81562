package org.ayumi.admin.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.admin.plan.PlanFilter;
import org.ayumi.admin.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/** A filter in the page's address; what cannot be read there lets everything pass. */
final class PlanFilterAddress {

    private PlanFilterAddress() {}

    static QueryParameters write(PlanFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "department", filter.department());
        put(parameters, "status", filter.status());
        put(parameters, "priority", filter.priority());
        return QueryParameters.simple(parameters);
    }

    static PlanFilter read(QueryParameters query) {
        return new PlanFilter(
                query.getSingleParameter("department")
                        .filter(code -> code.matches("[a-z0-9-]{1,64}"))
                        .orElse(null),
                query.getSingleParameter("priority")
                        .filter(priority -> priority.matches("true|false"))
                        .map(Boolean::valueOf)
                        .orElse(null),
                query.getSingleParameter("status")
                        .flatMap(name -> Stream.of(PlanStatus.values())
                                .filter(status -> status.name().equals(name))
                                .findFirst())
                        .orElse(null));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}

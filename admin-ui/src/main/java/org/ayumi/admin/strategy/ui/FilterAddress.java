package org.ayumi.admin.strategy.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filter in the page's address; what cannot be read there lets everything pass. */
final class FilterAddress {

    private FilterAddress() {}

    static QueryParameters write(InitiativeFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "theme", filter.theme());
        put(parameters, "lead", filter.lead());
        put(parameters, "rating", filter.rating());
        put(parameters, "check", filter.check());
        put(parameters, "text", filter.text().isBlank() ? null : filter.text());
        return QueryParameters.simple(parameters);
    }

    static InitiativeFilter read(QueryParameters query) {
        return new InitiativeFilter(
                query.getSingleParameter("theme")
                        .filter(theme -> theme.matches("[0-9]{1,2}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                query.getSingleParameter("lead").orElse(null),
                named(InitiativeFilter.RatingChoice.values(), query.getSingleParameter("rating")),
                named(InitiativeFilter.Check.values(), query.getSingleParameter("check")),
                query.getSingleParameter("text").orElse(""));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, Optional<String> name) {
        return Stream.of(values)
                .filter(value -> Optional.of(value.name()).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}

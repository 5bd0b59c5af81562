package org.ayumi.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Answers the {@code id} field of types whose objects are plain records. */
public final class GlobalIds {

    private GlobalIds() {}

    /** Wires {@code type.id} to the global id of the record's own key. */
    public static <T> RuntimeWiringConfigurer wire(String type, Class<T> record, Function<T, String> key) {
        // A light fetcher: no environment is built for it, as there are as many ids as rows.
        LightDataFetcher<String> id = new LightDataFetcher<>() {
            @Override
            public String get(
                    GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
                return new GlobalId(type, key.apply(record.cast(source))).encode();
            }

            @Override
            public String get(DataFetchingEnvironment environment) {
                return get(
                        environment.getFieldDefinition(),
                        Objects.requireNonNull(environment.getSource()),
                        () -> environment);
            }
        };
        return wiring -> wiring.type(type, builder -> builder.dataFetcher("id", id));
    }
}

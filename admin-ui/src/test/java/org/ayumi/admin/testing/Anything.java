package org.ayumi.admin.testing;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Answers every question with something that fits the contract: one entry in each list, the first word of each
 * enumeration, and 見本 wherever a type can say so.
 */
public final class Anything implements DataFetcher<Object> {

    private final Map<String, Object> words;
    private final Set<String> samples = new ConcurrentSkipListSet<>();

    /** With these values for fields of these names, whatever they belong to. */
    public Anything(Map<String, Object> words) {
        this.words = Map.copyOf(words);
    }

    /** The types of the samples it has told of. */
    public Set<String> samples() {
        return Set.copyOf(samples);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        var schema = environment.getGraphQLSchema();
        var type = GraphQLTypeUtil.unwrapAll(environment.getFieldType());
        if (type instanceof GraphQLInterfaceType) {
            var wanted = environment.getSelectionSet().getImmediateFields().stream()
                    .map(SelectedField::getObjectTypeNames)
                    .min(Comparator.comparing(List::size))
                    .map(List::getFirst)
                    .orElseThrow();
            return of("", schema.getObjectType(wanted), schema);
        }
        return of(environment.getField().getName(), environment.getFieldType(), schema);
    }

    private @Nullable Object of(String field, GraphQLType wrapped, GraphQLSchema schema) {
        if (words.containsKey(field)) {
            return words.get(field);
        }
        var type = GraphQLTypeUtil.unwrapNonNull(wrapped);
        return switch (type) {
            case GraphQLList list -> entries(list.getWrappedType(), schema);
            case GraphQLObjectType object -> object(object, schema);
            case GraphQLEnumType words -> words.getValues().getFirst().getName();
            case GraphQLNamedType scalar -> scalar(scalar.getName());
            default -> throw new IllegalStateException("Nothing is known of " + type);
        };
    }

    // Periods refer to each other across lists: each list of them has them all.
    private List<@Nullable Object> entries(GraphQLType wrapped, GraphQLSchema schema) {
        var entry = of("", wrapped, schema);
        if (entry instanceof Told object && object.get("period") instanceof String) {
            return ((GraphQLEnumType) schema.getType("ReportPeriod"))
                    .getValues().stream()
                            .<@Nullable Object>map(period -> object.with("period", period.getName()))
                            .toList();
        }
        return Collections.singletonList(entry);
    }

    private static Object scalar(String name) {
        return switch (name) {
            case "Int", "Float" -> 1;
            case "Boolean" -> true;
            case "FiscalYear" -> 2025;
            case "Date" -> "2026-01-31";
            case "DateTime" -> "2026-01-31T10:00:00+09:00";
            default -> "x";
        };
    }

    private Told object(GraphQLObjectType type, GraphQLSchema schema) {
        if (type.getFieldDefinition("sample") != null) {
            samples.add(type.getName());
        }
        return new Told(type, schema, Map.of());
    }

    /** What is not asked for is never made: types refer to each other without end. */
    private final class Told extends AbstractMap<String, Object> {

        private final transient GraphQLObjectType type;
        private final transient GraphQLSchema schema;
        private final transient Map<String, Object> told;

        Told(GraphQLObjectType type, GraphQLSchema schema, Map<String, Object> told) {
            this.type = type;
            this.schema = schema;
            this.told = told;
        }

        Told with(String field, Object value) {
            return new Told(type, schema, Map.of(field, value));
        }

        @Override
        public @Nullable Object get(Object key) {
            if (told.containsKey(key)) {
                return told.get(key);
            }
            var field = type.getFieldDefinition(key.toString());
            return field == null ? type.getName() : of(field.getName(), field.getType(), schema);
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            throw new UnsupportedOperationException("A " + type.getName() + " is asked field by field");
        }
    }
}

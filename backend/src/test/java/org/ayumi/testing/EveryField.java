package org.ayumi.testing;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Writes queries that ask for every field the schema has, so that a new field is counted from its first day. */
public final class EveryField {

    private static final GraphQLSchema SCHEMA = schema();

    private EveryField() {}

    /** A query of all fields of a type between two texts; each type is entered once per path, connections are left out. */
    public static String of(String type, String before, String after) {
        return "{ " + before + " " + fields(SCHEMA.getObjectType(type), new HashSet<>()) + " " + after + " }";
    }

    private static String fields(GraphQLObjectType type, Set<String> entered) {
        entered.add(type.getName());
        String fields = type.getFieldDefinitions().stream()
                .map(field -> {
                    var named = GraphQLTypeUtil.unwrapAll(field.getType());
                    if (!(named instanceof GraphQLObjectType object)) {
                        return field.getName();
                    }
                    boolean skipped = entered.contains(object.getName())
                            || object.getName().endsWith("Connection");
                    return skipped ? "" : field.getName() + " { " + fields(object, new HashSet<>(entered)) + " }";
                })
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return fields;
    }

    private static GraphQLSchema schema() {
        var registry = new TypeDefinitionRegistry();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                registry.merge(
                        new SchemaParser().parse(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
    }
}

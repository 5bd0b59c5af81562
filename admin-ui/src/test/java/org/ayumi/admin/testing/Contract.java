package org.ayumi.admin.testing;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The SDL the backend and the console share, as an executable schema over maps. */
public final class Contract {

    private Contract() {}

    /** The contract with these fetchers of root fields; everything below a root field is read from its maps. */
    public static GraphQLSchema schema(DataFetcher<?> rootFields) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(asIs("FiscalYear"))
                .scalar(asIs("DateTime"))
                .scalar(asIs("Date"))
                .type("Query", type -> type.defaultDataFetcher(rootFields))
                .type("Mutation", type -> type.defaultDataFetcher(rootFields))
                .type("Subscription", type -> type.defaultDataFetcher(rootFields))
                .type(
                        "Node",
                        type -> type.typeResolver(environment -> environment
                                .getSchema()
                                .getObjectType(((Map<?, ?>) environment.getObject())
                                        .get("__typename")
                                        .toString())))
                .build();
        return new SchemaGenerator().makeExecutableSchema(registry(), wiring);
    }

    private static TypeDefinitionRegistry registry() {
        var registry = new TypeDefinitionRegistry();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                registry.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return registry;
    }

    // What the scalars accept is the backend's to test.
    private static GraphQLScalarType asIs(String name) {
        return GraphQLScalarType.newScalar().name(name).coercing(new AsIs()).build();
    }

    private static final class AsIs implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return literal instanceof IntValue number
                    ? number.getValue().intValueExact()
                    : ((StringValue) literal).getValue();
        }
    }
}

package org.ayumi.graphql;

import graphql.schema.GraphQLScalarType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;

/** Puts scalars, the operation cache and the limits into the engine. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(GraphQLScalarType.newScalar()
                        .name("FiscalYear")
                        .coercing(new FiscalYearCoercing())
                        .build())
                .scalar(GraphQLScalarType.newScalar()
                        .name("DateTime")
                        .coercing(new DateTimeCoercing())
                        .build())
                .scalar(GraphQLScalarType.newScalar()
                        .name("Date")
                        .coercing(new DateCoercing())
                        .build());
    }

    @Bean
    GraphQlSourceBuilderCustomizer engine(Clock clock) {
        var operations = new ParsedOperations();
        var types = new ClassNameTypeResolver();
        // Features answer a type with a record of its name, or with a person's view of it.
        types.setClassNameExtractor(type -> type.getSimpleName().replaceFirst("View$", ""));
        return source -> source.defaultTypeResolver(types)
                .inspectSchemaMappings(Wiring::requireWhole)
                .configureGraphQl(engine -> engine.preparsedDocumentProvider(operations))
                .instrumentation(List.of(
                        new FittingTransport(), new QueryLimits(), new Deadline(Duration.ofSeconds(10), clock)));
    }

    /** A field nobody answers, or a mapping for a field that is not in the contract, stops the start. */
    static void requireWhole(SchemaReport report) {
        if (!report.unmappedFields().isEmpty()
                || !report.unmappedRegistrations().isEmpty()
                || !report.unmappedArguments().isEmpty()) {
            throw new IllegalStateException("the code does not answer the contract: looked at " + report);
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

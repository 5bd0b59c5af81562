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
                        .build());
    }

    @Bean
    GraphQlSourceBuilderCustomizer engine(Clock clock) {
        var operations = new ParsedOperations();
        var types = new ClassNameTypeResolver();
        // Features answer a type with a record of its name, or with a person's view of it.
        types.setClassNameExtractor(type -> type.getSimpleName().replaceFirst("View$", ""));
        return source -> source.defaultTypeResolver(types)
                .configureGraphQl(engine -> engine.preparsedDocumentProvider(operations))
                .instrumentation(List.of(new QueryLimits(), new Deadline(Duration.ofSeconds(10), clock)));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

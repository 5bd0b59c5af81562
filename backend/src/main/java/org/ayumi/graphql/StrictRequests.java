package org.ayumi.graphql;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** Refuses what the framework would take for something else: any method but POST, and numbers where text belongs. */
@Configuration(proxyBeanMethods = false)
class StrictRequests {

    /** The framework answers 405 to GET alone; the others would find nothing at the address. The body is filled in later. */
    @Bean
    RouterFunction<ServerResponse> otherMethods() {
        var address = RequestPredicates.path("/graphql");
        return RouterFunctions.route(
                address.and(request -> !request.method().equals(HttpMethod.POST)),
                request -> ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED)
                        .allow(HttpMethod.POST)
                        .build());
    }

    /** {@code {"query":5}} is no operation named 5. */
    @Bean
    JsonMapperBuilderCustomizer textIsText() {
        return builder -> builder.withCoercionConfig(LogicalType.Textual, text -> {
            text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
            text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
            text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        });
    }
}

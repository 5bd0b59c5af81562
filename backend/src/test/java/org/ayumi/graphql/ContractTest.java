package org.ayumi.graphql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Controller;

/** That the backend starts at all proves the contract is answered; here it is proven that it would not start otherwise. */
class ContractTest {

    @Test
    void aFieldNobodyAnswersStopsTheStart() {
        assertThatThrownBy(() -> start("type Query { known: Said } type Said { text: String forgotten: String }"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("forgotten");
    }

    @Test
    void aMappingOutsideTheContractStopsTheStart() {
        assertThatThrownBy(() -> start("type Query { other: String }"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("known");
    }

    private static void start(String schema) {
        try (var context = new AnnotationConfigApplicationContext(KnownController.class)) {
            var controllers = new AnnotatedControllerConfigurer();
            controllers.setApplicationContext(context);
            controllers.afterPropertiesSet();
            GraphQlSource.schemaResourceBuilder()
                    .schemaResources(new ByteArrayResource(schema.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .configureRuntimeWiring(controllers)
                    .inspectSchemaMappings(Wiring::requireWhole)
                    .build();
        }
    }

    record Said(String text) {}

    @Controller
    static class KnownController {
        @QueryMapping
        Said known() {
            return new Said("said");
        }
    }
}

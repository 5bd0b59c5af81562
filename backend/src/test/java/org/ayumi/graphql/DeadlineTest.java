package org.ayumi.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ErrorType;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void anOperationWithinItsTimeIsAnswered() {
        assertThat(engine(Duration.ofSeconds(1)).execute("{ a: slow b: slow }").getErrors())
                .isEmpty();
    }

    @Test
    void anOperationThatRunsTooLongIsEndedBeforeTheNextFetch() {
        var result = engine(Duration.ofSeconds(6)).execute("{ a: slow b: slow c: slow d: slow }");

        assertThat(result.getErrors()).isNotEmpty().allSatisfy(error -> {
            assertThat(error.getErrorType()).isEqualTo(ErrorType.ExecutionAborted);
            assertThat(error.getMessage()).contains("時間内に");
        });
        assertThat(asked).hasValue(2);
    }

    /** Every fetch takes that long. */
    private GraphQL engine(Duration fetch) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        query -> query.dataFetcher("slow", environment -> {
                            asked.incrementAndGet();
                            now.updateAndGet(moment -> moment.plus(fetch));
                            return 1;
                        }))
                .build();
        var schema = new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse("type Query { slow: Int }"), wiring);
        InstantSource source = now::get;
        Clock clock = source.withZone(ZoneOffset.UTC);
        return GraphQL.newGraphQL(schema)
                .instrumentation(new Deadline(Duration.ofSeconds(10), clock))
                .build();
    }
}

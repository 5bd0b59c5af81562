package org.ayumi.graphql;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Ends an operation that has run too long; every store command has a time limit of its own besides. */
final class Deadline extends SimplePerformantInstrumentation {

    private final Duration longest;
    private final Clock clock;

    Deadline(Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    private record Until(Instant moment) implements InstrumentationState {}

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Until(clock.instant().plus(longest));
    }

    @Override
    public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        // Plain properties cost nothing; only fetchers that may ask the store are worth a look at the clock.
        if (!parameters.isTrivialDataFetcher() && clock.instant().isAfter(((Until) state).moment())) {
            throw new AbortExecutionException("時間内に終わらなかったため、中止しました。範囲を狭めてください。");
        }
        return super.beginFieldFetching(parameters, state);
    }
}

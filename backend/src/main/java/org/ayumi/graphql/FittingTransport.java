package org.ayumi.graphql;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Refuses subscriptions that are not asked for as a stream, and streams of anything else, before anything is done. */
final class FittingTransport extends SimplePerformantInstrumentation {

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        boolean followed = execution.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION;
        boolean streamed = execution.getGraphQLContext().getOrDefault(EventStream.ATTRIBUTE, false);
        if (followed && !streamed) {
            throw new Unfit("subscription は Accept: text/event-stream で送ってください。");
        }
        if (streamed && !followed) {
            throw new Unfit("text/event-stream で答えるのは subscription だけです。Accept は application/json にしてください。");
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private static final class Unfit extends AbortExecutionException {
        private static final long serialVersionUID = 1L;

        Unfit(String message) {
            super(message);
        }

        @Override
        public Map<String, Object> getExtensions() {
            return Map.of("code", "BAD_REQUEST");
        }
    }

    /** Tells the engine which way a request came. */
    @Component
    static class Mark implements WebGraphQlInterceptor {
        @Override
        public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
            boolean streamed = request.getAttributes().containsKey(EventStream.ATTRIBUTE);
            request.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(Map.of(EventStream.ATTRIBUTE, streamed))
                            .build());
            return chain.next(request);
        }
    }
}

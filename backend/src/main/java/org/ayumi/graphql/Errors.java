package org.ayumi.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ayumi.security.AccessRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns exceptions into errors with a stable {@code extensions.code}; internals stay in the log. */
@Component
class Errors extends DataFetcherExceptionResolverAdapter implements SubscriptionExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment field) {
        String path = field.getExecutionStepInfo().getPath().toString();
        return error(GraphqlErrorBuilder.newError(field), exception, path);
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception) {
        return Mono.just(List.of(error(GraphqlErrorBuilder.newError(), exception, "a subscription")));
    }

    private static GraphQLError error(GraphqlErrorBuilder<?> error, Throwable exception, String where) {
        return switch (exception) {
            case AccessRefused refused -> error(error, ErrorType.FORBIDDEN, "FORBIDDEN", refused.getMessage());
            case InvalidArgument invalid -> error(error, ErrorType.BAD_REQUEST, "BAD_REQUEST", invalid.getMessage());
            case LimitExceeded exceeded -> error(error, ErrorType.BAD_REQUEST, "LIMIT_EXCEEDED", exceeded.getMessage());
            default -> {
                String reference = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("request failed, reference {} at {}", reference, where, exception);
                yield error(
                        error,
                        ErrorType.INTERNAL_ERROR,
                        "INTERNAL",
                        "処理できませんでした。時間をおいてもう一度お試しください。続く場合は、番号 %s を情報政策課にお知らせください。".formatted(reference));
            }
        };
    }

    private static GraphQLError error(
            GraphqlErrorBuilder<?> error, ErrorType type, String code, @Nullable String message) {
        return error.errorType(type)
                .message("%s", String.valueOf(message))
                .extensions(Map.of("code", code))
                .build();
    }
}

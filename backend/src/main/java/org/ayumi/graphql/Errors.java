package org.ayumi.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.UUID;
import org.ayumi.security.AccessRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns exceptions into errors with a stable {@code extensions.code}; internals stay in the log. */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment field) {
        if (exception instanceof AccessRefused refused) {
            return error(field, ErrorType.FORBIDDEN, "FORBIDDEN", String.valueOf(refused.getMessage()));
        }
        if (exception instanceof InvalidArgument invalid) {
            return error(field, ErrorType.BAD_REQUEST, "BAD_REQUEST", String.valueOf(invalid.getMessage()));
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "request failed, reference {} at {}",
                reference,
                field.getExecutionStepInfo().getPath(),
                exception);
        return error(
                field,
                ErrorType.INTERNAL_ERROR,
                "INTERNAL",
                "処理できませんでした。時間をおいてもう一度お試しください。続く場合は、番号 %s を情報政策課にお知らせください。".formatted(reference));
    }

    private static GraphQLError error(DataFetchingEnvironment field, ErrorType type, String code, String message) {
        return GraphqlErrorBuilder.newError(field)
                .errorType(type)
                .message("%s", message)
                .extensions(Map.of("code", code))
                .build();
    }
}

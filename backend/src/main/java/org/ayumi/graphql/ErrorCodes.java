package org.ayumi.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the engine's own errors, such as a syntax error, what ours have already: the stable {@code extensions.code}, and a text in Japanese. */
@Component
class ErrorCodes implements WebGraphQlInterceptor {

    private static final String CODE = "code";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (input, builder) -> builder.locale(EngineTexts.LANGUAGE).build());
        return chain.next(request)
                .map(response -> response.getExecutionResult().getErrors().isEmpty()
                        ? response
                        : response.transform(builder -> builder.errors(
                                withCodes(response.getExecutionResult().getErrors()))));
    }

    private static List<GraphQLError> withCodes(List<GraphQLError> errors) {
        return errors.stream().map(ErrorCodes::withCode).toList();
    }

    private static GraphQLError withCode(GraphQLError error) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        if (extensions.putIfAbsent(CODE, code(error)) != null) {
            return error;
        }
        return GraphqlErrorBuilder.newError()
                .message("%s", EngineTexts.of(error))
                .errorType(error.getErrorType())
                .locations(error.getLocations())
                .path(error.getPath())
                .extensions(extensions)
                .build();
    }

    private static String code(GraphQLError error) {
        if (error instanceof BadFaithIntrospectionError) {
            return "LIMIT_EXCEEDED";
        }
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax -> "INVALID_SYNTAX";
            case ErrorType.ValidationError, ErrorType.OperationNotSupported -> "INVALID_QUERY";
            // Only the limits and the deadline abort operations.
            case ErrorType.ExecutionAborted -> "LIMIT_EXCEEDED";
            case null, default -> "INTERNAL";
        };
    }
}

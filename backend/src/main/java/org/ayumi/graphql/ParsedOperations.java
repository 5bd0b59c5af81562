package org.ayumi.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Keeps parsed and validated operations, so that a text is parsed once. Bounded by the texts' length. */
final class ParsedOperations implements PreparsedDocumentProvider {

    private static final long MOST_CHARACTERS = 4_000_000;

    private final Cache<String, PreparsedDocumentEntry> parsed = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        return CompletableFuture.completedFuture(parsed.get(input.getQuery(), text -> parser.apply(input)));
    }
}

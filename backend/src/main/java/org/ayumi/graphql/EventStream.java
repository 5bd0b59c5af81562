package org.ayumi.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers in server-sent events: {@code next} with an answer each, then {@code complete}. Takes the place of the
 * framework's own handler, which drops the reason of a refusal and lets a slow reader hold a thread that serves all.
 */
@Component
class EventStream extends GraphQlSseHandler {

    /** The request attribute that tells a request came this way. */
    static final String ATTRIBUTE = EventStream.class.getName();

    /** Streams end with their token, which lasts minutes; this is for realms whose tokens last for days. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Duration signOfLife;

    EventStream(WebGraphQlHandler graphQl, @Value("${ayumi.live.sign-of-life}") Duration signOfLife) {
        super(graphQl);
        this.signOfLife = signOfLife;
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        request.attributes().put(ATTRIBUTE, Boolean.TRUE);
        return super.handleRequest(request);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
        return ServerResponse.sse(
                sse -> {
                    var writer = new StreamWriter(sse, signOfLife);
                    response.flatMapMany(EventStream::answers).subscribe(writer);
                    EventStreamStart.await(request.servletRequest(), writer);
                },
                LONGEST);
    }

    private static Flux<Map<String, Object>> answers(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher<?> published) {
            return Flux.from(published)
                    .cast(ExecutionResult.class)
                    .map(ExecutionResult::toSpecification)
                    .onErrorResume(
                            SubscriptionPublisherException.class,
                            refused -> Mono.just(Map.of("errors", specifications(refused))))
                    .map(answer -> withExtensions(answer, response.getExtensions()));
        }
        // Refused before anything was followed.
        return Flux.just(response.toMap());
    }

    private static List<Map<String, Object>> specifications(SubscriptionPublisherException refused) {
        return refused.getErrors().stream().map(GraphQLError::toSpecification).toList();
    }

    private static Map<String, Object> withExtensions(Map<String, Object> answer, Map<Object, Object> extensions) {
        Map<String, Object> whole = new LinkedHashMap<>(answer);
        whole.putIfAbsent("extensions", extensions);
        return whole;
    }
}

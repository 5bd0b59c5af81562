package org.ayumi.admin.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import graphql.ErrorClassification;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backend that answers what a test tells it to, over real HTTP and the real contract: an operation that does not fit
 * the SDL fails here as it would there.
 *
 * <p>Root fields are told one by one, as maps of what the SDL names; one that is not told of answers null.
 */
public final class FakeBackend implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, DataFetcher<?>> answers = new ConcurrentHashMap<>();
    private final Map<String, HttpHandler> others = new ConcurrentHashMap<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final GraphQL graphQl =
            GraphQL.newGraphQL(Contract.schema(this::answer)).build();
    private final FakeStreams streams = new FakeStreams();
    private final HttpServer server;

    private volatile boolean down;
    private volatile int status = 200;

    private FakeBackend(HttpServer server) {
        this.server = server;
    }

    /** A backend on a free port, with nothing to tell yet. */
    public static FakeBackend start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var backend = new FakeBackend(server);
            server.createContext("/graphql", backend::handle);
            server.createContext("/", backend::handleOther);
            server.start();
            return backend;
        } catch (IOException e) {
            throw new IllegalStateException("No free port for the fake backend", e);
        }
    }

    /** Its GraphQL address. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/graphql");
    }

    /** Forgets everything it was told and asked. */
    public FakeBackend reset() {
        answers.clear();
        others.clear();
        tokens.clear();
        streams.end();
        down = false;
        status = 200;
        return this;
    }

    /** Answers the root field with this value: maps, lists, scalars. A node's map names its {@code __typename}. */
    public FakeBackend answers(String rootField, @Nullable Object value) {
        return computes(rootField, _ -> value);
    }

    /** Answers the root field with what this makes of the arguments. */
    public FakeBackend computes(String rootField, DataFetcher<?> answer) {
        answers.put(rootField, answer);
        return this;
    }

    /** Refuses the root field with this {@code extensions.code}, such as {@code FORBIDDEN}. */
    public FakeBackend refuses(String rootField, String code) {
        return computes(rootField, environment -> refusal(environment, code));
    }

    /** Answers the mutation with one user error and, where it is a conflict, with what the other person did. */
    public FakeBackend objects(String mutation, String code, String message, @Nullable Object conflict) {
        return computes(mutation, _ -> {
            var error = Map.of("code", code, "message", message);
            return conflict == null
                    ? Map.of("userErrors", List.of(error))
                    : Map.of("userErrors", List.of(error), "conflict", conflict);
        });
    }

    /** Answers requests to exactly this path, such as {@code /files}, beside the operations. */
    public FakeBackend serves(String path, HttpHandler answer) {
        others.put(path, answer);
        return this;
    }

    /** The streams of changes that pages opened. */
    public FakeStreams streams() {
        return streams;
    }

    /** Breaks every connection from now on. */
    public FakeBackend goesDown() {
        down = true;
        streams.end();
        return this;
    }

    /** Answers again. */
    public FakeBackend comesUp() {
        down = false;
        return this;
    }

    /** Answers every request with this status, such as 401, and no body. */
    public FakeBackend answersStatus(int newStatus) {
        status = newStatus;
        return this;
    }

    /** The access tokens it was asked with, in order. */
    public List<String> tokens() {
        return List.copyOf(tokens);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private @Nullable Object answer(DataFetchingEnvironment environment) throws Exception {
        var answer = answers.get(environment.getField().getName());
        return answer == null ? null : answer.get(environment);
    }

    private static Object refusal(DataFetchingEnvironment environment, String code) {
        return DataFetcherResult.newResult()
                .error(GraphqlErrorBuilder.newError(environment)
                        .message("Refused by the fake backend")
                        .errorType(ErrorClassification.errorClassification(code))
                        .extensions(Map.of("code", code, "classification", code))
                        .build())
                .build();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var request = exchange.getRequestBody().readAllBytes();
        if (down) {
            exchange.close();
            return;
        }
        if (String.valueOf(exchange.getRequestHeaders().getFirst("Accept")).equals("text/event-stream")) {
            streams.open(exchange, JSON.readTree(request));
            return;
        }
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .replace("Bearer ", ""));
        var answer = status == 200 ? execute(request) : new byte[0];
        exchange.getResponseHeaders().add("Content-Type", "application/graphql-response+json");
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void handleOther(HttpExchange exchange) throws IOException {
        var handler = others.get(exchange.getRequestURI().getPath());
        if (handler == null || down) {
            exchange.close();
            return;
        }
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .replace("Bearer ", ""));
        handler.handle(exchange);
        exchange.close();
    }

    @SuppressWarnings("unchecked")
    private byte[] execute(byte[] request) {
        Map<String, Object> body = JSON.readValue(request, Map.class);
        var variables = (Map<String, Object>) body.getOrDefault("variables", Map.of());
        var input = ExecutionInput.newExecutionInput((String) body.get("query")).variables(variables);
        return JSON.writeValueAsBytes(graphQl.execute(input).toSpecification());
    }
}

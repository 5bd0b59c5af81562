package org.ayumi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Asks the backend over HTTP, as scripts do; what holds for every answer is asserted of every answer. */
public final class Api {

    /** Escapes, so that halves of a surrogate pair arrive as they were meant. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    /** The backend on that port. */
    public Api(int port) {
        address = URI.create("http://localhost:%d".formatted(port));
    }

    /** Where it is. */
    public URI address() {
        return address;
    }

    /** Asks as a person, without variables. */
    public Answer ask(Account account, String query) {
        return ask(account, query, Map.of());
    }

    /** Asks as a person. */
    public Answer ask(Account account, String query, Map<String, ?> variables) {
        return ask(account.token(), query, variables);
    }

    /** Asks with a bearer token, or without one. */
    public Answer ask(@Nullable String token, String query, Map<String, ?> variables) {
        return send(token, JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
    }

    /** Sends a body with a bearer token, or without one. */
    public Answer send(@Nullable String token, String body) {
        return send(token, body, "application/json");
    }

    /** Sends a body of some media type with a bearer token, or without one. */
    public Answer send(@Nullable String token, String body, String contentType) {
        return send("/graphql", request -> {
            request.header("Content-Type", contentType)
                    .header("Accept", "application/graphql-response+json, application/json")
                    .POST(BodyPublishers.ofString(body));
            return token == null ? request : request.header("Authorization", "Bearer " + token);
        });
    }

    /** Sends any request to a path. */
    public Answer send(String path, UnaryOperator<HttpRequest.Builder> request) {
        try {
            var sent = request.apply(HttpRequest.newBuilder(address.resolve(path)));
            var response = http.send(sent.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body(), json(response.body()))
                    .requireDecency();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }
}

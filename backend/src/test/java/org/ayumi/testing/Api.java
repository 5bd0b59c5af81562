package org.ayumi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Asks the backend over HTTP, as scripts do. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    /** The backend on that port. */
    public Api(int port) {
        address = URI.create("http://localhost:%d/graphql".formatted(port));
    }

    /** Asks as a person, without variables. */
    public Answer ask(Account account, String query) {
        return ask(account, query, Map.of());
    }

    /** Asks as a person. */
    public Answer ask(Account account, String query, Map<String, ?> variables) {
        return send(account.token(), JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
    }

    /** Sends a body with a bearer token, or without one. */
    public Answer send(@Nullable String token, String body) {
        return send(token, body, "application/json");
    }

    /** Sends a body of some media type with a bearer token, or without one. */
    public Answer send(@Nullable String token, String body, String contentType) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", contentType)
                .header("Accept", "application/graphql-response+json, application/json")
                .POST(BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), json(response.body()));
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

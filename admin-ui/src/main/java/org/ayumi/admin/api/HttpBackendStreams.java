package org.ayumi.admin.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Subscriptions over HTTP, as server-sent events. */
@Component
class HttpBackendStreams implements BackendStreams {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final SharedFragments documents;
    private final JsonMapper json;
    private final BackendSettings settings;

    HttpBackendStreams(SharedFragments documents, JsonMapper json, BackendSettings settings) {
        this.documents = documents;
        this.json = json;
        this.settings = settings;
    }

    @Override
    public BackendStream open(String documentName, Map<String, ?> variables, AccessTokens tokens) {
        String address = settings.backendUrl().toString();
        var operation = Map.of(
                "query", String.valueOf(documents.getDocument(documentName).block()), "variables", variables);
        var request = HttpRequest.newBuilder(settings.backendUrl())
                // Until the stream begins; it lasts as long as it lasts.
                .timeout(settings.backendTimeout())
                .header("Authorization", "Bearer " + tokens.current())
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(json.writeValueAsString(operation)))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                response.body().close();
                throw TokenRelay.exceptionFor(response.statusCode(), address);
            }
            return new BackendStream(documentName, response.body(), json);
        } catch (IOException e) {
            throw BackendException.unavailable(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BackendException.unavailable(address, e);
        }
    }
}

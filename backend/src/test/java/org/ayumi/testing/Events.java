package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stream of events of the backend, read as they come; what holds for every answer is asserted of every event. */
public final class Events implements AutoCloseable {

    /** Kept: one that nothing refers to any more closes its connections. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FOLLOW = "subscription Follow($ids: [ID!]!) { nodeChanges(ids: $ids) { id version } }";

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /** An event: its name, and its data as an answer. */
    public record Event(String name, Answer answer) {

        /** What changed, as {@code id@version}. */
        public String change() {
            return answer.data("/nodeChanges/id").asString("") + "@"
                    + answer.data("/nodeChanges/version").asInt(0);
        }
    }

    private Events(HttpResponse<InputStream> response) {
        this.response = response;
        Thread.startVirtualThread(this::read);
    }

    /** Follows some ids as a person. */
    public static Events follow(Api api, Account account, Collection<String> ids) {
        return follow(api.address(), account.token(), ids);
    }

    /** Follows some ids with a token. */
    public static Events follow(URI backend, String token, Collection<String> ids) {
        return send(backend, token, FOLLOW, Map.of("ids", ids));
    }

    /** Asks for any operation as a stream. */
    public static Events send(URI backend, @Nullable String token, String query, Map<String, ?> variables) {
        var request = HttpRequest.newBuilder(backend.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query, "variables", variables))));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return new Events(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The HTTP status. */
    public int status() {
        return response.statusCode();
    }

    /** The next event. */
    public Event next() {
        return next(PATIENCE);
    }

    /** The next event, which comes within that time. */
    public Event next(Duration patience) {
        var event = poll(patience);
        assertThat(event).as("an event within %s", patience).isNotNull();
        return event;
    }

    /** The next event; null where none comes within that time. */
    public @Nullable Event poll(Duration patience) {
        try {
            return events.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            // It has ended already.
        }
    }

    private void read() {
        String name = "";
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    name = line.substring("event:".length());
                } else if (line.startsWith("data:")) {
                    String data = line.substring("data:".length());
                    JsonNode body =
                            data.isEmpty() || data.equals("\"\"") ? JSON.createObjectNode() : JSON.readTree(data);
                    events.add(new Event(name, new Answer(status(), response.headers(), data, body).requireDecency()));
                }
            }
        } catch (IOException e) {
            // Closed here, or by the backend's end.
        }
    }
}

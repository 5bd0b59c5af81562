package org.ayumi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running backend as a script does, with a token of a demonstration account. */
record GraphQl(RunningStack stack) {

    /**
     * What the backend answered.
     *
     * @param text the body as sent
     */
    record Answer(String text) {

        /** A node under {@code data}, by JSON pointer. */
        JsonNode data(String pointer) {
            return JsonMapper.shared().readTree(text).at("/data" + pointer);
        }
    }

    Answer ask(String user, String query) {
        var request = HttpRequest.newBuilder(URI.create(stack.ports().graphqlUrl()))
                .header("Authorization", "Bearer " + stack.token(user))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(Map.of("query", query))))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return new Answer(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A mutation that records a value for a measure. */
    static String recordActual(String measure, double value, int version) {
        return """
                mutation {
                  recordActual(input: {measureId: "%s", value: %s, expectedVersion: %d,
                                       source: {document: "試験の資料", locator: "1"}}) {
                    userErrors { code }
                  }
                }""".formatted(measure, value, version);
    }
}

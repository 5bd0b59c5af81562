package org.ayumi.admin.api;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers of the backend as they come. One thread reads; any may close it, which ends the reading. A stream that shows no
 * sign of life is closed by itself.
 */
public final class BackendStream implements Closeable {

    /** The backend gives a sign every fifteen seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(50);

    private final String documentName;
    private final InputStream body;
    private final BufferedReader lines;
    private final JsonMapper json;
    private final Thread watch;
    private volatile long heardAt = System.nanoTime();
    private volatile boolean closed;

    BackendStream(String documentName, InputStream body, JsonMapper json) {
        this.documentName = documentName;
        this.body = body;
        this.json = json;
        lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        watch = Thread.ofVirtual().name("stream-watch").start(this::watch);
    }

    /**
     * Waits for the next answer's field; null at the end of the stream.
     *
     * @throws BackendException when the stream breaks, or tells why it cannot go on
     */
    public <T> @Nullable T next(String field, Class<T> type) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heardAt = System.nanoTime();
                if (line.equals("event:complete")) {
                    return null;
                }
                if (line.startsWith("data:")) {
                    return bind(line.substring("data:".length()), field, type);
                }
            }
        } catch (IOException e) {
            if (!closed) {
                throw BackendException.unavailable("the stream of " + documentName, e);
            }
        }
        return null;
    }

    private <T> T bind(String data, String field, Class<T> type) {
        try {
            var answer = json.readTree(data);
            for (JsonNode error : answer.path("errors")) {
                throw ResponseErrors.exceptionFor(
                        error.at("/extensions/code").asString(""),
                        documentName + ": " + error.path("message").asString(""));
            }
            return json.treeToValue(answer.path("data").path(field), type);
        } catch (JacksonException e) {
            throw BackendException.failed("An event of " + documentName + " has another shape than expected", e);
        }
    }

    private void watch() {
        try {
            while (!closed) {
                Thread.sleep(SILENCE.dividedBy(2));
                if (System.nanoTime() - heardAt > SILENCE.toNanos()) {
                    close();
                }
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    @Override
    public void close() {
        closed = true;
        watch.interrupt();
        try {
            body.close();
        } catch (IOException e) {
            // Nothing more was wanted of it.
        }
    }
}

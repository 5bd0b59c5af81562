package org.ayumi.admin.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The streams of changes a fake backend holds open. It tells what a test tells it; nothing by itself. */
public final class FakeStreams {

    private final List<Stream> open = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> standing = new ConcurrentHashMap<>();

    private record Stream(HttpExchange exchange, Set<String> ids) {}

    void open(HttpExchange exchange, JsonNode request) throws IOException {
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .replace("Bearer ", ""));
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var stream = new Stream(
                exchange,
                request.at("/variables/ids")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet()));
        write(stream, ":\n\n");
        open.add(stream);
        standing.forEach((id, version) -> tell(stream, id, version));
    }

    /** Says that something has a version, to all who follow it now or later. */
    public void tell(String id, int version) {
        standing.put(id, version);
        open.forEach(stream -> tell(stream, id, version));
    }

    /** What is followed, over all streams. */
    public Set<String> followed() {
        return open.stream().flatMap(stream -> stream.ids.stream()).collect(Collectors.toSet());
    }

    /** How many are open, as far as is known; one that a reader closed is known to be closed when it is written to. */
    public int count() {
        open.forEach(stream -> write(stream, ":\n\n"));
        return open.size();
    }

    /** The access tokens streams were opened with, in order. */
    public List<String> tokens() {
        return List.copyOf(tokens);
    }

    /** Ends all, as the backend does when their tokens expire, and goes on telling what stands. */
    public void expire() {
        open.forEach(stream -> {
            write(stream, "event:complete\ndata:\n\n");
            close(stream);
        });
    }

    void end() {
        open.forEach(this::close);
        tokens.clear();
        standing.clear();
    }

    private void tell(Stream stream, String id, int version) {
        if (stream.ids.contains(id)) {
            write(stream, """
                    event:next
                    data:{"data":{"nodeChanges":{"id":"%s","version":%d}}}

                    """.formatted(id, version));
        }
    }

    private void write(Stream stream, String text) {
        try {
            stream.exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            stream.exchange.getResponseBody().flush();
        } catch (IOException gone) {
            close(stream);
        }
    }

    private void close(Stream stream) {
        open.remove(stream);
        stream.exchange.close();
    }
}

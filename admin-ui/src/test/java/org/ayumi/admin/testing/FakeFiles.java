package org.ayumi.admin.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.ContentDisposition;

/** The backend's files as a {@link FakeBackend} serves them: it stores what it gets, or answers as told. */
public final class FakeFiles implements HttpHandler {

    private final List<String> bodies = new CopyOnWriteArrayList<>();

    private int status = 200;
    private String answer = "{\"id\":\"file-1\",\"name\":\"計画書.pdf\",\"type\":\"application/pdf\",\"size\":4}";
    private String type = "application/json";
    private String name = "";

    /** Answers like this from now on. */
    public FakeFiles answering(int newStatus, String newAnswer) {
        status = newStatus;
        answer = newAnswer;
        return this;
    }

    /** Answers this as a file of that type. */
    public FakeFiles holding(String newType, String content) {
        type = newType;
        return answering(200, content);
    }

    /** Calls its files this. */
    public FakeFiles named(String newName) {
        name = newName;
        return this;
    }

    /** The bodies it was sent. */
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] told = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        if (!name.isEmpty()) {
            var disposition = ContentDisposition.attachment()
                    .filename(name, StandardCharsets.UTF_8)
                    .build();
            exchange.getResponseHeaders().add("Content-Disposition", disposition.toString());
        }
        exchange.sendResponseHeaders(status, told.length == 0 ? -1 : told.length);
        exchange.getResponseBody().write(told);
    }
}

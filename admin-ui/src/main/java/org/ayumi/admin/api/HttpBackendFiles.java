package org.ayumi.admin.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The backend's files over HTTP. */
@Component
class HttpBackendFiles implements BackendFiles {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    /** Ten megabytes over a slow line, and the look the backend takes at them. */
    private static final Duration TRANSFER_TIMEOUT = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final AccessTokens tokens;
    private final JsonMapper json;
    private final URI backend;

    HttpBackendFiles(AccessTokens tokens, JsonMapper json, BackendSettings settings) {
        this.tokens = tokens;
        this.json = json;
        this.backend = settings.backendUrl();
    }

    @Override
    public SentFile send(String name, long size, InputStream content) {
        String boundary = "ayumi-" + UUID.randomUUID();
        var request = request("/files")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body(boundary, name, size, content));
        var answer = exchange(request, BodyHandlers.ofString());
        var told = tell(answer.body());
        return switch (answer.statusCode()) {
            case 200 -> SentFile.stored(told.path("id").asString());
            case 401, 403, 404, 502, 504 -> throw exceptionFor(answer);
            default -> {
                // A sentence for the person comes with its code; without one something else is wrong.
                String message = told.path("message").asString("");
                if (message.isEmpty() || answer.statusCode() == 500) {
                    throw exceptionFor(answer);
                }
                yield SentFile.refused(told.path("code").asString(""), message);
            }
        };
    }

    @Override
    public ReceivedFile open(String path) {
        var answer = exchange(request(path).GET(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            drop(answer.body());
            throw exceptionFor(answer);
        }
        return new ReceivedFile(
                answer.headers()
                        .firstValue("Content-Disposition")
                        .map(told -> ContentDisposition.parse(told).getFilename())
                        .orElse(""),
                answer.headers().firstValue("Content-Type").orElse("application/octet-stream"),
                answer.headers().firstValueAsLong("Content-Length").orElse(-1),
                answer.body());
    }

    private static void drop(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // Nothing was wanted of it.
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(backend.resolve(path))
                .timeout(TRANSFER_TIMEOUT)
                .header("Authorization", "Bearer " + tokens.current());
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> handler) {
        var sent = request.build();
        try {
            return http.send(sent, handler);
        } catch (IOException e) {
            throw BackendException.unavailable(sent.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BackendException.unavailable(sent.uri().toString(), e);
        }
    }

    private static BodyPublisher body(String boundary, String name, long size, InputStream content) {
        var part = ContentDisposition.formData()
                .name("file")
                .filename(name, StandardCharsets.UTF_8)
                .build();
        byte[] head = "--%s\r\nContent-Disposition: %s\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(boundary, part)
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8);
        var whole = new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(head), content, new ByteArrayInputStream(tail))));
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> whole), head.length + size + tail.length);
    }

    private JsonNode tell(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException noJson) {
            return json.createObjectNode();
        }
    }

    private static BackendException exceptionFor(HttpResponse<?> answer) {
        String where = "%s (status %d)".formatted(answer.uri(), answer.statusCode());
        return switch (answer.statusCode()) {
            case 401 -> BackendException.signedOut(null);
            case 403 -> BackendException.forbidden(where);
            case 404 -> BackendException.notFound(where);
            case 429, 502, 503, 504 -> BackendException.unavailable(where, null);
            default -> BackendException.failed("No usable answer from " + where, null);
        };
    }
}

package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Sends files to the backend and fetches them, as scripts do. */
public record Uploads(Api api) {

    /** The address. */
    public static final String PATH = "/files";

    private static final String BOUNDARY = "--------ayumi";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Uploads a file as a person. */
    public Answer send(Account account, String name, byte[] content) {
        return send(account.token(), BodyPublishers.ofByteArray(body("file", name, content)));
    }

    /** Uploads a sound file as a person; its id. */
    public String sent(Account account, String name, byte[] content) {
        var answer = send(account, name, content);
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
        return answer.body().path("id").asString();
    }

    /** Sends any multipart body with a bearer token, or without one. */
    public Answer send(@Nullable String token, BodyPublisher body) {
        return api.send(PATH, request -> {
            request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(body);
            return token == null ? request : request.header("Authorization", "Bearer " + token);
        });
    }

    /** A multipart body with one part. */
    public static byte[] body(String field, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(head(field, name));
        body.writeBytes(content);
        body.writeBytes(TAIL);
        return body.toByteArray();
    }

    /** A multipart body with one part of so many bytes, made as it is read. */
    public static Supplier<InputStream> body(String name, long size) {
        return () -> new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head("file", name)), new Zeros(size), new ByteArrayInputStream(TAIL))));
    }

    /** How long such a body is. */
    public static long length(String name, long size) {
        return head("file", name).length + size + TAIL.length;
    }

    private static final byte[] TAIL = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);

    private static byte[] head(String field, String name) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Fetches a file with a bearer token, or without one. */
    public HttpResponse<byte[]> fetch(@Nullable String token, String id, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(api.address() + PATH + "/" + id));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (headers.length > 0) {
                request.headers(headers);
            }
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the backend clear away what is due, as it does every hour. */
    public static void clearAway(ScheduledTaskHolder scheduled) {
        var rounds = scheduled.getScheduledTasks().stream()
                .filter(task -> task.toString().endsWith("FileSweep.sweep"))
                .toList();
        assertThat(rounds).hasSize(1);
        rounds.getFirst().getTask().getRunnable().run();
    }

    /** So many zeros, kept nowhere. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(length, left);
            left -= read;
            return read;
        }
    }
}

package org.ayumi.file.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ayumi.file.FileRefused;
import org.ayumi.security.AccessRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Refusals of files as {@code {"code","message"}}. */
final class FileAnswers {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BUFFER = 16 * 1024;
    private static final long MOST_UNREAD = 128L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private FileAnswers() {}

    /** The body of a refusal. */
    record Refusal(String code, String message) {}

    static ResponseEntity<Refusal> notFound() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Refusal("NOT_FOUND", "このファイルは見つかりません。"));
    }

    static ResponseEntity<Refusal> forbidden(AccessRefused refused) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Refusal("FORBIDDEN", String.valueOf(refused.getMessage())));
    }

    static void refuse(FileRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var refusal = new Refusal(refused.reason().name(), String.valueOf(refused.getMessage()));
        byte[] body = JSON.writeValueAsString(refusal).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status(refused.reason()).value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        boolean unread = refused.reason() == FileRefused.Reason.TOO_LARGE;
        // A body of unknown length was closed by its parser; one that was asked for first is not sent at all.
        boolean passesOver = unread
                && request.getContentLengthLong() > FileController.MOST_BYTES
                && request.getHeader(HttpHeaders.EXPECT) == null;
        if (!passesOver) {
            // With it Tomcat takes the whole answer for the end of the request, and stops listening.
            response.setContentLength(body.length);
        }
        if (unread) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        response.getOutputStream().write(body);
        response.flushBuffer();
        if (passesOver) {
            passOver(request.getInputStream());
        }
    }

    /**
     * Reads on into nothing, within bounds: a client that sends before it listens would see a broken connection instead
     * of the reason.
     */
    private static void passOver(InputStream rest) {
        byte[] buffer = new byte[BUFFER];
        long end = System.nanoTime() + LONGEST.toNanos();
        long passed = 0;
        try {
            while (passed < MOST_UNREAD && System.nanoTime() < end) {
                int read = rest.read(buffer);
                if (read < 0) {
                    return;
                }
                passed += read;
            }
        } catch (IOException gone) {
            // The client has its answer, or has left.
        }
    }

    private static HttpStatus status(FileRefused.Reason reason) {
        return switch (reason) {
            case NO_FILE -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TYPE_NOT_ALLOWED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case EMPTY_FILE, NAME_MISMATCH, DAMAGED, PROTECTED, ACTIVE_CONTENT, EXPANDS_TOO_FAR ->
                HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}

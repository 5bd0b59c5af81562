package org.ayumi.graphql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Why a request is refused before any operation runs: an HTTP status, and a body in the shape of GraphQL errors. */
enum HttpRefusal {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "リクエストを読み取れません。query を持つJSONを1件だけ送ってください。"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "アクセストークンがないか、有効ではありません。サインインし直してください。"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "このアドレスには何もありません。GraphQLのアドレスは /graphql です。"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "この方法では受け付けていません。POSTで送ってください。"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "送られた内容が大きすぎます（上限 %d KB）。".formatted(BodyLimit.MOST_BYTES / 1024)),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Type と Accept は application/json にしてください。"),
    AUTH_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "サインインを確かめる仕組みにつながりません。少し待ってから、もう一度お試しください。"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "処理できませんでした。時間をおいてもう一度お試しください。");

    private final HttpStatus status;
    private final String message;

    HttpRefusal(HttpStatus status, String message) {
        this.status = status;
        this.message = message;
    }

    /** The refusal of that status; the nearest general one where there is none. */
    static HttpRefusal of(int status) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.status.value() == status)
                .findFirst()
                .orElse(status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? BAD_REQUEST : INTERNAL);
    }

    /** Answers with the status and the body. */
    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        write(response);
    }

    /** Writes a body for addresses beside the GraphQL endpoint. */
    void writePlain(HttpServletResponse response) throws IOException {
        write(response, """
                {"code":"%s","message":"%s"}""".formatted(name(), message));
    }

    /** Writes the body beside the status the response has. */
    void write(HttpServletResponse response) throws IOException {
        write(response, """
                {"errors":[{"message":"%s","extensions":{"code":"%s"}}]}""".formatted(message, name()));
    }

    private static void write(HttpServletResponse response, String body) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body);
    }
}

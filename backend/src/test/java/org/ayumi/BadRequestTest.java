package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that are no GraphQL request: refused with a status, a code and a sentence, in the shape of GraphQL errors. */
@BackendTest
class BadRequestTest {

    private static final String SOUND = "{\"query\":\"{ viewer { username } }\"}";
    private static final int LIMIT = 256 * 1024;

    @Autowired
    private Api api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                " null\n",
                "{",
                "{\"query\":",
                "{}",
                "{\"query\":null}",
                "{\"query\":5}",
                "{\"query\":1.5}",
                "{\"query\":true}",
                "{\"query\":{}}",
                "{\"query\":[\"{ viewer { username } }\"]}",
                "{\"query\":\"{ viewer { username } }\",\"operationName\":5}",
                "\"{ viewer { username } }\"",
                "7",
                "[]",
                "[" + SOUND + "]",
                "[" + SOUND + "," + SOUND + "]",
                SOUND + SOUND + "x",
                "{\"query\":\"{ viewer { username } }\",\"variables\":[1]}",
                "{\"query\":\"{ viewer { username } }\",\"variables\":\"x\"}",
                "{\"query\":\"{ viewer { username } }\",\"extensions\":3}",
                "{\"query\":\"\\x\"}",
                "\u0000"
            })
    void aBodyThatIsNoOperationIsABadRequest(String body) {
        assertRefused(api.send(Account.ZEIMU.token(), body), 400, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/html",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/octet-stream",
                "x;;;"
            })
    void anotherMediaTypeIsUnsupported(String contentType) {
        assertRefused(api.send(Account.ZEIMU.token(), SOUND, contentType), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void anAnswerInAnotherMediaTypeIsUnsupported() {
        var answer = signedIn(
                "/graphql",
                request -> request.header("Content-Type", "application/json")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(SOUND)));

        assertRefused(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /graphql,                                        405, METHOD_NOT_ALLOWED",
        "GET,    /graphql?query=%7Bviewer%7Busername%7D%7D,       405, METHOD_NOT_ALLOWED",
        "PUT,    /graphql,                                        405, METHOD_NOT_ALLOWED",
        "DELETE, /graphql,                                        405, METHOD_NOT_ALLOWED",
        "PATCH,  /graphql,                                        405, METHOD_NOT_ALLOWED",
        "OPTIONS, /graphql,                                       405, METHOD_NOT_ALLOWED",
        "GET,    /,                                               404, NOT_FOUND",
        "GET,    /graphiql,                                       404, NOT_FOUND",
        "GET,    /error,                                          404, NOT_FOUND",
        "POST,   /graphql/,                                       404, NOT_FOUND",
        "GET,    /actuator/env,                                   404, NOT_FOUND",
        "GET,    /actuator/heapdump,                              404, NOT_FOUND",
        "GET,    /graphql;a=b,                                    400, BAD_REQUEST",
        "GET,    /..%2f..%2fetc/passwd,                           400, BAD_REQUEST"
    })
    void anotherMethodOrAddressIsRefused(String method, String path, int status, String code) {
        assertRefused(signedIn(path, request -> request.method(method, BodyPublishers.noBody())), status, code);
    }

    @Test
    void headersOverTheLimitAreRefused() {
        var answer = api.send(
                "/graphql",
                request -> request.header("X-Long", "x".repeat(40_000)).GET());

        assertRefused(answer, 400, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql", "/error", "/actuator", "/actuator/env", "/nothing"})
    void noOtherAddressAnswersWithoutAToken(String path) {
        assertRefused(api.send(path, HttpRequest.Builder::GET), 401, "UNAUTHENTICATED");
    }

    @Test
    void theHealthProbeAnswersWithoutATokenAndTellsNothingElse() {
        var answer = api.send("/actuator/health", HttpRequest.Builder::GET);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("status").asString()).isEqualTo("UP");
        assertThat(answer.body().has("components")).isFalse();
    }

    @Test
    void aBodyOverTheLimitIsRefusedWhetherItsLengthIsAnnouncedOrNot() {
        byte[] over = padded(LIMIT + 1);

        assertRefused(post(BodyPublishers.ofByteArray(over)), 413, "BODY_TOO_LARGE");
        assertRefused(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(over))), 413, "BODY_TOO_LARGE");
    }

    @Test
    void aBodyAtTheLimitIsRead() {
        byte[] full = padded(LIMIT);

        assertThat(post(BodyPublishers.ofByteArray(full)).status()).isEqualTo(200);
        assertThat(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(full)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aBodyOverTheLimitWithoutATokenIsNotEvenRead() {
        var answer = api.send(
                "/graphql",
                request -> request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(padded(LIMIT + 1))));

        assertRefused(answer, 401, "UNAUTHENTICATED");
    }

    private Answer post(HttpRequest.BodyPublisher body) {
        return signedIn(
                "/graphql",
                request -> request.header("Content-Type", "application/json").POST(body));
    }

    private Answer signedIn(String path, UnaryOperator<HttpRequest.Builder> request) {
        return api.send(
                path, builder -> request.apply(builder).header("Authorization", "Bearer " + Account.ZEIMU.token()));
    }

    private static byte[] padded(int bytes) {
        return (SOUND + " ".repeat(bytes - SOUND.length())).getBytes(StandardCharsets.US_ASCII);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.errorCode()).isEqualTo(code);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body().propertyNames()).containsExactly("errors");
        assertThat(answer.body().at("/errors/0").propertyNames()).containsExactly("message", "extensions");
    }
}

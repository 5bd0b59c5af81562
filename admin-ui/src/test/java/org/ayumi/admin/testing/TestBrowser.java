package org.ayumi.admin.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** As much of a browser as a sign-in needs: it keeps cookies, and follows redirects only when told. */
public final class TestBrowser {

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String console;

    /** A browser that knows the console at this port. */
    public TestBrowser(int port) {
        console = "http://localhost:" + port;
    }

    /** Opens a path of the console. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(console + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build());
    }

    /** Posts one form field to a path of the console. */
    public HttpResponse<String> post(String path, String name, String value) {
        return send(HttpRequest.newBuilder(URI.create(console + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .build());
    }

    /** Begins a sign-in, lets Keycloak agree, and comes back; the answer to the way back. */
    public HttpResponse<String> signIn(FakeKeycloak keycloak) {
        var authorization = query(get("/oauth2/authorization/keycloak"));
        keycloak.nonce(authorization.get("nonce"));
        return get("/login/oauth2/code/keycloak?code=a-code&state="
                + URLEncoder.encode(authorization.get("state"), StandardCharsets.UTF_8));
    }

    /** The query parameters of where an answer leads. */
    public static Map<String, String> query(HttpResponse<?> answer) {
        return Arrays.stream(location(answer).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** Where an answer leads. */
    public static URI location(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

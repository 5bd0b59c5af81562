package org.ayumi.admin.api;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Gives every request the person's own token, and stops at answers that are none.
 *
 * <p>Here rather than behind the GraphQL client: it reads a refusal without a body as an answer that everything is null.
 */
final class TokenRelay implements ClientHttpRequestInterceptor {

    private final AccessTokens tokens;

    TokenRelay(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        request.getHeaders().setBearerAuth(tokens.current());
        var response = execution.execute(request, body);
        int status = response.getStatusCode().value();
        switch (status) {
            case 401, 403, 429, 502, 503, 504 -> {
                response.close();
                throw exceptionFor(status, request.getURI().toString());
            }
            default -> {
                return response;
            }
        }
    }

    static BackendException exceptionFor(int status, String address) {
        return switch (status) {
            case 401 -> BackendException.signedOut(null);
            case 403 -> BackendException.forbidden("any request to " + address);
            default -> BackendException.unavailable(address + " (status " + status + ")", null);
        };
    }
}

package org.ayumi.admin.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.ayumi.admin.api.BackendException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;

/** Renews access tokens at Keycloak. */
@Component
class TokenRefresher {

    /** Little: tokens may be short, and a longer skew would renew them on every call. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private static final Set<String> ENDED =
            Set.of(OAuth2ErrorCodes.INVALID_GRANT, OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);

    private final RestClientRefreshTokenTokenResponseClient endpoint = new RestClientRefreshTokenTokenResponseClient();

    TokenRefresher() {
        endpoint.setRestClient(KeycloakHttp.tokenClient());
    }

    /** Whether its token lasts for what is asked now. */
    static boolean lasts(OAuth2AuthorizedClient client) {
        var expiresAt = client.getAccessToken().getExpiresAt();
        return expiresAt != null && Instant.now().plus(SKEW).isBefore(expiresAt);
    }

    /** The client as it is while its token lasts, else with a new token. */
    OAuth2AuthorizedClient refreshIfNeeded(OAuth2AuthorizedClient client) {
        if (lasts(client)) {
            return client;
        }
        var refreshToken = client.getRefreshToken();
        if (refreshToken == null) {
            throw BackendException.signedOut(null);
        }
        try {
            var response = endpoint.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    client.getClientRegistration(), client.getAccessToken(), refreshToken));
            return new OAuth2AuthorizedClient(
                    client.getClientRegistration(),
                    client.getPrincipalName(),
                    response.getAccessToken(),
                    response.getRefreshToken());
        } catch (OAuth2AuthorizationException e) {
            // The SSO session has ended, or Keycloak did not answer: these two are all that happens in practice.
            throw ENDED.contains(e.getError().getErrorCode())
                    ? BackendException.signedOut(e)
                    : BackendException.loginUnavailable(e);
        }
    }
}

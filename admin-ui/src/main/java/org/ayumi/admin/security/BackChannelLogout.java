package org.ayumi.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions a logout token of Keycloak names. Directly: the stock handler calls the console over HTTP once per
 * session, which needs an address that leads back here from inside.
 */
@Component
class BackChannelLogout implements LogoutHandler {

    private final SignedInSessions sessions;

    BackChannelLogout(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            String ssoSession = token.getSessionId();
            if (ssoSession != null) {
                sessions.end(ssoSession);
            }
        }
    }
}

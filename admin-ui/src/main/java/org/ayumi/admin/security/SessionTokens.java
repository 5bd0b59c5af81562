package org.ayumi.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Keeps the tokens of a sign-in in the HTTP session.
 *
 * <p>Whoever signs in again in the same browser goes on in the same session, so that what was typed in another tab is
 * still there. Somebody else starts afresh.
 */
@Component
class SessionTokens implements OAuth2AuthorizedClientRepository {

    private final TokenRefresher refresher;
    private final SignedInSessions sessions;

    SessionTokens(TokenRefresher refresher, SignedInSessions sessions) {
        this.refresher = refresher;
        this.sessions = sessions;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = request.getSession();
        if (session.getAttribute(HeldTokens.ATTRIBUTE) instanceof HeldTokens before
                && !before.person().equals(client.getPrincipalName())) {
            forgetThePersonBefore(session);
        }
        session.setAttribute(
                HeldTokens.ATTRIBUTE,
                new HeldTokens(client, ssoSession(principal, session), refresher, sessions, InstantSource.system()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(HeldTokens.ATTRIBUTE) instanceof HeldTokens held
                ? (T) held.client()
                : null;
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(HeldTokens.ATTRIBUTE);
        }
    }

    private static void forgetThePersonBefore(HttpSession session) {
        for (var name : Collections.list(session.getAttributeNames())) {
            // What Spring Security keeps is replaced by the sign-in itself, or says where to go on.
            if (!name.startsWith("SPRING_SECURITY_")) {
                session.removeAttribute(name);
            }
        }
    }

    private static String ssoSession(Authentication principal, HttpSession session) {
        String sid = principal.getPrincipal() instanceof OidcUser user ? user.getClaimAsString("sid") : null;
        return sid == null ? session.getId() : sid;
    }
}

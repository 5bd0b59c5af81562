package org.ayumi.admin.security;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.concurrent.locks.ReentrantLock;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.BackendException.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;

/**
 * The tokens of one sign-in. They live in the HTTP session and nowhere else: two browsers of one person share nothing,
 * and the end of the session is the end of its tokens.
 */
final class HeldTokens implements HttpSessionBindingListener {

    /** Kept by Spring Security's own session handling, as its name begins with this prefix. */
    static final String ATTRIBUTE = "SPRING_SECURITY_AYUMI_TOKENS";

    private final ReentrantLock lock = new ReentrantLock();
    private final TokenRefresher refresher;
    private final SignedInSessions sessions;
    private final String ssoSession;

    private OAuth2AuthorizedClient client;
    private @Nullable BackendException ended;

    HeldTokens(OAuth2AuthorizedClient client, String ssoSession, TokenRefresher refresher, SignedInSessions sessions) {
        this.client = client;
        this.ssoSession = ssoSession;
        this.refresher = refresher;
        this.sessions = sessions;
    }

    /** Whose tokens they are. */
    String person() {
        return client.getPrincipalName();
    }

    /** The tokens as they stand, valid or not. */
    OAuth2AuthorizedClient client() {
        lock.lock();
        try {
            return client;
        } finally {
            lock.unlock();
        }
    }

    /** A valid access token. Under a lock, so that many callers of one session cause one renewal. */
    String accessToken() {
        lock.lock();
        try {
            if (ended != null) {
                throw BackendException.signedOut(ended);
            }
            client = refresher.refreshIfNeeded(client);
            return client.getAccessToken().getTokenValue();
        } catch (BackendException e) {
            if (e.kind() == Kind.SIGNED_OUT) {
                ended = e;
            }
            throw e;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        sessions.add(ssoSession, event.getSession());
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        sessions.remove(ssoSession, event.getSession());
    }
}

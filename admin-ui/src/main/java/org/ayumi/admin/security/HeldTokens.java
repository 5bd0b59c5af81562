package org.ayumi.admin.security;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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

    /** How long a page that nobody does anything with keeps its sign-in from ending. */
    static final Duration UNATTENDED = Duration.ofMinutes(30);

    private final ReentrantLock lock = new ReentrantLock();
    private final TokenRefresher refresher;
    private final SignedInSessions sessions;
    private final String ssoSession;
    private final InstantSource now;

    private OAuth2AuthorizedClient client;
    private Instant attendedAt;
    private @Nullable BackendException ended;

    HeldTokens(
            OAuth2AuthorizedClient client,
            String ssoSession,
            TokenRefresher refresher,
            SignedInSessions sessions,
            InstantSource now) {
        this.client = client;
        this.ssoSession = ssoSession;
        this.refresher = refresher;
        this.sessions = sessions;
        this.now = now;
        attendedAt = now.instant();
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

    /** A valid access token, for what the person does. Many callers of one session cause one renewal. */
    String accessToken() {
        return accessToken(true);
    }

    /**
     * The same for what goes on by itself while a page is open. The sign-in service ends the sign-in of whoever is away;
     * that must not be put off for ever.
     *
     * @throws BackendException LOGIN_UNAVAILABLE where the token would have to be renewed and nobody has been there
     */
    String unattendedAccessToken() {
        return accessToken(false);
    }

    private String accessToken(boolean attended) {
        lock.lock();
        try {
            if (attended) {
                attendedAt = now.instant();
            } else if (!TokenRefresher.lasts(client) && now.instant().isAfter(attendedAt.plus(UNATTENDED))) {
                throw BackendException.unattended();
            }
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

package org.ayumi.admin.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.ayumi.admin.api.AccessTokens;
import org.ayumi.admin.api.BackendException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The token of whoever the current Vaadin session belongs to. */
@Component
class SessionAccessTokens implements AccessTokens {

    @Override
    public String current() {
        // Without a request a page is brought up to date by itself.
        boolean attended = VaadinRequest.getCurrent() != null;
        var held = tokensIn(http());
        return attended ? held.accessToken() : held.unattendedAccessToken();
    }

    @Override
    public AccessTokens detached() {
        return new Detached(http());
    }

    private static @Nullable WrappedSession http() {
        var session = VaadinSession.getCurrent();
        return session == null ? null : session.getSession();
    }

    private static HeldTokens tokensIn(@Nullable WrappedSession http) {
        if (http != null && http.getAttribute(HeldTokens.ATTRIBUTE) instanceof HeldTokens held) {
            return held;
        }
        throw BackendException.signedOut(null);
    }

    /** Looks into the HTTP session each time: whoever signs in again in it has other tokens. */
    record Detached(@Nullable WrappedSession http) implements AccessTokens {

        @Override
        public String current() {
            try {
                return tokensIn(http).unattendedAccessToken();
            } catch (IllegalStateException ended) {
                throw BackendException.signedOut(ended);
            }
        }

        @Override
        public AccessTokens detached() {
            return this;
        }
    }
}

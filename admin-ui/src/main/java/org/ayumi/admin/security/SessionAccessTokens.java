package org.ayumi.admin.security;

import com.vaadin.flow.server.VaadinSession;
import org.ayumi.admin.api.AccessTokens;
import org.ayumi.admin.api.BackendException;
import org.springframework.stereotype.Component;

/** The token of whoever the current Vaadin session belongs to. */
@Component
class SessionAccessTokens implements AccessTokens {

    @Override
    public String current() {
        var session = VaadinSession.getCurrent();
        var http = session == null ? null : session.getSession();
        if (http != null && http.getAttribute(HeldTokens.ATTRIBUTE) instanceof HeldTokens held) {
            return held.accessToken();
        }
        throw BackendException.signedOut(null);
    }
}

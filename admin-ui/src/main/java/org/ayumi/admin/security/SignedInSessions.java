package org.ayumi.admin.security;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The console's sessions by the SSO session they were opened from, so that its end ends them. */
@Component
class SignedInSessions {

    private final Map<String, Set<HttpSession>> bySsoSession = new ConcurrentHashMap<>();

    void add(String ssoSession, HttpSession session) {
        bySsoSession
                .computeIfAbsent(ssoSession, _ -> ConcurrentHashMap.newKeySet())
                .add(session);
    }

    void remove(String ssoSession, HttpSession session) {
        bySsoSession.computeIfPresent(ssoSession, (_, sessions) -> {
            sessions.remove(session);
            return sessions.isEmpty() ? null : sessions;
        });
    }

    /** Ends every session that was opened from this SSO session. */
    void end(String ssoSession) {
        // A copy: ending a session removes it from here.
        for (var session : List.copyOf(bySsoSession.getOrDefault(ssoSession, Set.of()))) {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                // It has ended by itself in between.
                remove(ssoSession, session);
            }
        }
    }
}

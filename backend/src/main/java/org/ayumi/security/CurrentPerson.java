package org.ayumi.security;

import java.time.Instant;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** The person of the request being answered. */
@Component
public class CurrentPerson {

    /** The person; every request that reaches a controller carries a verified token. */
    public Person get() {
        if (token().getDetails() instanceof Person person) {
            return person;
        }
        throw new IllegalStateException("no person in the security context: looked at a JwtAuthenticationToken");
    }

    /** Until when the token of the request is good. */
    public Instant until() {
        return Objects.requireNonNull(token().getToken().getExpiresAt(), "a verified token without exp");
    }

    private static JwtAuthenticationToken token() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return token;
        }
        throw new IllegalStateException(
                "no verified token in the security context: looked for a JwtAuthenticationToken");
    }
}

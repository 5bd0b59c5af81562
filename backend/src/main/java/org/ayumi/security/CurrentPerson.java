package org.ayumi.security;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** The person of the request being answered. */
@Component
public class CurrentPerson {

    /** The person; every request that reaches a controller carries a verified token. */
    public Person get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof JwtAuthenticationToken token && token.getDetails() instanceof Person person) {
            return person;
        }
        throw new IllegalStateException(
                "no verified token in the security context: looked for a JwtAuthenticationToken");
    }
}

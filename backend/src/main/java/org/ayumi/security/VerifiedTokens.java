package org.ayumi.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Remembers verified tokens until they expire, so that a signature is checked once per token and not once per request.
 * Bounded; a refused token is never remembered.
 */
final class VerifiedTokens implements AuthenticationManager {

    private static final int MOST = 10_000;

    private final AuthenticationManager verifier;
    private final Cache<String, Authentication> verified;

    VerifiedTokens(AuthenticationManager verifier, Clock clock) {
        this.verifier = verifier;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.creating(
                        (String token, Authentication authentication) -> remaining(authentication, clock)))
                .build();
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String token = ((BearerTokenAuthenticationToken) request).getToken();
        var known = verified.getIfPresent(token);
        if (known != null) {
            return known;
        }
        var authentication = verifier.authenticate(request);
        verified.put(token, authentication);
        return authentication;
    }

    private static Duration remaining(Authentication authentication, Clock clock) {
        if (authentication instanceof JwtAuthenticationToken verified) {
            Jwt jwt = verified.getToken();
            var expiry = jwt.getExpiresAt();
            if (expiry != null) {
                return Duration.between(clock.instant(), expiry);
            }
        }
        return Duration.ZERO;
    }
}

package org.ayumi.member;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the realm is, and how the backend signs in to it.
 *
 * @param server Keycloak's address
 * @param realm the realm's name
 * @param secret the secret of the client {@value #CLIENT}
 */
record MemberSettings(String server, String realm, String secret) {

    /** The client whose service account may read groups, people and roles. */
    static final String CLIENT = "ayumi-backend";

    private static final String REALMS = "/realms/";

    /** From the issuer's address, which is the realm's. */
    static MemberSettings of(String issuer, String secret) {
        int at = issuer.indexOf(REALMS);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "ayumi.issuer-uri is no realm of Keycloak: looked for %s in %s".formatted(REALMS, issuer));
        }
        return new MemberSettings(issuer.substring(0, at), issuer.substring(at + REALMS.length()), secret);
    }

    /** Reads the settings when they are first needed: who sends no mail needs none. */
    @Component
    static class Source {
        private final String issuer;
        private final String secret;

        Source(@Value("${ayumi.issuer-uri}") String issuer, @Value("${ayumi.backend.secret:}") String secret) {
            this.issuer = issuer;
            this.secret = secret;
        }

        MemberSettings get() {
            return of(issuer, secret);
        }
    }

    /** Never the secret itself: records end up in logs. */
    @Override
    public String toString() {
        return "MemberSettings[%s, %s]".formatted(server, realm);
    }
}

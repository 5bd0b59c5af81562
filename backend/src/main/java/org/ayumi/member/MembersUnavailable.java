package org.ayumi.member;

/** Keycloak did not tell who the members are; it may later. */
public final class MembersUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MembersUnavailable(String asked, Throwable cause) {
        super("Keycloak does not tell " + asked, cause);
    }
}

package org.ayumi.admin.api;

/** The signed-in person's access token, renewed where needed. */
public interface AccessTokens {

    /**
     * A token that is valid now. Asked within a Vaadin session: from events, navigation and {@code UI.access}.
     *
     * @throws BackendException SIGNED_OUT when the sign-in has ended, LOGIN_UNAVAILABLE when it cannot be renewed now
     */
    String current();

    /**
     * The same person's tokens for threads of their own, outside the Vaadin session: they neither have its lock nor wait
     * for it. To be asked for within the session; these where they need none.
     */
    default AccessTokens detached() {
        return this;
    }
}

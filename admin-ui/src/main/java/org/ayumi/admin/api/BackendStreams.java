package org.ayumi.admin.api;

import java.util.Map;

/** The backend's subscriptions, as streams one reads while they last. */
public interface BackendStreams {

    /**
     * Opens a stream, for the thread that reads it; to be closed. It carries the token it began with and ends with it.
     *
     * @throws BackendException when there is none, of the kind that says why
     */
    BackendStream open(String documentName, Map<String, ?> variables, AccessTokens tokens);
}

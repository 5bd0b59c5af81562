package org.ayumi.admin.api;

import java.io.InputStream;

/**
 * The backend's files, beside its operations; every call carries the signed-in person's own token. Bytes pass through as
 * they come: nothing is kept here.
 */
public interface BackendFiles {

    /**
     * Sends a file; what the backend objects to is part of the answer.
     *
     * @param size how many bytes {@code content} has
     * @throws BackendException when there is no answer
     */
    SentFile send(String name, long size, InputStream content);

    /**
     * Opens what stands at a path of the backend, such as {@code /files/…}; to be closed.
     *
     * @throws BackendException NOT_FOUND where it is not there for the person, else of the kind that says why
     */
    ReceivedFile open(String path);
}

package org.ayumi.admin.api;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of the backend as it comes.
 *
 * @param name its file name; empty where it was not told
 * @param type its media type
 * @param size in bytes; negative where it was not told
 * @param content its bytes
 */
public record ReceivedFile(String name, String type, long size, InputStream content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}

package org.ayumi.file;

import java.time.Instant;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is stored.
 *
 * @param id its id
 * @param name its name, without path and control characters, at most 100 characters
 * @param type what it holds, found by looking inside
 * @param size in bytes
 * @param owner the account that uploaded it
 * @param claim what it belongs to; null while nothing took it over
 * @param expiresAt when it is cleared away unless it is kept; null once it is kept
 */
public record StoredFile(
        FileId id,
        String name,
        FileType type,
        long size,
        String owner,
        @Nullable FileClaim claim,
        @Nullable Instant expiresAt) {

    /** The most bytes of a file. */
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    /** Refuses blanks. */
    public StoredFile {
        Required.text(name, "file.name");
        Required.text(owner, "file.owner");
    }
}

package org.ayumi.file;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.common.TextId;

/**
 * A file's id: the moment of its upload in milliseconds, then 80 random bits, both in hexadecimal. Ids are in the order
 * of the uploads, so that what an upload left half done can be found by its age.
 *
 * @param value the id's text
 */
public record FileId(String value) implements TextId {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{12}-[0-9a-f]{20}");
    private static final int RANDOM_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Refuses other shapes. */
    public FileId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is no file id".formatted(value));
        }
    }

    /** Reads what came from outside; empty where it is no such id. */
    public static Optional<FileId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new FileId(text)) : Optional.empty();
    }

    /** An id nobody can guess. */
    static FileId next(Instant now) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return new FileId(
                "%012x-%s".formatted(now.toEpochMilli(), HexFormat.of().formatHex(random)));
    }

    /** The lowest id of a moment. */
    static FileId lowest(Instant moment) {
        return new FileId("%012x-%s".formatted(moment.toEpochMilli(), "0".repeat(2 * RANDOM_BYTES)));
    }
}

package org.ayumi.admin.evidence;

import java.time.OffsetDateTime;

/** A file that shows what a report tells: the fragment {@code Evidence}. Its size is in bytes. */
public record Evidence(String id, String name, String type, long size, String attachedBy, OffsetDateTime attachedAt) {

    /** The most of one report. */
    public static final int MOST = 10;

    /** The most bytes of one file. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;
}

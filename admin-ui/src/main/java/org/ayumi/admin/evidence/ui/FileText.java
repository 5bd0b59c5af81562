package org.ayumi.admin.evidence.ui;

import java.util.Locale;

/** Files in words. */
final class FileText {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private FileText() {}

    /** What it is, by the ending its content agrees with, such as PDF. */
    static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** Its size, such as 1.2 MB or 340 KB; never 0. */
    static String size(long bytes) {
        return bytes < MEGABYTE
                ? "%,d KB".formatted(Math.max(1, Math.ceilDiv(bytes, KILOBYTE)))
                : "%.1f MB".formatted((double) bytes / MEGABYTE);
    }
}

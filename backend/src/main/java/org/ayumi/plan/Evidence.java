package org.ayumi.plan;

import java.time.Instant;
import org.ayumi.common.Required;
import org.ayumi.file.FileId;
import org.ayumi.file.FileType;

/**
 * A file that shows what a report tells (根拠資料).
 *
 * @param file the file
 * @param name its name
 * @param type what it holds
 * @param size in bytes
 * @param attachedBy who attached it, by name
 * @param attachedAt when
 */
public record Evidence(FileId file, String name, FileType type, long size, String attachedBy, Instant attachedAt) {

    /** The most of one report. */
    public static final int MOST = 10;

    /** Refuses blanks. */
    public Evidence {
        Required.value(file, "evidence.file");
        Required.text(name, "evidence.name");
        Required.value(type, "evidence.type");
        Required.text(attachedBy, "evidence.attachedBy");
        Required.value(attachedAt, "evidence.attachedAt");
    }
}

package org.ayumi.notice;

import java.time.Instant;

/**
 * A notice's place in the order of notices, newest first.
 *
 * @param createdAt when it was given
 * @param id its id, by which those of one moment are ordered
 */
public record NoticePlace(Instant createdAt, NoticeId id) {

    static NoticePlace of(Notice notice) {
        return new NoticePlace(notice.createdAt(), notice.id());
    }
}

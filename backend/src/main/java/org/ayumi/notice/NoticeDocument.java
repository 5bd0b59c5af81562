package org.ayumi.notice;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A notice as it is stored.
 *
 * @param id the document's {@code _id}
 * @param notice the content
 */
public record NoticeDocument(@BsonId NoticeId id, Notice notice) {}

package org.ayumi.document;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A source document as it is stored.
 *
 * @param id the document's {@code _id}
 * @param position its place in the order of publication, from 0
 * @param document the content
 */
public record StoredDocument(@BsonId String id, int position, SourceDocument document) {}

package org.ayumi.revision;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A document for tests of the log: a sum, and who added to it.
 *
 * @param id the document's {@code _id}
 * @param stamp the latest change
 * @param sum the content
 */
public record Counter(@BsonId String id, Stamp stamp, int sum) implements VersionedDocument {

    static final String ID = "counter";
    static final String SECTION = "sum";

    static Counter zero(Instant now) {
        return new Counter(ID, Stamp.first(now, author("start"), List.of(new Stamp.Section(SECTION, 1))), 0);
    }

    @Override
    public String logName() {
        return "counter/" + id;
    }

    Counter plusOne(String writer, Instant now) {
        int next = stamp.version() + 1;
        return new Counter(
                id, stamp.next(now, author(writer), List.of(new Stamp.Section(SECTION, next)), List.of()), sum + 1);
    }

    private static Stamp.Author author(String name) {
        return new Stamp.Author(name, name, null);
    }
}

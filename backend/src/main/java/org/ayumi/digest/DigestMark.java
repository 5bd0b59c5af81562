package org.ayumi.digest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.store.DeclaredIndexes;
import org.ayumi.store.InsertOnce;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** Up to which moment notices have gone into digests: one document. */
@Repository
class DigestMark implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = "digest_mark";
    private static final String ID = "digest";
    private static final String UP_TO = "upTo";

    private final MongoCollection<Mark> marks;

    DigestMark(MongoDatabase database) {
        marks = database.getCollection(COLLECTION, Mark.class);
    }

    /** The document. */
    public record Mark(@BsonId String id, Instant upTo) {}

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of();
    }

    Optional<Instant> find() {
        return Optional.ofNullable(marks.find(Filters.eq("_id", ID)).first()).map(Mark::upTo);
    }

    /** What was given before mail was first configured is not written about. */
    void begin(Instant now) {
        InsertOnce.into(marks, new Mark(ID, now));
    }

    /** Moves on, unless someone else did. */
    void move(Instant from, Instant to) {
        marks.updateOne(Filters.and(Filters.eq("_id", ID), Filters.eq(UP_TO, from)), Updates.set(UP_TO, to));
    }
}

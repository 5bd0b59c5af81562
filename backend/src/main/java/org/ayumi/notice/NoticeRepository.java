package org.ayumi.notice;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayumi.store.DeclaredIndexes;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The notices' collection, insert-only; lists run along the audience, then the time, newest first. */
@Repository
class NoticeRepository implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = "notices";

    private final MongoCollection<NoticeDocument> documents;

    NoticeRepository(MongoDatabase database) {
        documents = database.getCollection(COLLECTION, NoticeDocument.class);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(Indexes.compoundIndex(
                        Indexes.ascending(NoticeFilter.AUDIENCE),
                        Indexes.descending(NoticeFilter.AT, NoticeFilter.KEY))),
                new IndexModel(Indexes.ascending(NoticeFilter.AT)));
    }

    /** Inserts those that are not there yet; tells which of them it was the one to insert. */
    Set<NoticeId> insertMissing(Collection<Notice> notices) {
        var known = findKnown(notices.stream().map(Notice::id).toList());
        var missing = notices.stream()
                .filter(notice -> !known.contains(notice.id()))
                .map(notice -> new NoticeDocument(notice.id(), notice))
                .toList();
        return missing.isEmpty() ? Set.of() : insert(missing);
    }

    private Set<NoticeId> insert(List<NoticeDocument> missing) {
        var inserted = new HashSet<>(missing.stream().map(NoticeDocument::id).toList());
        try {
            documents.insertMany(missing, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            for (var error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                // Someone else was faster with the same fact.
                inserted.remove(missing.get(error.getIndex()).id());
            }
        }
        return inserted;
    }

    /** Which of these are there. */
    Set<NoticeId> findKnown(Collection<NoticeId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return documents
                .find(Filters.in("_id", ids), BsonDocument.class)
                .projection(Projections.include("_id"))
                .map(document -> new NoticeId(document.getString("_id").getValue()))
                .into(new HashSet<>());
    }

    /** Newest first. */
    List<Notice> list(Bson filter, int most) {
        return documents
                .find(filter)
                .sort(NoticeFilter.NEWEST_FIRST)
                .limit(most)
                .map(NoticeDocument::notice)
                .into(new ArrayList<>());
    }

    /** Of those a filter leaves, these; in no order. */
    List<Notice> list(Bson filter, Collection<NoticeId> ids) {
        return documents
                .find(NoticeFilter.named(filter, ids))
                .map(NoticeDocument::notice)
                .into(new ArrayList<>());
    }

    /** All that were given in a span of time, oldest first. */
    List<Notice> list(Instant after, Instant upTo) {
        return documents
                .find(NoticeFilter.between(after, upTo))
                .sort(NoticeFilter.OLDEST_FIRST)
                .map(NoticeDocument::notice)
                .into(new ArrayList<>());
    }

    int count(Bson filter) {
        return Math.toIntExact(documents.countDocuments(filter));
    }
}

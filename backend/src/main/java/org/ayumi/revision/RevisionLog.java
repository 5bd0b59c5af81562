package org.ayumi.revision;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayumi.store.DeclaredIndexes;
import org.ayumi.store.InsertOnce;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/**
 * The archive of every version of every document, insert-only. An entry's content depends on the archived document
 * alone, so it does not matter who archives a version, nor how often.
 *
 * @see "docs/decisions/004-archive-before-replace.md"
 */
@Repository
public class RevisionLog implements DeclaredIndexes.Declaration {

    /** The shape of today's entries; raised with every change of it, while old entries stay readable. */
    static final int FORMAT = 1;

    private static final String COLLECTION = "revisions";

    private final MongoCollection<BsonDocument> entries;
    private final MongoDatabase database;
    private final ApplicationEventPublisher events;
    private final ArchivedStates states;

    RevisionLog(MongoDatabase database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
        this.entries = database.getCollection(COLLECTION, BsonDocument.class);
        this.states = new ArchivedStates(entries);
    }

    /** The states the log holds. */
    public ArchivedStates states() {
        return states;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                // A section's history; which entry has a version of it, and which of its entries stood when, is told by
                // the index, too.
                new IndexModel(Indexes.compoundIndex(
                        Indexes.ascending("document", "stamp.sections.id"),
                        Indexes.descending("stamp.version"),
                        Indexes.ascending("stamp.sections.version", "stamp.changedAt"))),
                // Which version stood when is answered by this index alone.
                new IndexModel(Indexes.ascending("document", "stamp.changedAt", "stamp.version")));
    }

    /** A version of a document, by its name in the log. */
    public record Version(String document, int version) {

        /** The entry's id; padded, so that the ids of one document sort by version. */
        String id() {
            return "%s@%010d".formatted(document, version);
        }
    }

    /** Makes sure this version stands in the log. */
    public void archive(VersionedDocument document) {
        // Archived already, by us or by someone else: then with the same content.
        InsertOnce.into(entries, entry(document));
    }

    /** Makes sure these versions stand in the log. */
    public void archiveAll(List<? extends VersionedDocument> documents) {
        InsertOnce.allInto(entries, documents.stream().map(this::entry).toList());
    }

    private BsonDocument entry(VersionedDocument document) {
        return new BsonDocument(
                        "_id",
                        new BsonString(id(document.logName(), document.stamp().version())))
                .append("format", new BsonInt32(FORMAT))
                .append("document", new BsonString(document.logName()))
                .append("stamp", wrap(document.stamp()))
                .append("state", wrap(document));
    }

    /** Tells that a version stands. */
    void announce(VersionedDocument document) {
        events.publishEvent(
                new DocumentChanged(document.logName(), document.stamp().version()));
    }

    /**
     * The newest entries that touched a section, newest first.
     *
     * @param before only entries of versions below this one
     * @param most how many at most
     */
    public List<LogEntry> list(String document, String section, int before, int most) {
        return entries.find(
                        Filters.and(
                                Filters.eq("document", document),
                                Filters.eq("stamp.sections.id", section),
                                Filters.lt("stamp.version", before)),
                        LogEntry.class)
                .projection(Projections.include("stamp"))
                .sort(Sorts.descending("stamp.version"))
                .limit(most)
                .into(new ArrayList<>());
    }

    /**
     * The newest entries of a document, newest first, along the ids alone.
     *
     * @param before only entries of versions below this one
     * @param most how many at most
     */
    public List<LogEntry> list(String document, int before, int most) {
        return entries.find(
                        Filters.and(Filters.gte("_id", id(document, 0)), Filters.lt("_id", id(document, before))),
                        LogEntry.class)
                .projection(Projections.include("stamp"))
                .sort(Sorts.descending("_id"))
                .limit(most)
                .into(new ArrayList<>());
    }

    /** How many entries touched a section. */
    public int count(String document, String section) {
        return Math.toIntExact(entries.countDocuments(
                Filters.and(Filters.eq("document", document), Filters.eq("stamp.sections.id", section))));
    }

    /**
     * Of each document the entry behind a version, where it stands in the log already. One command, which looks up the
     * very ids: versions have no gaps, and no entry comes before the one it follows.
     *
     * @param versions by the documents' names in the log
     */
    public List<NextEntry> listNext(Map<String, Integer> versions) {
        var ids = versions.entrySet().stream()
                .map(each -> id(each.getKey(), each.getValue() + 1))
                .toList();
        return ids.isEmpty()
                ? List.of()
                : entries.find(Filters.in("_id", ids))
                        .projection(Projections.include("document", "stamp.version", "stamp.sections"))
                        .map(NextEntry::of)
                        .into(new ArrayList<>());
    }

    private <T> BsonDocument wrap(T value) {
        return BsonDocumentWrapper.asBsonDocument(value, database.getCodecRegistry());
    }

    private static String id(String document, int version) {
        return new Version(document, version).id();
    }
}

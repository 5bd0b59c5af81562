package org.ayumi.revision;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.codecs.DecoderContext;

/** Reads documents as they were archived: by their version, by that of a section, or as of a moment. */
public final class ArchivedStates {

    private final MongoCollection<BsonDocument> entries;

    ArchivedStates(MongoCollection<BsonDocument> entries) {
        this.entries = entries;
    }

    /**
     * The newest state that touched a section and is not newer than a moment; empty where there is none.
     *
     * @param moment the latest moment that counts
     */
    public <D extends VersionedDocument> Optional<D> findNewest(
            String document, String section, Instant moment, Class<D> type) {
        return Optional.ofNullable(entries.find(Filters.and(
                                Filters.eq("document", document),
                                Filters.eq("stamp.sections.id", section),
                                Filters.lte("stamp.changedAt", moment)))
                        .sort(Sorts.descending("stamp.version"))
                        .limit(1)
                        .first())
                .map(entry -> state(entry, type));
    }

    /** The state archived for a version; empty where that version is not archived. */
    public <D extends VersionedDocument> Optional<D> find(String document, int version, Class<D> type) {
        return Optional.ofNullable(entries.find(Filters.eq("_id", new RevisionLog.Version(document, version).id()))
                        .first())
                .map(entry -> state(entry, type));
    }

    /**
     * The state archived when a section had a version of its own; empty where there is none. A version of a section that
     * several states share, as comments leave it, is the newest of them.
     */
    public <D extends VersionedDocument> Optional<D> findSection(
            String document, String section, int version, Class<D> type) {
        return Optional.ofNullable(entries.find(Filters.and(
                                Filters.eq("document", document),
                                Filters.eq("stamp.sections.id", section),
                                Filters.elemMatch(
                                        "stamp.sections",
                                        Filters.and(Filters.eq("id", section), Filters.eq("version", version)))))
                        .sort(Sorts.descending("stamp.version"))
                        .first())
                .map(entry -> state(entry, type));
    }

    /**
     * Documents as they stood at a moment, by their names in the log; those that were not there yet are left out. First
     * which versions these were, then those alone: two commands, however many versions and documents there are.
     */
    public <D extends VersionedDocument> Map<String, D> listAsOf(
            Collection<String> documents, Instant moment, Class<D> type) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        var ids = entries.aggregate(List.of(
                        Aggregates.match(
                                Filters.and(Filters.in("document", documents), Filters.lte("stamp.changedAt", moment))),
                        Aggregates.group("$document", Accumulators.max("version", "$stamp.version"))))
                .map(found -> new RevisionLog.Version(
                                found.getString("_id").getValue(),
                                found.getNumber("version").intValue())
                        .id())
                .into(new ArrayList<>());
        var states = new HashMap<String, D>();
        entries.find(Filters.in("_id", ids))
                .forEach(entry -> states.put(entry.getString("document").getValue(), state(entry, type)));
        return states;
    }

    /** The states archived for versions; those that are not archived are left out. */
    public <D extends VersionedDocument> List<D> list(List<RevisionLog.Version> versions, Class<D> type) {
        var ids = versions.stream().map(RevisionLog.Version::id).toList();
        return ids.isEmpty()
                ? List.of()
                : entries.find(Filters.in("_id", ids))
                        .map(entry -> state(entry, type))
                        .into(new ArrayList<>());
    }

    private <D> D state(BsonDocument entry, Class<D> type) {
        return entries.getCodecRegistry()
                .get(type)
                .decode(
                        entry.getDocument("state").asBsonReader(),
                        DecoderContext.builder().build());
    }
}

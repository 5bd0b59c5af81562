package org.ayumi.digest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.digest.OutboxEntry.State;
import org.ayumi.store.DeclaredIndexes;
import org.ayumi.store.InsertOnce;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The digests to be sent. Each step is one compare-and-set, so that any number of instances may work on them. */
@Repository
class Outbox implements DeclaredIndexes.Declaration {

    /** Longer than a mail server may take to answer; whoever claimed an entry and died loses it after this. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final String COLLECTION = "outbox";
    private static final String STATE = "state";
    private static final String AT = "at";
    private static final String CLAIMED = "claimed";
    private static final String ATTEMPTS = "attempts";
    private static final String DAY = "day";
    private static final String INTO = "mergedInto";

    private final MongoCollection<OutboxEntry> entries;

    Outbox(MongoDatabase database) {
        entries = database.getCollection(COLLECTION, OutboxEntry.class);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(STATE, AT)), new IndexModel(Indexes.ascending(DAY)));
    }

    /** Adds a digest unless the person has one of that day. */
    boolean insert(OutboxEntry entry) {
        return InsertOnce.into(entries, entry);
    }

    /** Those in a state since a moment. */
    List<OutboxEntry> list(State state, Instant since) {
        return entries.find(Filters.and(Filters.eq(STATE, state.name()), Filters.gte(AT, since)))
                .into(new ArrayList<>());
    }

    /** The ids of a day's digests. */
    Set<String> listIds(LocalDate day) {
        return ids(Filters.eq(DAY, day));
    }

    /** Which of these are there. */
    Set<String> findKnown(Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : ids(Filters.in("_id", ids));
    }

    private Set<String> ids(Bson filter) {
        return entries.find(filter, BsonDocument.class)
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id").getValue())
                .into(new HashSet<>());
    }

    /** Takes the digest that has waited longest; empty where none is due. Nobody else gets it before the lease ends. */
    Optional<OutboxEntry> claim(Instant now) {
        return Optional.ofNullable(entries.findOneAndUpdate(
                Filters.and(Filters.eq(STATE, State.OPEN.name()), Filters.lte(AT, now)),
                Updates.combine(Updates.set(CLAIMED, true), Updates.set(AT, now.plus(LEASE)), Updates.inc(ATTEMPTS, 1)),
                new FindOneAndUpdateOptions().sort(Sorts.ascending(STATE, AT)).returnDocument(ReturnDocument.AFTER)));
    }

    /** Gives a claimed digest back, to be tried again at a moment. */
    void postpone(OutboxEntry claimed, Instant until) {
        entries.updateOne(
                Filters.and(
                        Filters.eq("_id", claimed.id()),
                        Filters.eq(STATE, State.OPEN.name()),
                        Filters.eq(ATTEMPTS, claimed.attempts())),
                Updates.combine(Updates.set(CLAIMED, false), Updates.set(AT, until)));
    }

    /** Records what came of a claimed digest, also where the lease ended meanwhile: it was sent all the same. */
    void settle(OutboxEntry claimed, State state, Instant now) {
        entries.updateOne(
                Filters.and(Filters.eq("_id", claimed.id()), Filters.eq(STATE, State.OPEN.name())),
                Updates.combine(
                        Updates.set(STATE, state.name()),
                        Updates.set(CLAIMED, false),
                        Updates.set(AT, now),
                        Updates.unset("address")));
    }

    /** Leaves a digest to a later one, unless it is being sent; tells whether it did. */
    boolean merge(OutboxEntry waiting, String into, Instant now) {
        return entries.updateOne(
                                Filters.and(
                                        Filters.eq("_id", waiting.id()),
                                        Filters.eq(STATE, State.OPEN.name()),
                                        Filters.eq(CLAIMED, false),
                                        Filters.eq(ATTEMPTS, waiting.attempts())),
                                Updates.combine(
                                        Updates.set(STATE, State.MERGED.name()),
                                        Updates.set(INTO, into),
                                        Updates.set(AT, now),
                                        Updates.unset("address")))
                        .getModifiedCount()
                == 1;
    }

    /** Leaves a digest to another later one than the one that was never written. */
    void adopt(OutboxEntry orphan, String into) {
        entries.updateOne(
                Filters.and(Filters.eq("_id", orphan.id()), Filters.eq(INTO, orphan.mergedInto())),
                Updates.set(INTO, into));
    }

    /** Forgets what was settled before a day. */
    void forget(LocalDate before) {
        entries.deleteMany(Filters.and(Filters.lt(DAY, before), Filters.ne(STATE, State.OPEN.name())));
    }
}

package org.ayumi.revision;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ayumi.store.InsertOnce;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes documents so that no version is ever lost: the version that stands is archived first, then replaced by
 * compare-and-set, then the new one is archived too. A writer may die between any two steps; the next one repairs the
 * log before it moves the document on. Needs no transaction and welcomes several backend instances.
 *
 * @see "docs/decisions/004-archive-before-replace.md"
 */
public final class VersionedCollection<D extends VersionedDocument> {

    private static final Logger LOG = LoggerFactory.getLogger(VersionedCollection.class);

    /** A writer loses a round only when another one won it, so this many rounds lost means something is broken. */
    private static final int MOST_ROUNDS = 1_000;

    private final MongoCollection<D> documents;
    private final RevisionLog log;

    /** A collection whose documents are named by {@code _id}. */
    public VersionedCollection(MongoCollection<D> documents, RevisionLog log) {
        this.documents = documents;
        this.log = log;
    }

    /** The document as it stands; empty where there is none. */
    public Optional<D> find(Object id) {
        return Optional.ofNullable(documents.find(Filters.eq("_id", id)).first());
    }

    /**
     * A document as it stood when a section of it had a version of its own: what a form was opened with, for a merge.
     * Empty where the section never had that version.
     */
    public Optional<D> findSection(D standing, String section, int version) {
        return log.states().findSection(standing.logName(), section, version, documents.getDocumentClass());
    }

    /**
     * Documents as they stood at a moment, in the same order: each one as it stands where it is not newer, else as its
     * newest log entry that is not newer. Those that were not there yet are left out. Two commands, or none where nothing
     * is newer.
     *
     * @param standing the documents as they stand
     * @param moment not later than now
     */
    public List<D> listAsOf(List<D> standing, Instant moment) {
        var newer = standing.stream()
                .filter(document -> document.stamp().changedAt().isAfter(moment))
                .map(VersionedDocument::logName)
                .collect(Collectors.toSet());
        var former = log.states().listAsOf(newer, moment, documents.getDocumentClass());
        return standing.stream()
                .map(document -> newer.contains(document.logName()) ? former.get(document.logName()) : document)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Inserts a first version and archives it, unless the id is taken; tells whether it did. */
    public boolean insert(D first) {
        boolean inserted = InsertOnce.into(documents, first);
        if (inserted) {
            archiveQuietly(first);
            log.announce(first);
        }
        return inserted;
    }

    /** Inserts first versions and archives them, but those of which a unique key is taken; tells which it did. */
    public List<D> insertAll(List<D> firsts) {
        var inserted = InsertOnce.allInto(documents, firsts);
        try {
            log.archiveAll(inserted);
        } catch (MongoException e) {
            LOG.warn("{} first versions stand but are not all archived yet", inserted.size(), e);
        }
        return inserted;
    }

    /**
     * Inserts a document with its past, unless the id is taken. Only for documents whose past is the same whoever tells
     * it: several may tell it at once.
     *
     * @param history all its versions, from the first to the one that will stand
     * @return whether it was inserted here
     */
    public boolean insert(Object id, List<D> history) {
        if (find(id).isPresent()) {
            return false;
        }
        history.forEach(this::archive);
        return InsertOnce.into(documents, history.getLast());
    }

    /**
     * Applies a change to the newest version, as often as others come in between.
     *
     * @param change makes the next version out of the one that stands, or gives it back, which changes nothing; what it
     *     throws ends the attempt unchanged
     * @return the version now standing; empty where there is no such document
     */
    public Optional<D> update(Object id, UnaryOperator<D> change) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var current = find(id);
            if (current.isEmpty()) {
                return Optional.empty();
            }
            var next = change.apply(current.get());
            if (next == current.get()) {
                return current;
            }
            archive(current.get());
            if (replace(id, current.get(), next)) {
                archiveQuietly(next);
                log.announce(next);
                return Optional.of(next);
            }
        }
        throw new IllegalStateException(
                "%s lost %d rounds in a row in %s".formatted(id, MOST_ROUNDS, documents.getNamespace()));
    }

    /** First step: what stands is in the log. */
    void archive(D current) {
        log.archive(current);
    }

    /** Second step: compare and set. */
    boolean replace(Object id, D current, D next) {
        if (next.stamp().version() != current.stamp().version() + 1) {
            throw new IllegalArgumentException("the version after %d cannot be %d"
                    .formatted(current.stamp().version(), next.stamp().version()));
        }
        var unmoved = Filters.and(
                Filters.eq("_id", id),
                Filters.eq("stamp.version", current.stamp().version()));
        return documents.replaceOne(unmoved, next, new ReplaceOptions()).getMatchedCount() == 1;
    }

    /** Third step. The change is made and true whether or not this succeeds; the next writer or reader repeats it. */
    private void archiveQuietly(D next) {
        try {
            archive(next);
        } catch (MongoException e) {
            LOG.warn(
                    "version {} of {} stands but is not archived yet",
                    next.stamp().version(),
                    next.logName(),
                    e);
        }
    }
}

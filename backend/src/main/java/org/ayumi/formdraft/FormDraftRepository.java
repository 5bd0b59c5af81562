package org.ayumi.formdraft;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.store.DeclaredIndexes;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The drafts' collection; {@code _id} is the form and the person. */
@Repository
class FormDraftRepository implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = "form_drafts";
    private static final String USERNAME = "username";
    private static final String KEPT = "kept";
    private static final String VERSION = "version";
    private static final String SAVED_AT = "savedAt";
    private static final String BYTES = "bytes";
    private static final String DRAFT = "draft";
    private static final String FORM = DRAFT + ".form";

    private final MongoCollection<FormDraftDocument> documents;

    FormDraftRepository(MongoDatabase database) {
        documents = database.getCollection(COLLECTION, FormDraftDocument.class);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(
                        Indexes.compoundIndex(Indexes.ascending(USERNAME, KEPT), Indexes.descending(SAVED_AT, "_id"))),
                new IndexModel(Indexes.ascending(KEPT, SAVED_AT)));
    }

    Optional<FormDraft> find(String username, String form) {
        return Optional.ofNullable(documents
                        .find(Filters.eq("_id", FormDraftDocument.id(username, form)))
                        .first())
                .flatMap(document -> draft(document).findFirst());
    }

    /** Those of a person, the one kept last first. */
    List<FormDraft> list(String username, int most) {
        return documents
                .find(keptBy(username))
                .sort(Sorts.descending(SAVED_AT, "_id"))
                .limit(most)
                .into(new ArrayList<>())
                .stream()
                .flatMap(FormDraftRepository::draft)
                .toList();
    }

    /** Those of a person for these forms, the one kept last first. */
    List<FormDraft> list(String username, Collection<String> forms) {
        var ids =
                forms.stream().map(form -> FormDraftDocument.id(username, form)).toList();
        return documents.find(Filters.in("_id", ids)).into(new ArrayList<>()).stream()
                .flatMap(FormDraftRepository::draft)
                .sorted(Comparator.comparing(FormDraft::savedAt).reversed())
                .toList();
    }

    /** What a person keeps, by its size alone. */
    List<FormDraftRules.Kept> listSizes(String username) {
        return documents
                .find(keptBy(username), BsonDocument.class)
                .projection(Projections.include(BYTES, FORM))
                .map(found -> new FormDraftRules.Kept(
                        found.getDocument(DRAFT).getString("form").getValue(),
                        found.getInt32(BYTES).getValue()))
                .into(new ArrayList<>());
    }

    /** Keeps a draft in place of the version expected, or of none; empty where something else stands there. */
    Optional<FormDraft> save(String username, FormDraftInput input, Instant now) {
        var change = Updates.combine(
                Updates.set(USERNAME, username),
                Updates.set(KEPT, true),
                Updates.inc(VERSION, 1),
                Updates.set(SAVED_AT, now),
                Updates.set(BYTES, (int) input.bytes()),
                Updates.set(DRAFT, FormDraftContent.of(input)));
        String id = FormDraftDocument.id(username, input.form());
        return input.expectedVersion() == 0
                ? begin(id, change)
                : replace(standing(id, input.expectedVersion()), change);
    }

    /** Drops this version of a draft; tells whether it was there. */
    boolean discard(String username, String form, int version, Instant now) {
        var change = Updates.combine(
                Updates.set(KEPT, false),
                Updates.inc(VERSION, 1),
                Updates.set(SAVED_AT, now),
                Updates.set(BYTES, 0),
                Updates.unset(DRAFT));
        return documents
                        .updateOne(standing(FormDraftDocument.id(username, form), version), change)
                        .getModifiedCount()
                == 1;
    }

    /** Clears away drafts nobody came back to, and the places of those that were dropped. */
    long deleteOlder(Instant keptBefore, Instant droppedBefore) {
        return deleteOlder(true, keptBefore) + deleteOlder(false, droppedBefore);
    }

    private long deleteOlder(boolean kept, Instant before) {
        return documents
                .deleteMany(Filters.and(Filters.eq(KEPT, kept), Filters.lt(SAVED_AT, before)))
                .getDeletedCount();
    }

    private Optional<FormDraft> begin(String id, Bson change) {
        try {
            return replace(Filters.and(Filters.eq("_id", id), Filters.eq(KEPT, false)), change, true);
        } catch (MongoCommandException e) {
            if (ErrorCategory.fromErrorCode(e.getErrorCode()) == ErrorCategory.DUPLICATE_KEY) {
                // There is a draft, so that the one to begin would have been a second.
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<FormDraft> replace(Bson which, Bson change) {
        return replace(which, change, false);
    }

    private Optional<FormDraft> replace(Bson which, Bson change, boolean insert) {
        var options = new FindOneAndUpdateOptions()
                .returnDocument(ReturnDocument.AFTER)
                .upsert(insert);
        return Optional.ofNullable(documents.findOneAndUpdate(which, change, options))
                .flatMap(document -> draft(document).findFirst());
    }

    private static Bson keptBy(String username) {
        return Filters.and(Filters.eq(USERNAME, username), Filters.eq(KEPT, true));
    }

    private static Bson standing(String id, int version) {
        return Filters.and(Filters.eq("_id", id), Filters.eq(VERSION, version), Filters.eq(KEPT, true));
    }

    private static Stream<FormDraft> draft(FormDraftDocument document) {
        var draft = document.draft();
        return draft == null ? Stream.of() : Stream.of(draft.at(document.version(), document.savedAt()));
    }
}

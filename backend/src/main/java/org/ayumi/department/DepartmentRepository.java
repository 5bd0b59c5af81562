package org.ayumi.department;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.revision.RevisionLog;
import org.ayumi.revision.Stamp;
import org.ayumi.revision.VersionedCollection;
import org.ayumi.store.DeclaredIndexes;
import org.bson.BsonDocument;
import org.springframework.stereotype.Repository;

/** The departments' collection; {@code _id} is the code. */
@Repository
class DepartmentRepository implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = "departments";
    private static final String STAMP = "stamp";

    private final MongoCollection<DepartmentDocument> documents;
    private final VersionedCollection<DepartmentDocument> versions;

    DepartmentRepository(MongoDatabase database, RevisionLog log) {
        documents = database.getCollection(COLLECTION, DepartmentDocument.class);
        versions = new VersionedCollection<>(documents, log);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("position", "_id")));
    }

    List<DepartmentDocument> list() {
        return documents.find().sort(Sorts.ascending("position", "_id")).into(new ArrayList<>());
    }

    List<Department> list(Collection<String> codes) {
        return documents
                .find(Filters.in("_id", codes))
                .map(DepartmentDocument::department)
                .into(new ArrayList<>());
    }

    Optional<DepartmentDocument> find(String code) {
        return versions.find(code);
    }

    Optional<DepartmentDocument> update(String code, UnaryOperator<DepartmentDocument> change) {
        return versions.update(code, change);
    }

    boolean insert(DepartmentDocument first) {
        return versions.insert(first);
    }

    /** Gives departments stored before they had versions their first one. */
    void stampAll(Stamp.Author author, Instant now) {
        var bare = documents
                .find(Filters.exists(STAMP, false), BsonDocument.class)
                .projection(Projections.include("_id"))
                .map(found -> found.getString("_id").getValue())
                .into(new ArrayList<>());
        for (String code : bare) {
            var stamp = Stamp.first(now, author, DepartmentDocument.sections(code, 1));
            documents.updateOne(
                    Filters.and(Filters.eq("_id", code), Filters.exists(STAMP, false)), Updates.set(STAMP, stamp));
        }
    }
}

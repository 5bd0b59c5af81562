package org.ayumi.vision;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.revision.RevisionLog;
import org.ayumi.revision.Stamp;
import org.ayumi.revision.VersionedCollection;
import org.springframework.stereotype.Repository;

/** The vision's collection, of one document. */
@Repository
class VisionRepository {

    private static final String STAMP = "stamp";

    private final MongoCollection<VisionDocument> documents;
    private final VersionedCollection<VisionDocument> versions;

    VisionRepository(MongoDatabase database, RevisionLog log) {
        documents = database.getCollection("visions", VisionDocument.class);
        versions = new VersionedCollection<>(documents, log);
    }

    Optional<VisionDocument> find() {
        return versions.find(VisionDocument.ID);
    }

    /** The document as it stood when a section had a version. */
    Optional<VisionDocument> findSection(VisionDocument standing, String section, int version) {
        return versions.findSection(standing, section, version);
    }

    Optional<VisionDocument> update(UnaryOperator<VisionDocument> change) {
        return versions.update(VisionDocument.ID, change);
    }

    boolean insert(VisionDocument first) {
        return versions.insert(first);
    }

    /** Gives a vision stored before it had versions its first one, and its place among the plans. */
    void complete(PlanHierarchy hierarchy, Stamp first) {
        documents.updateOne(
                Filters.and(Filters.eq("_id", VisionDocument.ID), Filters.exists(STAMP, false)),
                Updates.combine(Updates.set(STAMP, first), Updates.set("vision.hierarchy", hierarchy)));
    }
}

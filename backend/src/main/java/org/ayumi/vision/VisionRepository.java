package org.ayumi.vision;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import org.ayumi.store.InsertOnce;
import org.springframework.stereotype.Repository;

/** The vision's collection, of one document. */
@Repository
class VisionRepository {

    private final MongoCollection<VisionDocument> documents;

    VisionRepository(MongoDatabase database) {
        documents = database.getCollection("visions", VisionDocument.class);
    }

    Optional<Vision> find() {
        return Optional.ofNullable(
                        documents.find(Filters.eq("_id", VisionDocument.ID)).first())
                .map(VisionDocument::vision);
    }

    boolean insert(Vision vision) {
        return InsertOnce.into(documents, new VisionDocument(VisionDocument.ID, vision));
    }
}

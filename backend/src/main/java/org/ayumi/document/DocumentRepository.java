package org.ayumi.document;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.store.DeclaredIndexes;
import org.ayumi.store.InsertOnce;
import org.springframework.stereotype.Repository;

/** The source documents' collection. */
@Repository
class DocumentRepository implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = "documents";

    private final MongoCollection<StoredDocument> documents;

    DocumentRepository(MongoDatabase database) {
        documents = database.getCollection(COLLECTION, StoredDocument.class);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("position")));
    }

    List<SourceDocument> list() {
        return documents
                .find()
                .sort(Sorts.ascending("position"))
                .map(StoredDocument::document)
                .into(new ArrayList<>());
    }

    Optional<SourceDocument> find(String id) {
        return Optional.ofNullable(documents.find(Filters.eq("_id", id)).first())
                .map(StoredDocument::document);
    }

    boolean insert(int position, SourceDocument document) {
        return InsertOnce.into(documents, new StoredDocument(document.id(), position, document));
    }
}

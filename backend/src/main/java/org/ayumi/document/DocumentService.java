package org.ayumi.document;

import java.util.List;
import java.util.Optional;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/** Reads the source documents on behalf of the current person. */
@Service
public class DocumentService {

    private final DocumentRepository documents;
    private final CurrentPerson currentPerson;

    DocumentService(DocumentRepository documents, CurrentPerson currentPerson) {
        this.documents = documents;
        this.currentPerson = currentPerson;
    }

    /** All documents, in order of publication. */
    public List<SourceDocument> list() {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return documents.list();
    }

    /** One document; empty where there is none of that id. */
    public Optional<SourceDocument> find(String id) {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return documents.find(id);
    }

    /** Stores documents that are not there yet, on behalf of the product itself; tells how many. */
    public long load(List<SourceDocument> inOrder) {
        long loaded = 0;
        for (int position = 0; position < inOrder.size(); position++) {
            loaded += documents.insert(position, inOrder.get(position)) ? 1 : 0;
        }
        return loaded;
    }
}

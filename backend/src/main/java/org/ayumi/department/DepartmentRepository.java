package org.ayumi.department;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ayumi.store.DeclaredIndexes;
import org.ayumi.store.InsertOnce;
import org.springframework.stereotype.Repository;

/** The departments' collection; {@code _id} is the code. */
@Repository
class DepartmentRepository implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = "departments";

    private final MongoCollection<DepartmentDocument> documents;

    DepartmentRepository(MongoDatabase database) {
        documents = database.getCollection(COLLECTION, DepartmentDocument.class);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("position")));
    }

    List<Department> list() {
        return documents
                .find()
                .sort(Sorts.ascending("position"))
                .map(DepartmentDocument::department)
                .into(new ArrayList<>());
    }

    List<Department> list(Collection<String> codes) {
        return documents
                .find(Filters.in("_id", codes))
                .map(DepartmentDocument::department)
                .into(new ArrayList<>());
    }

    Optional<Department> find(String code) {
        return list(List.of(code)).stream().findFirst();
    }

    boolean insert(int position, Department department) {
        return InsertOnce.into(documents, new DepartmentDocument(department.code(), position, department));
    }
}

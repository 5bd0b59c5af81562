package org.ayumi.strategy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.common.FiscalYear;
import org.ayumi.revision.RevisionLog;
import org.ayumi.revision.VersionedCollection;
import org.ayumi.store.DeclaredIndexes;
import org.springframework.stereotype.Repository;

/** The strategies' collection; {@code _id} is the fiscal year and the only index needed. */
@Repository
class StrategyRepository implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = "strategies";

    private final MongoCollection<StrategyDocument> documents;
    private final VersionedCollection<StrategyDocument> versions;

    StrategyRepository(MongoDatabase database, RevisionLog log) {
        documents = database.getCollection(COLLECTION, StrategyDocument.class);
        versions = new VersionedCollection<>(documents, log);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of();
    }

    Optional<StrategyDocument> find(FiscalYear year) {
        return versions.find(year);
    }

    /** All years, newest first; only their frames, without themes, where those are not asked for. */
    List<StrategyDocument> list(boolean withThemes) {
        var found = documents.find().sort(Sorts.descending("_id"));
        if (!withThemes) {
            found = found.projection(Projections.exclude("strategy.themes"));
        }
        return found.into(new ArrayList<>());
    }

    Optional<StrategyDocument> update(FiscalYear year, UnaryOperator<StrategyDocument> change) {
        return versions.update(year, change);
    }

    boolean insert(StrategyDocument first) {
        return versions.insert(first);
    }
}

package org.ayumi.cycle;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.common.FiscalYear;
import org.ayumi.revision.RevisionLog;
import org.ayumi.revision.VersionedCollection;
import org.ayumi.store.DeclaredIndexes;
import org.springframework.stereotype.Repository;

/** The cycles' collection; {@code _id} is the fiscal year and the only index needed. */
@Repository
class CycleRepository implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = "cycles";

    private final VersionedCollection<MonitoringCycle> versions;

    CycleRepository(MongoDatabase database, RevisionLog log) {
        versions = new VersionedCollection<>(database.getCollection(COLLECTION, MonitoringCycle.class), log);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of();
    }

    Optional<MonitoringCycle> find(FiscalYear year) {
        return versions.find(year);
    }

    Optional<MonitoringCycle> update(FiscalYear year, UnaryOperator<MonitoringCycle> change) {
        return versions.update(year, change);
    }

    boolean insert(MonitoringCycle first) {
        return versions.insert(first);
    }
}

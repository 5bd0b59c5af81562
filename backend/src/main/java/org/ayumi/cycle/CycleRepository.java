package org.ayumi.cycle;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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

    private final MongoCollection<MonitoringCycle> documents;
    private final VersionedCollection<MonitoringCycle> versions;

    CycleRepository(MongoDatabase database, RevisionLog log) {
        documents = database.getCollection(COLLECTION, MonitoringCycle.class);
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

    Optional<MonitoringCycle> find(FiscalYear year) {
        return versions.find(year);
    }

    List<MonitoringCycle> list(Collection<FiscalYear> years) {
        return documents.find(Filters.in("_id", years)).into(new ArrayList<>());
    }

    Optional<MonitoringCycle> find(FiscalYear year, Instant asOf) {
        var standing = versions.find(year).map(List::of).orElseGet(List::of);
        return versions.listAsOf(standing, asOf).stream().findFirst();
    }

    Optional<MonitoringCycle> update(FiscalYear year, UnaryOperator<MonitoringCycle> change) {
        return versions.update(year, change);
    }

    boolean insert(MonitoringCycle first) {
        return versions.insert(first);
    }
}

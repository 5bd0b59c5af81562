package org.ayumi.strategy.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.common.FiscalYear;
import org.ayumi.revision.RevisionLog;
import org.ayumi.revision.VersionedCollection;
import org.ayumi.store.DeclaredIndexes;
import org.ayumi.strategy.Edition;
import org.ayumi.strategy.StrategyDocument;
import org.springframework.stereotype.Repository;

/** The strategies' collection; {@code _id} is the fiscal year and the only index needed. Editions stand in the log. */
@Repository
class StrategyRepository implements StoredStrategies, DeclaredIndexes.Declaration {

    private static final String COLLECTION = "strategies";

    private final MongoCollection<StrategyDocument> documents;
    private final VersionedCollection<StrategyDocument> versions;
    private final RevisionLog log;

    StrategyRepository(MongoDatabase database, RevisionLog log) {
        this.documents = database.getCollection(COLLECTION, StrategyDocument.class);
        this.versions = new VersionedCollection<>(documents, log);
        this.log = log;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of();
    }

    @Override
    public Optional<StrategyDocument> find(FiscalYear year) {
        return versions.find(year);
    }

    @Override
    public Optional<StrategyDocument> findAsOf(FiscalYear year, Instant moment) {
        return versions.listAsOf(versions.find(year).stream().toList(), moment).stream()
                .findFirst();
    }

    @Override
    public List<StrategyDocument> list(boolean withThemes) {
        var found = documents.find().sort(Sorts.descending("_id"));
        if (!withThemes) {
            found = found.projection(Projections.exclude("strategy.themes"));
        }
        return found.into(new ArrayList<>());
    }

    @Override
    public Optional<StrategyDocument> findEdition(FiscalYear year, Instant moment) {
        return log.states().findNewest(StrategyDocument.logName(year), Edition.SECTION, moment, StrategyDocument.class);
    }

    @Override
    public Optional<StrategyDocument> findEdition(FiscalYear year, int number) {
        return log.states()
                .findSection(StrategyDocument.logName(year), Edition.SECTION, number, StrategyDocument.class);
    }

    @Override
    public Optional<StrategyDocument> findSection(FiscalYear year, String section, int version) {
        return log.states().findSection(StrategyDocument.logName(year), section, version, StrategyDocument.class);
    }

    @Override
    public Optional<StrategyDocument> findVersion(FiscalYear year, int version) {
        return log.states().find(StrategyDocument.logName(year), version, StrategyDocument.class);
    }

    @Override
    public List<StrategyDocument> listEditions(List<StrategyDocument> frames) {
        var newest = frames.stream()
                .map(StrategyDocument::strategy)
                .filter(strategy -> !strategy.editions().isEmpty())
                .map(strategy -> new RevisionLog.Version(
                        StrategyDocument.logName(strategy.fiscalYear()),
                        strategy.editions().getLast().version()))
                .toList();
        var found = log.states().list(newest, StrategyDocument.class);
        return frames.stream()
                .flatMap(frame -> found.stream()
                        .filter(edition -> edition.year().equals(frame.year()))
                        .limit(1))
                .toList();
    }

    @Override
    public Optional<StrategyDocument> update(FiscalYear year, UnaryOperator<StrategyDocument> change) {
        return versions.update(year, change);
    }

    @Override
    public boolean insert(StrategyDocument first) {
        return versions.insert(first);
    }

    @Override
    public void archive(StrategyDocument standing) {
        log.archive(standing);
    }
}

package org.ayumi.plan;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.common.FiscalYear;
import org.ayumi.revision.RevisionLog;
import org.ayumi.revision.VersionedCollection;
import org.ayumi.store.DeclaredIndexes;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The plans' collection. Lists run along one index: the year, then the key; the rest is filtered on the index too. */
@Repository
class PlanRepository implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = "plans";

    private final MongoCollection<PlanDocument> documents;
    private final VersionedCollection<PlanDocument> versions;

    PlanRepository(MongoDatabase database, RevisionLog log) {
        documents = database.getCollection(COLLECTION, PlanDocument.class);
        versions = new VersionedCollection<>(documents, log);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(Indexes.ascending(
                        PlanFilter.YEAR,
                        PlanFilter.KEY,
                        PlanFilter.DEPARTMENT,
                        PlanFilter.STATUS,
                        PlanFilter.PRIORITY)),
                new IndexModel(Indexes.ascending(
                        PlanFilter.YEAR,
                        PlanFilter.KEY,
                        PlanFilter.DEPARTMENT,
                        PlanFilter.STATUS,
                        ReportFilter.REPORTS + ".state",
                        ReportFilter.REPORTS + ".period")));
    }

    Optional<PlanDocument> find(PlanId id) {
        return versions.find(id);
    }

    List<PlanDocument> list(Bson filter, int most) {
        return documents
                .find(filter)
                .sort(Sorts.ascending(PlanFilter.KEY))
                .limit(most)
                .into(new ArrayList<>());
    }

    List<PlanDocument> list(List<PlanId> ids) {
        return documents.find(Filters.in("_id", ids)).into(new ArrayList<>());
    }

    /** Plans without their words; those alone make up nearly all of a year's weight. */
    List<PlanOutline> outline(Collection<FiscalYear> years) {
        return documents
                .find(Filters.in(PlanFilter.YEAR, years), PlanOutline.class)
                .projection(Projections.include(
                        PlanFilter.YEAR,
                        "plan.department",
                        PlanFilter.STATUS,
                        PlanFilter.PRIORITY,
                        "plan.sample",
                        "plan.content.title",
                        "plan.review",
                        "plan.submittedAt",
                        "reports.period",
                        "reports.state",
                        "reports.submittedAt",
                        "reports.review"))
                .into(new ArrayList<>());
    }

    int count(Bson filter) {
        return Math.toIntExact(documents.countDocuments(filter));
    }

    /** How many a pipeline that ends in a count comes to. */
    int count(List<Bson> pipeline) {
        var counted = documents.aggregate(pipeline, BsonDocument.class).first();
        return counted == null ? 0 : counted.getNumber(ReportFilter.COUNT).intValue();
    }

    /** The highest number a department's plan of a year has; 0 where it has none. */
    int lastNumber(FiscalYear year, String department) {
        var last = documents
                .find(
                        Filters.and(Filters.eq(PlanFilter.YEAR, year), Filters.eq(PlanFilter.DEPARTMENT, department)),
                        BsonDocument.class)
                .projection(Projections.include("_id"))
                .sort(Sorts.descending(PlanFilter.KEY))
                .limit(1)
                .first();
        return last == null ? 0 : new PlanId(last.getString("_id").getValue()).number();
    }

    Optional<PlanDocument> update(PlanId id, UnaryOperator<PlanDocument> change) {
        return versions.update(id, change);
    }

    boolean insert(PlanDocument first) {
        return versions.insert(first);
    }

    boolean insert(List<PlanDocument> history) {
        return versions.insert(history.getLast().id(), history);
    }
}

package org.ayumi.plan;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
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
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The plans' collection. Lists run along one index: the year, then the key; the rest is filtered on
 * the index too. */
@Repository
class PlanRepository implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = "plans";

    /** Unique: that a plan is rolled over once is decided here, whoever else rolls it over at the same time. */
    private static final String ROLLED_OVER_FROM = "plan.lineage.rolledOverFrom";

    private static final String STAMPED_VERSION = "stamp.version";

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
                        PlanFilter.PRIORITY,
                        PlanFilter.SAMPLE)),
                new IndexModel(Indexes.ascending(
                        PlanFilter.YEAR,
                        PlanFilter.KEY,
                        PlanFilter.DEPARTMENT,
                        PlanFilter.STATUS,
                        ReportFilter.REPORTS + ".state",
                        ReportFilter.REPORTS + ".period")),
                new IndexModel(
                        Indexes.ascending(ROLLED_OVER_FROM),
                        new IndexOptions().unique(true).sparse(true)));
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

    /** All plans of a year as they stood at a moment, in the order of their ids; later ones are left out. */
    List<PlanDocument> list(FiscalYear year, Instant asOf) {
        return versions.listAsOf(list(Filters.eq(PlanFilter.YEAR, year), 0), asOf);
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
                        PlanFilter.SAMPLE,
                        "plan.content.title",
                        "plan.review",
                        "plan.submittedAt",
                        "reports.period",
                        "reports.state",
                        "reports.submittedAt",
                        "reports.review"))
                .into(new ArrayList<>());
    }

    /** At which version each of some plans stands, with its reports. */
    List<PlanVersion> listVersions(Bson filter) {
        return documents
                .find(filter, BsonDocument.class)
                .projection(Projections.include(STAMPED_VERSION))
                .map(found -> new PlanVersion(
                        new PlanId(found.getString("_id").getValue()),
                        found.getDocument("stamp").getNumber("version").intValue()))
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

    /**
     * The highest number a plan begun in a department and year has, wherever it is now; 0 where there is none. By the ids
     * alone: a plan that moved away keeps its number, one that came keeps that of another department.
     */
    int lastNumber(FiscalYear year, String department) {
        var last = documents
                .find(
                        Filters.and(
                                Filters.eq(PlanFilter.YEAR, year),
                                Filters.regex(PlanFilter.KEY, "^plan-%s-%s-\\d\\d$".formatted(year, department))),
                        BsonDocument.class)
                .projection(Projections.include("_id"))
                .sort(Sorts.descending(PlanFilter.KEY))
                .limit(1)
                .first();
        return last == null ? 0 : new PlanId(last.getString("_id").getValue()).number();
    }

    /** The ids of all plans of a year. */
    List<PlanId> listIds(FiscalYear year) {
        return documents
                .find(Filters.eq(PlanFilter.YEAR, year), BsonDocument.class)
                .projection(Projections.include("_id"))
                .map(found -> new PlanId(found.getString("_id").getValue()))
                .into(new ArrayList<>());
    }

    /** The plans that go on with one of these. */
    List<PlanDocument> listRolledOverFrom(Collection<PlanId> former) {
        return documents.find(Filters.in(ROLLED_OVER_FROM, former)).into(new ArrayList<>());
    }

    /** Inserts first versions but those whose id is taken, and those that go on with a plan another goes on with. */
    List<PlanDocument> insertAll(List<PlanDocument> firsts) {
        return versions.insertAll(firsts);
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

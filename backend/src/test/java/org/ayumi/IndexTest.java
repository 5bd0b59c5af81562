package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ayumi.notice.NoticeSweep;
import org.ayumi.store.Codecs;
import org.ayumi.store.DeclaredIndexes;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Drafts;
import org.ayumi.testing.Notices;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.SampleFiles;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.TurnOfYear;
import org.ayumi.testing.Uploads;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * Every query the backend sends is served by an index it declares: the filter's fields and then the sort's stand at
 * the front of one of them. Held against the declarations, as the embedded store neither builds nor explains indexes.
 */
@BackendTest
class IndexTest {

    @Autowired
    private Api api;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private List<DeclaredIndexes.Declaration> declarations;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private ScheduledTaskHolder scheduled;

    @Autowired
    private NoticeSweep sweep;

    @Test
    void everyQueryOfTheApiHasItsIndex() {
        store.reset();
        commands.clear();
        useEveryOperation();
        useEveryOperationOfPlans();
        useEveryOperationOfFiles();
        useEveryOperationOfNotices();
        useEveryOperationOfDrafts();

        var asked = queries();

        assertThat(asked)
                .extracting(Query::collection)
                .contains(
                        "strategies",
                        "revisions",
                        "departments",
                        "documents",
                        "visions",
                        "plans",
                        "cycles",
                        "files.files",
                        "files.chunks",
                        "notices",
                        "notice_readers",
                        "form_drafts");
        assertThat(asked).allMatch(query -> indexes(query.collection()).stream().anyMatch(query::isServedBy));
    }

    @Test
    void aQueryWithoutIndexIsFound() {
        commands.clear();
        database.getCollection("strategies")
                .find(Filters.eq("strategy.title", "x"))
                .first();

        assertThat(queries())
                .singleElement()
                .matches(query -> indexes("strategies").stream().noneMatch(query::isServedBy));
    }

    private void useEveryOperation() {
        api.ask(
                Account.DX,
                "{ viewer { departments { name } } departments { id } documents { id } vision { id } strategies { id } }");
        var ids = api.ask(
                Account.DX, "{ strategy(fiscalYear: 2025) { id initiatives { id kpis { measures { id } } } } }");
        String initiative = ids.data("/strategy/initiatives/0/id").asString();
        String measure =
                ids.data("/strategy/initiatives/0/kpis/0/measures/0/id").asString();
        String departments = api.ask(Account.DX, "{ departments { id } documents { id } }")
                .data("/departments/0/id")
                .asString();
        Stream.of(initiative, measure, departments)
                .forEach(id -> api.ask(Account.DX, "{ node(id: \"%s\") { id } }".formatted(id)));
        api.ask(
                Account.DX,
                "{ node(id: \"%s\") { ... on Initiative { revisions(first: 1) { totalCount edges { cursor } } } } }"
                        .formatted(initiative));
        for (int version : List.of(1, 1)) {
            api.ask(
                    Account.DX,
                    "mutation { setOutcome(input: {initiativeId: \"%s\", headline: \"試験\", points: [], expectedVersion: %d}) { userErrors { code } } }"
                            .formatted(initiative, version));
        }
    }

    private void useEveryOperationOfPlans() {
        var plans = new Plans(api);
        String id = plans.accepted(Account.KOSEKI).path("id").asString();
        plans.draft(Account.KOSEKI);
        plans.read(Account.DX, id);
        String page =
                plans.page(Account.ZEIMU, "first: 1").at("/pageInfo/endCursor").asString();
        for (var account : List.of(Account.DX, Account.KOSEKI, Account.ZEIMU)) {
            plans.page(account, "after: \"%s\", first: 5".formatted(page));
            plans.page(account, "department: \"koseki-jumin\", priority: false, status: ACCEPTED, sample: false");
            plans.page(account, "department: \"koseki-jumin\", after: \"%s\"".formatted(page));
        }
        plans.revisions(Account.DX, id);
        useEveryOperationOfReports();
        useEveryOperationOfTheTurnOfTheYear();
    }

    private void useEveryOperationOfTheTurnOfTheYear() {
        var year = new TurnOfYear(api);
        var plan = new Plans(api).accepted(Account.KOSEKI);
        year.preview(Account.DX, "");
        year.preview(Account.KOSEKI, "koseki-jumin");
        for (var account : List.of(Account.DX, Account.KOSEKI)) {
            api.ask(account, "{ handover(fiscalYear: 2025, department: \"koseki-jumin\") { evidenceCount } }");
        }
        year.rollOver(Account.KOSEKI, TurnOfYear.only(plan));
        year.rollOver(Account.DX);
        year.read(Account.DX, plan);
        year.change(Account.JOHO, "renameDepartment", TurnOfYear.newName(Map.of()));
        year.change(Account.JOHO, "splitDepartment", TurnOfYear.twoOfOne(Map.of("department", "zeimu")));
        api.ask(Account.DX, "{ departments { revisions(first: 1) { totalCount } } }");
        year.move(Account.DX, plan, "jumin");
    }

    private void useEveryOperationOfReports() {
        var reports = Reports.of(api);
        reports.open();
        var plan = reports.plans().accepted(Account.KOKUHO);
        reports.submitted(Account.KOKUHO, Reports.delayed(plan, "H1"));
        reports.send(
                Account.KOKUHO,
                "reportUnchanged",
                Map.of("actionPlanIds", List.of(plan.path("id").asString()), "period", "H2"));
        reports.send(Account.KOKUHO, "savePlanReport", Reports.onTrack(plan, "H1"));
        api.ask(Account.DX, "{ monitoringCycle(fiscalYear: 2025) { version revisions { totalCount } } }");
        api.ask(
                Account.DX,
                "{ node(id: \"%s\") { ... on PlanReport { viewerCan { write } revisions { totalCount } } } }"
                        .formatted(Reports.id(plan, "H1")));
        useEveryFilterOfReports();
        for (var account : List.of(Account.DX, Account.ZEIMU)) {
            api.ask(account, "{ monitoring(fiscalYear: 2025, period: H1) { summary { plans { count } } } }");
            api.ask(
                    account,
                    "{ monitoring(fiscalYear: 2025, period: H1, asOf: \"2020-01-01T00:00:00Z\") { summary { plans { count } } } }");
        }
    }

    private void useEveryOperationOfFiles() {
        var uploads = new Uploads(api);
        String id = uploads.sent(Account.KOSEKI, "図.png", SampleFiles.image("png"));
        uploads.fetch(Account.KOSEKI.token(), id);
        var reports = Reports.of(api);
        var plan = reports.plans().accepted(Account.KOSEKI);
        for (var mutation : List.of("attachEvidence", "removeEvidence")) {
            reports.send(Account.KOSEKI, mutation, Reports.naming(plan, "H1", Map.of("fileId", id)));
        }
        Uploads.clearAway(scheduled);
    }

    private void useEveryOperationOfNotices() {
        var notices = new Notices(api);
        sweep.run();
        notices.remind(Account.DX, "H2", null, null);
        for (var account : List.of(Account.DX, Account.KOSEKI)) {
            String next = notices.page(account, "first: 1")
                    .data("/notices/pageInfo/endCursor")
                    .asString();
            notices.page(account, "unread: true, first: 2, after: \"%s\"".formatted(next));
            var newest = notices.list(account).getFirst();
            notices.mark(account, Map.of("ids", List.of(newest.path("id").asString())));
            notices.mark(account, Map.of("upTo", newest.path("createdAt").asString()));
            notices.page(account, "unread: true");
        }
    }

    private void useEveryOperationOfDrafts() {
        var drafts = new Drafts(api);
        drafts.save(Account.KOSEKI, Drafts.aDraft("入力"));
        drafts.save(Account.KOSEKI, Drafts.with(Drafts.aDraft("続き"), "expectedVersion", 1));
        drafts.save(Account.KOSEKI, Drafts.aDraft("別の画面"));
        drafts.forms(Account.KOSEKI);
        drafts.texts(Account.KOSEKI, Drafts.FORM);
        drafts.discard(Account.KOSEKI, Drafts.FORM, 2);
        Drafts.clearAway(scheduled);
    }

    private void useEveryFilterOfReports() {
        String query = "{ planReports(fiscalYear: 2025 %s) { totalCount pageInfo { endCursor } } }";
        String after = api.ask(Account.DX, query.formatted(", first: 1"))
                .data("/planReports/pageInfo/endCursor")
                .asString();
        for (var account : List.of(Account.DX, Account.KOKUHO, Account.ZEIMU)) {
            for (String filter : List.of(
                    "",
                    "period: H1",
                    "state: SUBMITTED",
                    "period: H1, state: ACCEPTED, department: \"kokuho-nenkin\"",
                    "ratingsDiffer: true",
                    "state: RETURNED, ratingsDiffer: false",
                    "after: \"%s\"".formatted(after))) {
                api.ask(account, query.formatted(filter));
            }
        }
    }

    /** A filter and a sort as sent. */
    private record Query(String collection, Set<String> filter, List<String> sort) {

        /**
         * Filter fields in any order first, then the sort's in theirs; what else the filter asks is answered by the
         * index too, wherever in it. Nothing asked for needs no index.
         */
        boolean isServedBy(List<String> index) {
            if (filter.isEmpty() && sort.isEmpty()) {
                return true;
            }
            int filtered = (int) index.stream().takeWhile(filter::contains).count();
            var rest = sort.stream().filter(field -> !filter.contains(field)).toList();
            boolean begins = filter.isEmpty() || filtered > 0;
            return begins
                    && index.containsAll(filter)
                    && index.size() >= filtered + rest.size()
                    && index.subList(filtered, filtered + rest.size()).equals(rest);
        }
    }

    private List<Query> queries() {
        var queries = new ArrayList<Query>();
        for (BsonDocument command : commands.list()) {
            String name = command.getFirstKey();
            switch (name) {
                case "find" ->
                    queries.add(new Query(
                            command.getString(name).getValue(),
                            fields(command.getDocument("filter", new BsonDocument())),
                            List.copyOf(command.getDocument("sort", new BsonDocument())
                                    .keySet())));
                case "update" -> {
                    for (BsonValue update : command.getArray("updates", new BsonArray())) {
                        queries.add(new Query(
                                command.getString(name).getValue(),
                                fields(update.asDocument().getDocument("q")),
                                List.of()));
                    }
                }
                // A count.
                case "aggregate" ->
                    queries.add(new Query(
                            command.getString(name).getValue(),
                            fields(command.getArray("pipeline")
                                    .getFirst()
                                    .asDocument()
                                    .getDocument("$match")),
                            List.of()));
                case "findAndModify" ->
                    queries.add(new Query(
                            command.getString(name).getValue(), fields(command.getDocument("query")), List.of()));
                case "delete" -> {
                    for (BsonValue delete : command.getArray("deletes", new BsonArray())) {
                        queries.add(new Query(
                                command.getString(name).getValue(),
                                fields(delete.asDocument().getDocument("q")),
                                List.of()));
                    }
                }
                // The driver sees to GridFS's own indexes before the first file, beside those declared.
                case "listIndexes", "createIndexes" -> {}
                case "insert" -> {}
                default -> throw new AssertionError("a command this test does not know: " + name);
            }
        }
        return queries;
    }

    /**
     * What one element of a list must satisfy counts as conditions on the list's fields; alternatives among them are left
     * to the documents the rest has found.
     */
    private static Stream<String> fields(String name, BsonValue condition) {
        if (!condition.isDocument() || !condition.asDocument().containsKey("$elemMatch")) {
            return Stream.of(name);
        }
        return conditions(condition.asDocument().getDocument("$elemMatch")).map(field -> name + "." + field);
    }

    private static Stream<String> conditions(BsonDocument element) {
        return element.entrySet().stream().flatMap(part -> switch (part.getKey()) {
            case "$and" -> part.getValue().asArray().stream().flatMap(each -> conditions(each.asDocument()));
            case "$or" -> Stream.of();
            default -> Stream.of(part.getKey());
        });
    }

    /** An equality on the primary key leaves at most one document: the rest of such a filter needs no index. */
    private static Set<String> fields(BsonDocument filter) {
        var flat = filter.entrySet().stream()
                .flatMap(part -> part.getKey().startsWith("$")
                        ? part.getValue().asArray().stream().flatMap(inner -> fields(inner.asDocument()).stream())
                        : fields(part.getKey(), part.getValue()))
                .toList();
        return flat.contains("_id") ? Set.of("_id") : Set.copyOf(flat);
    }

    private List<List<String>> indexes(String collection) {
        var indexes = new ArrayList<List<String>>();
        indexes.add(List.of("_id"));
        declarations.stream()
                .filter(declaration -> declaration.collection().equals(collection))
                .flatMap(declaration -> declaration.indexes().stream())
                .map(index -> List.copyOf(index.getKeys()
                        .toBsonDocument(BsonDocument.class, Codecs.registry())
                        .keySet()))
                .forEach(indexes::add);
        return indexes;
    }
}

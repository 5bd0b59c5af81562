package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Input.aResult;
import static org.ayumi.testing.Input.anOutcome;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.EveryField;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import tools.jackson.databind.JsonNode;

/** What an empty store is filled with: the published strategies, figure by figure. */
@BackendTest
class ReferenceDataTest {

    private static final String RESULTS = "令和7年度デジタル・ICT戦略 成果";
    private static final String OVERVIEW = "令和7年度 企画経営部事業概要";

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private List<ApplicationRunner> runners;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void theComputedRatingOfAllThirteenInitiativesOf2025IsThePublishedOne() {
        var initiatives = year(2025).path("initiatives");

        assertThat(initiatives
                        .valueStream()
                        .map(each -> each.at("/rating/official").asString()))
                .containsExactly(
                        "PARTIAL",
                        "PARTIAL",
                        "ACHIEVED",
                        "ACHIEVED",
                        "ACHIEVED",
                        "PARTIAL",
                        "PARTIAL",
                        "PARTIAL",
                        "PARTIAL",
                        "ACHIEVED",
                        "ACHIEVED",
                        "ACHIEVED",
                        "NOT_ACHIEVED");
        assertThat(initiatives).allSatisfy(each -> {
            assertThat(each.at("/rating/computed")).isEqualTo(each.at("/rating/official"));
            assertThat(each.at("/rating/source/document").asString()).isEqualTo(RESULTS);
            assertThat(each.at("/rating/reason").isNull()).isTrue();
        });
    }

    @Test
    void the39MeasuresOf2025AreMetMissedOrUnreportedAsPublished() {
        assertThat(measures(2025)).hasSize(39);
        assertThat(withStatus("MET")).hasSize(22);
        assertThat(withStatus("NOT_MET")).hasSize(6);
        assertThat(withStatus("UNREPORTED"))
                .hasSize(11)
                .allSatisfy(measure ->
                        assertThat(measure.path("unreportedReason").asString()).isNotBlank());
    }

    @Test
    void theYear2024HasFourteenInitiativesNoneOfThemRated() {
        var year = year(2024);

        assertThat(year.path("themes").size()).isEqualTo(4);
        assertThat(year.path("initiatives")
                        .valueStream()
                        .map(each -> each.path("number").asInt()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        assertThat(year.path("initiatives"))
                .allSatisfy(
                        each -> assertThat(each.at("/rating/official").isNull()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-1 | /target              | 75    | ",
                "2025-01-1 | /actual/value        | 80.1  | 令和7年度デジタル・ICT戦略 成果",
                "2025-01-1 | /baseline/value      | 70.6  | 令和7年度 企画経営部事業概要",
                "2025-01-1 | /otherValues/0/value | 70    | 令和7年度デジタル・ICT戦略 成果",
                "2025-02-1 | /actual/value        | 30.6  | 令和7年度デジタル・ICT戦略 成果",
                "2025-02-2 | /actual/value        | 63.6  | 令和7年度デジタル・ICT戦略 成果",
                "2025-03-1 | /actual/value        | 91.5  | 令和7年度デジタル・ICT戦略 成果",
                "2025-03-2 | /actual/value        | 85.2  | 令和7年度デジタル・ICT戦略 成果",
                "2025-04-2 | /actual/value        | 131   | 令和7年度デジタル・ICT戦略 成果",
                "2025-07-4 | /target              | 86.9  | ",
                "2025-11-2 | /target              | 95    | ",
                "2025-11-2 | /actual/value        | 96    | 令和7年度デジタル・ICT戦略 成果",
                "2025-11-2 | /otherValues/0/value | 92.05 | 令和7年度 企画経営部事業概要",
                "2025-13-1 | /actual/value        | 72.9  | 令和7年度デジタル・ICT戦略 成果",
                "2025-13-1 | /otherValues/0/value | 61.8  | 令和7年度デジタル・ICT戦略 成果",
                "2024-01-1 | /actual/value        | 70.6  | 令和7年度 企画経営部事業概要",
                "2024-01-1 | /baseline/value      | 46    | 令和6年度デジタル・ICT戦略",
                "2024-08-1 | /actual/value        | 92.05 | 令和7年度 企画経営部事業概要"
            })
    void aPublishedFigureStandsWithTheDocumentThatPrintsIt(String measure, String at, double value, String document) {
        var found = measures(Integer.parseInt(measure.substring(0, 4))).stream()
                .filter(each -> each.path("id").asString().equals(Ids.measure(measure)))
                .findFirst()
                .orElseThrow();

        assertThat(found.at(at).asDouble()).isEqualTo(value);
        if (document != null) {
            var source = found.at(at.substring(0, at.lastIndexOf('/'))).path("source");
            assertThat(source.path("document").asString()).isEqualTo(document);
            assertThat(source.path("locator").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void everyFigureHasASourceAndEverySourceIsAKnownDocument(int year) {
        assertThat(measures(year)).allSatisfy(measure -> {
            var actual = measure.path("actual");
            if (actual.path("value").isNumber() || actual.path("verdict").isString()) {
                assertThat(actual.path("source").isObject())
                        .as(measure.toString())
                        .isTrue();
            }
        });
        var documents = api.ask(Account.ZEIMU, "{ documents { title } }")
                .data("/documents")
                .valueStream()
                .map(document -> document.path("title").asString())
                .collect(Collectors.toSet());
        assertThat(documents).contains(RESULTS, OVERVIEW).hasSize(5);
        assertThat(sourceDocuments(year(year))).isNotEmpty().isSubsetOf(documents);
    }

    @Test
    void loadingAgainChangesNothing() throws Exception {
        var before = everythingStored();

        load();

        assertThat(everythingStored()).isEqualTo(before);
    }

    @Test
    void anEditSurvivesLoadingAgain() throws Exception {
        aResult("2025-04-1").sentBy(Account.KIKAKU, api).accepted();
        anOutcome("2025-04").at(2).sentBy(Account.KIKAKU, api).accepted();
        var edited = Year.asItStands(api);
        var before = everythingStored();

        load();

        assertThat(Year.asItStands(api)).isEqualTo(edited);
        assertThat(everythingStored()).isEqualTo(before);
    }

    @Test
    void whatIsMissingIsLoadedBesideWhatWasEdited() throws Exception {
        aResult("2025-04-1").sentBy(Account.KIKAKU, api).accepted();
        var edited = Year.asItStands(api);
        database.getCollection("strategies").deleteOne(new Document("_id", 2024));
        database.getCollection("departments").drop();

        load();

        assertThat(Year.asItStands(api)).isEqualTo(edited);
        assertThat(year(2024).path("initiatives").size()).isEqualTo(14);
        assertThat(api.ask(Account.ZEIMU, "{ departments { code } }")
                        .data("/departments")
                        .size())
                .isPositive();
    }

    private void load() throws Exception {
        for (var runner : runners) {
            runner.run(new DefaultApplicationArguments());
        }
    }

    private Set<Document> everythingStored() {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .flatMap(name -> database.getCollection(name).find().into(new ArrayList<>()).stream())
                .collect(Collectors.toSet());
    }

    private JsonNode year(int year) {
        return api.ask(Account.ZEIMU, EveryField.of("Strategy", "strategy(fiscalYear: %d) {".formatted(year), "}"))
                .data("/strategy");
    }

    private List<JsonNode> measures(int year) {
        return year(year)
                .path("initiatives")
                .valueStream()
                .flatMap(initiative -> initiative.path("kpis").valueStream())
                .flatMap(kpi -> kpi.path("measures").valueStream())
                .toList();
    }

    private Stream<JsonNode> withStatus(String status) {
        return measures(2025).stream()
                .filter(measure -> measure.path("status").asString().equals(status));
    }

    private static Set<String> sourceDocuments(JsonNode node) {
        return node.findValues("source").stream()
                .filter(JsonNode::isObject)
                .map(source -> source.path("document").asString())
                .collect(Collectors.toSet());
    }
}

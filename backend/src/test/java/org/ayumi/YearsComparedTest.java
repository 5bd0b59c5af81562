package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.YearLinks.link;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.YearLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two years are held against each other along every link of their lineage. */
@BackendTest
class YearsComparedTest {

    private static final List<String> FORWARD = List.of(
            "2024-01 > 2025-01",
            "2024-02 > 2025-02",
            "2024-03 > 2025-03",
            "2024-10 > 2025-04",
            "2024-06 > 2025-05",
            "2024-05 > 2025-06",
            "2024-07 > 2025-07",
            "2024-05 > 2025-08",
            "2024-09 > 2025-08",
            "null > 2025-09",
            "2024-11 > 2025-10",
            "2024-12 > 2025-11",
            "2024-08 > 2025-11",
            "2024-14 > 2025-12",
            "null > 2025-13",
            "2024-04 > null",
            "2024-13 > null");

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void aMergedInitiativeStandsBesideEachOneItCameFromAndASplitOneBesideEachPart() {
        var comparison = compare(2024, 2025);

        assertThat(pairs(comparison)).containsExactlyElementsOf(FORWARD);
        assertThat(told(comparison, "2024-05 > 2025-06")).startsWith("SPLIT 分割 ");
        assertThat(told(comparison, "2024-05 > 2025-08")).startsWith("SPLIT 分割 ");
        assertThat(told(comparison, "2024-09 > 2025-08")).startsWith("MERGED 統合 ");
        assertThat(told(comparison, "2024-04 > null")).startsWith("ENDED 終了 ");
        assertThat(told(comparison, "null > 2025-09")).startsWith("NEW 新規 ");
        for (var pair : comparison) {
            boolean both = pair.path("before").isObject() && pair.path("after").isObject();
            assertThat(pair.path("changes").size() > 0).isEqualTo(both);
        }
    }

    @Test
    void backwardsTheSameLinksAreFollowed() {
        assertThat(pairs(compare(2025, 2024)))
                .containsExactlyInAnyOrderElementsOf(FORWARD.stream()
                        .map(pair ->
                                String.join(" > ", List.of(pair.split(" > ")).reversed()))
                        .toList());
    }

    @Test
    void measuresThatGoOnAreComparedByTheirLinkThoughTheyAreCalledOtherwise() {
        for (boolean forward : List.of(true, false)) {
            var renamed = (forward ? compare(2024, 2025) : compare(2025, 2024))
                    .stream()
                            .filter(pair -> pair(pair).equals(forward ? "2024-03 > 2025-03" : "2025-03 > 2024-03"))
                            .findFirst()
                            .orElseThrow();
            var labels = Stream.of(renamed.path("before"), renamed.path("after"))
                    .flatMap(side -> measures(side)
                            .filter(measure -> List.of(Ids.measure("2024-03-1"), Ids.measure("2025-03-2"))
                                    .contains(measure.path("id").asString())))
                    .map(measure -> measure.path("label").asString())
                    .toList();
            assertThat(labels).hasSize(2).doesNotHaveDuplicates();

            assertThat(renamed.path("changes")
                            .valueStream()
                            .filter(change -> change.path("label").asString().startsWith("指標の名称"))
                            .map(change -> change.path("before").asString() + " > "
                                    + change.path("after").asString()))
                    .contains(String.join(" > ", labels));
        }
    }

    @Test
    void whatIsInNoLinkIsNewOrGone() {
        var years = new YearLinks(api);
        int version = years.read(Account.DX, 2025).path("frameVersion").asInt();
        years.set(
                        Account.DX,
                        version,
                        List.of(link("MERGED", "2024-01", "2025-01"), link("MERGED", "2024-02", "2025-01")))
                .accepted();

        var pairs = pairs(compare(2024, 2025));

        assertThat(pairs).startsWith("2024-01 > 2025-01", "2024-02 > 2025-01", "null > 2025-02");
        assertThat(pairs).hasSize(2 + 12 + 12).endsWith("2024-14 > null");
    }

    private List<JsonNode> compare(int before, int after) {
        var answer = api.ask(
                Account.DX,
                "{ compareStrategies(before: {fiscalYear: %d}, after: {fiscalYear: %d}) { initiatives { before { id kpis { measures { id label } } } after { id kpis { measures { id label } } } link { kind label note } changes { label before after } } } }"
                        .formatted(before, after));
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        return answer.data("/compareStrategies/initiatives").valueStream().toList();
    }

    private static Stream<JsonNode> measures(JsonNode side) {
        return side.path("kpis")
                .valueStream()
                .flatMap(kpi -> kpi.path("measures").valueStream());
    }

    private static List<String> pairs(List<JsonNode> comparison) {
        return comparison.stream().map(YearsComparedTest::pair).toList();
    }

    private static String pair(JsonNode pair) {
        return key(pair.path("before")) + " > " + key(pair.path("after"));
    }

    private static String key(JsonNode side) {
        return side.isNull() ? "null" : Ids.keyOf(side.path("id").asString());
    }

    private static String told(List<JsonNode> comparison, String pair) {
        var link = comparison.stream()
                .filter(each -> pair(each).equals(pair))
                .findFirst()
                .orElseThrow()
                .path("link");
        return "%s %s %s"
                .formatted(
                        link.path("kind").asString(),
                        link.path("label").asString(),
                        link.path("note").asString());
    }
}

package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Input.anOutcome;

import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Setting what came of an initiative. */
@BackendTest
class OutcomeTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void headlineAndPointsAreKeptInOrderWithoutBlanks() {
        var initiative = anOutcome("2025-04")
                .with("headline", "　公開が進みました。 ")
                .with("points", List.of(" 二番目より先 ", "", "　", "二番目\nの続き"))
                .sentBy(Account.KIKAKU, api)
                .accepted();

        assertThat(initiative.path("version").asInt()).isEqualTo(2);
        assertThat(initiative.at("/outcome/headline").asString()).isEqualTo("公開が進みました。");
        assertThat(points(initiative)).containsExactly("二番目より先", "二番目\nの続き");
        assertThat(initiative.at("/outcome/source").isNull()).isTrue();
    }

    @Test
    void anOutcomeMayHaveNoPointsOrAsManyAsTwenty() {
        assertThat(points(anOutcome("2025-01")
                        .with("points", List.of())
                        .sentBy(Account.DX, api)
                        .accepted()))
                .isEmpty();
        var twenty = IntStream.rangeClosed(1, 20).mapToObj(i -> i + "件目").toList();
        assertThat(points(anOutcome("2025-01")
                        .with("points", twenty)
                        .at(2)
                        .sentBy(Account.DX, api)
                        .accepted()))
                .containsExactlyElementsOf(twenty);
    }

    @Test
    void aYearWithoutOutcomesGetsItsFirst() {
        var initiative = anOutcome("2024-04").sentBy(Account.DX, api).accepted();

        assertThat(initiative.at("/outcome/headline").asString()).isEqualTo("手続が便利になりました。");
    }

    @Test
    void theChangeIsRevisedWithTheOutcomeBefore() {
        String published =
                Year.asItStands(api).at("/initiatives/0/outcome/headline").asString();

        anOutcome("2025-01").sentBy(Account.DX, api).accepted();

        var change = Year.revisionsOf("2025-01", api).at("/edges/0/node/changes/0");
        assertThat(change.path("field").asString()).isEqualTo("outcome");
        assertThat(change.path("label").asString()).isEqualTo("成果");
        assertThat(change.path("before").asString()).startsWith(published).contains("\n・");
        assertThat(change.path("after").asString()).isEqualTo("手続が便利になりました。\n・対象を広げました。\n・案内を増やしました。");
    }

    private static List<String> points(JsonNode initiative) {
        return initiative
                .at("/outcome/points")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}

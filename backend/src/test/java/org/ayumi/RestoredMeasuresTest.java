package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Contents.aMeasure;
import static org.ayumi.testing.Contents.kpis;
import static org.ayumi.testing.Contents.kpisAndAnother;
import static org.ayumi.testing.Contents.line;
import static org.ayumi.testing.Input.aResult;

import java.util.List;
import java.util.Map;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.loading.StrategyLoading;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.DraftYear;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An earlier state of an initiative comes back only where its KPI lines might be set so, too. */
@BackendTest
class RestoredMeasuresTest {

    @Autowired
    private Api api;

    @Autowired
    private StrategyLoading loading;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void aMeasureWithARecordedResultIsNotRestoredAway() {
        String added = added();
        aResult(added).with("value", 12).at(2).sentBy(Account.DX, api).accepted();
        var before = Year.asItStands(api);

        var refused = restore("2025-01", 1, 3);

        assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("RECORDED_RESULT");
        assertThat(refused.at("/userErrors/0/message").asString()).isEqualTo("「新しい指標」には実績が記録されているため、外せません。");
        assertThat(refused.at("/userErrors/0/field").toString()).isEqualTo("[\"input\",\"revisionId\"]");
        assertThat(Year.asItStands(api)).isEqualTo(before);
        assertThat(Year.revisionsOf("2025-01", api).path("totalCount").asInt()).isEqualTo(3);
    }

    @Test
    void aMeasureOfWhichNothingIsRecordedIsTakenOutWithTheReason() {
        added();
        var before = Year.asItStands(api).at("/initiatives/0/kpis").size();

        assertThat(restore("2025-01", 1, 2).path("userErrors").size()).isZero();

        assertThat(Year.asItStands(api).at("/initiatives/0/kpis").size()).isEqualTo(before - 1);
    }

    @Test
    void aPublishedInitiativeIsNotRestoredToOneWithoutAMeasureButADraftIs() {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        kpis("2026-02", List.of()).sentBy(Account.DX, api).accepted();
        kpis("2026-02", List.of(line("目標", aMeasure("件数"))))
                .at(2)
                .sentBy(Account.DX, api)
                .accepted();
        assertThat(restore("2026-02", 2, 3).path("userErrors").size()).isZero();
        assertThat(restore("2026-02", 3, 4).path("userErrors").size()).isZero();
        publish();
        var before = DraftYear.asItStands(api);

        var refused = restore("2026-02", 2, 5);

        assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("REQUIRED");
        assertThat(refused.at("/userErrors/0/message").asString()).isEqualTo("公表した年度の取組には、目標・指標が1つ以上必要です。");
        assertThat(DraftYear.asItStands(api)).isEqualTo(before);
    }

    /** The key of a measure that is added to the first initiative as its second version. */
    private String added() {
        var initiative = kpisAndAnother("2025-01", api)
                .with("reason", "目標を加えたため")
                .sentBy(Account.DX, api)
                .accepted();
        return initiative
                .path("kpis")
                .valueStream()
                .reduce((former, last) -> last)
                .map(line -> Ids.keyOf(line.at("/measures/0/id").asString()))
                .orElseThrow();
    }

    private void publish() {
        int version = DraftYear.asItStands(api).path("version").asInt();
        var published = api.ask(
                Account.DX.token(),
                "mutation ($input: StrategyStepInput!) { publishStrategy(input: $input) { userErrors { message } } }",
                Map.of("input", Map.of("fiscalYear", 2026, "expectedVersion", version)));
        assertThat(published.data("/publishStrategy/userErrors").size())
                .as(published.text())
                .isZero();
    }

    private JsonNode restore(String initiative, int version, int expectedVersion) {
        var answer = api.ask(
                Account.DX.token(),
                "mutation ($input: RestoreInitiativeInput!) { restoreInitiative(input: $input) { initiative { version } userErrors { field code message } conflict { currentVersion } } }",
                Map.of(
                        "input",
                        Map.of(
                                "initiativeId",
                                Ids.initiative(initiative),
                                "revisionId",
                                Ids.of("Revision", "%s-v%d".formatted(initiative, version)),
                                "expectedVersion",
                                expectedVersion,
                                "reason",
                                "前の形に戻すため")));
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        return answer.data("/restoreInitiative");
    }
}

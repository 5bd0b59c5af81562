package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.YearLinks.link;

import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.YearLinks;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A KPI's figures over the years, each with its source, along the measures that somebody has entered as going on. */
@BackendTest
class KpiSeriesTest {

    @Autowired
    private Api api;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private RunningBackend.FreshStore store;

    private YearLinks years;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
        years = new YearLinks(api);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-1", "2025-01-1"})
    void theOnlineShareGoesFrom46To70To80(String measure) {
        assertThat(years.series(Account.ZEIMU, measure))
                .containsExactly(
                        "2023 BASELINE 46％ *",
                        "2024 TARGET 60％ *",
                        "2024 BASELINE 70.6%",
                        "2024 ACTUAL 70.6% *",
                        "2025 TARGET 75%以上 *",
                        "2025 TARGET 70%",
                        "2025 ACTUAL 80.1% *");
        assertThat(sources(measure))
                .containsExactly(
                        "46 令和6年度デジタル・ICT戦略 重点取組1 目標・指標(KPI)",
                        "70.6 令和7年度 企画経営部事業概要 5(2) 令和6年度デジタル・ICT戦略の主な成果 ①",
                        "80.1 令和7年度デジタル・ICT戦略 成果 重点取組1 成果");
    }

    @Test
    void whatSeveralDocumentsTellOfOneYearStandsWithEachSource() {
        assertThat(years.series(Account.KANBU, "2025-11-2"))
                .as("the later document repeats both with their sources; they are told once")
                .containsExactly(
                        "2023 BASELINE 85.77% *",
                        "2024 TARGET 90.00% *",
                        "2024 ACTUAL 92.05% *",
                        "2024 ACTUAL 91%",
                        "2025 TARGET 95%超 *",
                        "2025 ACTUAL 96% *");
        assertThat(years.series(Account.KANBU, "2025-01-1"))
                .as("printed in the same document, but in another place")
                .contains("2024 BASELINE 70.6%", "2024 ACTUAL 70.6% *");
    }

    @Test
    void aMeasureThatGoesOnWithNothingTellsItsOwnYear() {
        assertThat(years.series(Account.ZEIMU, "2025-12-1")).containsExactly("2025 TARGET 3件以上 *", "2025 ACTUAL 4件 *");
    }

    @Test
    void whatIsNotComparableIsToldWithItsReasonAndIsNoFigure() {
        assertThat(years.series(Account.ZEIMU, "2025-07-4"))
                .contains("2024 ACTUAL 85.0% *", "2025 ACTUAL 未報告")
                .doesNotContain("2024 BASELINE 85.0%");
    }

    @Test
    void itFollowsTheLineageAsItIsCorrected() {
        int version = years.read(Account.DX, 2025).path("frameVersion").asInt();
        years.set(Account.DX, version, List.of(link("RENAMED", "2024-01", "2025-01")))
                .accepted();

        assertThat(years.series(Account.DX, "2025-01-1"))
                .as("no measure goes on any more")
                .first()
                .isEqualTo("2024 BASELINE 70.6% *");
        assertThat(years.series(Account.ZEIMU, "2025-01-1"))
                .as("departments read the edition, which is as it was published")
                .first()
                .isEqualTo("2023 BASELINE 46％ *");
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void whoReadsStrategiesReadsIt(Account account) {
        var answer = api.ask(
                account,
                "query ($id: ID!) { kpiSeries(measureId: $id) { label } }",
                Map.of("id", Ids.measure("2025-01-1")));

        boolean may = account != Account.MUSHOKU;
        assertThat(answer.errorCode()).isEqualTo(may ? "" : "FORBIDDEN");
        assertThat(answer.data("/kpiSeries/label").asString("")).isEqualTo(may ? "行政手続のオンライン化率" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-99-1", "2030-01-1", "?"})
    void whatIsNoMeasureHasNoSeries(String measure) {
        assertThat(api.ask(
                                Account.DX,
                                "query ($id: ID!) { kpiSeries(measureId: $id) { label } }",
                                Map.of("id", Ids.measure(measure)))
                        .data("/kpiSeries")
                        .isNull())
                .isTrue();
    }

    @Test
    void withoutATokenNothingIsTold() {
        var answer = api.ask(
                (String) null,
                "query ($id: ID!) { kpiSeries(measureId: $id) { label } }",
                Map.of("id", Ids.measure("2025-01-1")));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void allSeriesAndTheWholeLineageOfAYearCostTheYearAndAllYearsOnceMore() {
        commands.clear();
        ask(
                Account.DX,
                "{ strategy(fiscalYear: 2025) { lineage { from { title } to { title } } initiatives { successors { kind } kpis { measures { series { points { value } } } } } } }");
        assertThat(commandNames()).containsExactly("find", "find");

        commands.clear();
        ask(Account.ZEIMU, "{ kpiSeries(measureId: \"%s\") { label } }".formatted(Ids.measure("2025-01-1")));
        assertThat(commandNames()).as("frames, then their editions").containsExactly("find", "find");

        commands.clear();
        ask(Account.KIKAKU, "{ kpiSeries(measureId: \"%s\") { label } }".formatted(Ids.measure("2025-04-1")));
        assertThat(commandNames()).as("an editor who leads some, too").containsExactly("find", "find");
    }

    private void ask(Account account, String query) {
        var answer = api.ask(account, query);
        assertThat(answer.body().has("errors")).as(answer.text()).isFalse();
    }

    private List<String> commandNames() {
        return commands.list().stream().map(BsonDocument::getFirstKey).toList();
    }

    private List<String> sources(String measure) {
        return api.ask(
                        Account.ZEIMU,
                        "query ($id: ID!) { kpiSeries(measureId: $id) { points { kind used value source { document locator } } } }",
                        Map.of("id", Ids.measure(measure)))
                .data("/kpiSeries/points")
                .valueStream()
                .filter(point -> point.path("used").asBoolean()
                        && !point.path("kind").asString().equals("TARGET"))
                .map(point -> "%s %s %s"
                        .formatted(
                                point.path("value").asString().replaceAll("\\.0$", ""),
                                point.at("/source/document").asString(),
                                point.at("/source/locator").asString()))
                .toList();
    }
}

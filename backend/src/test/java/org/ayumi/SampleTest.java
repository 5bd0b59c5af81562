package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The made-up year: where it is asked for, every screen has something to show, marked 見本. */
@BackendTest
@TestPropertySource(properties = "ayumi.samples.enabled=true")
class SampleTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void load() {
        store.reset();
    }

    @Test
    void thereAre34PriorityPlansAnd60OthersOfEveryDepartmentAllMarked() {
        var plans = plans();

        assertThat(plans).hasSize(94);
        assertThat(plans).filteredOn(plan -> plan.path("priority").asBoolean()).hasSize(34);
        assertThat(plans).allMatch(plan -> plan.path("sample").asBoolean());
        assertThat(plans).allMatch(plan -> plan.path("title").asString().endsWith("（見本）"));
        assertThat(plans.stream()
                        .map(plan -> plan.at("/department/code").asString())
                        .distinct())
                .hasSameSizeAs(api.ask(Account.DX, "{ departments { code } }").data("/departments"));
    }

    @Test
    void samplesCanBeAskedForAlone() {
        assertThat(count(true)).isEqualTo(94);
        assertThat(count(false)).isZero();
    }

    @Test
    void aWorkbookOfSamplesSaysSoInItsNameAndOnEverySheet() throws IOException {
        var response = new Workbooks(api).get(Account.ZEIMU.token(), "2025", "zeimu");

        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(URLEncoder.encode("税務課_見本.xlsx", StandardCharsets.UTF_8));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
            assertThat(book)
                    .allSatisfy(sheet ->
                            assertThat(head(sheet)).as(sheet.getSheetName()).contains("「見本」"));
        }
    }

    private static String head(Sheet sheet) {
        var words = new StringBuilder();
        for (int row = 0; row < 5; row++) {
            if (sheet.getRow(row) != null) {
                sheet.getRow(row).forEach(cell -> words.append(cell).append('\n'));
            }
        }
        return words.toString();
    }

    private int count(boolean sample) {
        return api.ask(
                        Account.DX,
                        "{ actionPlans(fiscalYear: 2025, sample: %s, first: 1) { totalCount } }".formatted(sample))
                .data("/actionPlans/totalCount")
                .asInt();
    }

    @Test
    void loadingAgainChangesNothing() {
        var before = plans();

        store.load();

        assertThat(plans()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1", "Q2", "Q3", "Q4", "H1", "H2"})
    void everyPeriodHasReportsAndImitatesNoPublishedFigure(String period) {
        var summary = monitoring(period).path("summary");

        assertThat(summary.at("/reported/count").asInt()).isGreaterThan(25);
        assertThat(summary.at("/onTrack/percent").asDouble())
                .isBetween(30.0, 95.0)
                .isNotEqualTo(61.8);
        assertThat(summary.at("/meanAchievement/percent").asDouble()).isNotEqualTo(72.9);
    }

    @Test
    void theLastQuarterShowsWhatGoesWrongToo() {
        var monitoring = monitoring("Q4");

        assertThat(monitoring.at("/summary/overdue/count").asInt()).isPositive();
        assertThat(monitoring.path("byCause").size()).isGreaterThan(3);
        assertThat(monitoring
                        .path("waits")
                        .valueStream()
                        .filter(wait -> wait.path("deadlock").asBoolean()))
                .hasSize(2);
    }

    @Test
    void whatTheyWaitForIsNamedAsItIs() {
        var plans = api.ask(
                        Account.DX,
                        "{ actionPlans(fiscalYear: 2025, first: 100) { edges { node { id title reports { state status cause blocker { kind id name } } } } } }")
                .data("/actionPlans/edges");
        var titles = plans.valueStream()
                .map(edge -> edge.path("node"))
                .collect(Collectors.toMap(
                        plan -> plan.path("id").asString(),
                        plan -> plan.path("title").asString()));
        int named = 0;
        for (var edge : plans) {
            String own = edge.at("/node/id").asString();
            for (var report : edge.at("/node/reports")) {
                var blocker = report.path("blocker");
                String cause = report.path("cause").asString("");
                assertThat(cause.equals("OTHER_DEPARTMENT") && blocker.isNull()).isFalse();
                assertThat(cause.isEmpty() && !blocker.isNull()).isFalse();
                if (blocker.path("kind").asString("").equals("PLAN")) {
                    String other = blocker.path("id").asString();
                    assertThat(other).isNotEqualTo(own);
                    assertThat(blocker.path("name").asString()).isEqualTo(titles.get(other));
                    named++;
                }
            }
        }
        assertThat(named).isGreaterThan(4);
    }

    @Test
    void theRunningYearHasPlansAndReportsToo() {
        var summary = api.ask(
                        Account.KANBU,
                        "{ monitoring(fiscalYear: 2026, period: Q1) { summary { plans { count } reported { count } } } }")
                .data("/monitoring/summary");

        assertThat(summary.at("/plans/count").asInt()).isEqualTo(34);
        assertThat(summary.at("/reported/count").asInt()).isEqualTo(34);
    }

    @Test
    void reportsTellResultsOfGoals() {
        var goals = api.ask(
                        Account.DX,
                        "{ actionPlans(fiscalYear: 2025, priority: true, first: 100) { edges { node { goals { status actual { value printed source { locator } } } } } } }")
                .data("/actionPlans/edges");

        assertThat(goals.valueStream()
                        .map(edge -> edge.at("/node/goals/0/status").asString()))
                .contains("MET", "NOT_MET");
        assertThat(goals.at("/0/node/goals/0/actual/source/locator").asString()).contains("四半期");
    }

    @Test
    void theirHistoryTellsWhatHappenedWhen() {
        var revisions = api.ask(
                        Account.DX,
                        "{ actionPlans(fiscalYear: 2025, priority: true, first: 1) { edges { node { reports { period submittedAt review { decidedAt } } } } } }")
                .data("/actionPlans/edges/0/node/reports/0");

        assertThat(revisions.path("submittedAt").asString()).startsWith("2025-07-10");
        assertThat(revisions.at("/review/decidedAt").asString()).startsWith("2025-07-12");
    }

    private List<JsonNode> plans() {
        return api.ask(
                        Account.DX,
                        "{ actionPlans(fiscalYear: 2025, first: 100) { edges { node { id title priority sample version department { code } reports { period state status achievement } } } } }")
                .data("/actionPlans/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .toList();
    }

    private JsonNode monitoring(String period) {
        return api.ask(
                        Account.KANBU,
                        "{ monitoring(fiscalYear: 2025, period: %s) { summary { reported { count } overdue { count } onTrack { percent } meanAchievement { percent } } byCause { cause } waits { deadlock } } }"
                                .formatted(period))
                .data("/monitoring");
    }
}

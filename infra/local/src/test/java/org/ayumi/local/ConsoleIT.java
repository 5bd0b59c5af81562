package org.ayumi.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The console in a real browser, against the real Keycloak, backend and store. */
@ExtendWith(LocalStack.class)
@TestMethodOrder(OrderAnnotation.class)
class ConsoleIT {

    private static final String ONLINE = "行政手続オンライン化の利用促進と対象手続の拡大";
    private static final String WORKSTYLE = "デジタル技術の活用によるワークスタイルシフトの推進";
    private static final String STANDARDISATION = "地方公共団体情報システムの標準化の着実な推進";
    private static Browser browser;

    @BeforeAll
    static void startTheBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @Test
    @Order(1)
    void theYearShowsThirteenInitiativesAsPublished(RunningStack stack) {
        try (Visitor executive = Visitor.wide(browser, stack).signIn("kanbu").open("/years/2025")) {
            assertThat(executive.text()).contains("令和7年度", "13の重点取組の結果", ONLINE, "○ 達成", "△ 一部達成", "× 未達");
            assertThat(executive
                            .main()
                            .getByText("× 未達", new Locator.GetByTextOptions().setExact(true))
                            .count())
                    .isPositive();
            executive.hasAskedNoOtherHost();
        }
    }

    @Test
    @Order(4)
    void theDxOfficeRecordsAnActualAndSeesItWithItsRevision(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, WORKSTYLE)) {
            record(dx, "プリンター印刷枚数年間削減率", "16.5");

            dx.main().getByText("16.5").first().waitFor();
            assertThat(dx.text()).contains("16.5", "DX戦略課", "実績を記録しました");
        }
        assertThat(revisions(stack, WORKSTYLE)).contains("16.5%");
    }

    @Test
    @Order(5)
    void aNegativeFigureIsRefusedAtOnceAndNothingIsLost(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, WORKSTYLE)) {
            dx.openRecording("プリンター印刷枚数年間削減率");
            dx.field("実績の数値").fill("-1");
            dx.field("資料の中の場所").fill("書きかけの場所");
            dx.button("保存する").click();

            assertThat(dx.page().getByText("0以上の数値を入力してください").first()).isVisible();
            assertThat(dx.field("資料の中の場所")).hasValue("書きかけの場所");
            dx.isAccessible("the form with a problem");
        }
    }

    @Test
    @Order(6)
    void aFasterPersonsChangeIsShownAndNothingTypedIsLost(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, ONLINE);
                Visitor other = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, ONLINE)) {
            dx.openRecording("行政手続のオンライン化率");
            record(other, "行政手続のオンライン化率", "80.2");
            other.main().getByText("80.2").first().waitFor();

            dx.field("実績の数値").fill("80.3");
            dx.button("保存する").click();

            dx.page().getByText("ほかの人が先に変更しました").waitFor();
            assertThat(dx.dialog().innerText()).contains("80.2", "80.3", "80.1");
            dx.isAccessible("the conflict");
            dx.button("選んだ内容で保存する").click();
            dx.main().getByText("80.3").first().waitFor();
        }
    }

    @Test
    @Order(6)
    void whatIsTypedSurvivesABackendThatDoesNotAnswer(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, WORKSTYLE)) {
            dx.openRecording("オンライン会議機器の効率化による作業時間削減");
            dx.field("比べられる実績がない理由").fill("ログの集計を待っています");
            dx.page().keyboard().press("Tab");
            try (PausedProcess _ = PausedProcess.pause(stack.process(Part.BACKEND))) {
                dx.button("保存する").click();
                dx.page().getByText("応答していません").first().waitFor();
                dx.isAccessible("the page while the backend does not answer");
            }
            dx.button("閉じる").last().click();
            assertThat(dx.field("比べられる実績がない理由")).hasValue("ログの集計を待っています");
            dx.button("保存する").click();
            dx.main().getByText("ログの集計を待っています").first().waitFor();
        }
    }

    @Test
    @Order(7)
    void theItOfficeWritesOnlyWhatItLeads(RunningStack stack) {
        try (Visitor joho = Visitor.wide(browser, stack).signIn("joho")) {
            joho.openInitiative(2025, STANDARDISATION);
            assertThat(joho.button("実績を記録する")).isVisible();
            assertThat(joho.button("公表する評価を決める")).not().isVisible();

            joho.openInitiative(2025, ONLINE);
            assertThat(joho.button("実績を記録する")).not().isVisible();
        }
    }

    @Test
    @Order(8)
    void aViewerReadsAndIsRefusedToWrite(RunningStack stack) throws Exception {
        try (Visitor zeimu = Visitor.wide(browser, stack).signIn("zeimu").openInitiative(2025, ONLINE)) {
            assertThat(zeimu.text()).contains("80.", "75");
            for (String action : List.of("実績を記録する", "公表する評価を決める", "成果をまとめる")) {
                assertThat(zeimu.button(action)).not().isVisible();
            }
            assertThat(zeimu.main().getByRole(AriaRole.HEADING, heading("履歴")))
                    .not()
                    .isVisible();
        }
        assertThat(new GraphQl(stack)
                        .ask("zeimu", GraphQl.recordActual(firstMeasure(stack), 1, 1))
                        .text())
                .contains("FORBIDDEN");
    }

    @Test
    @Order(9)
    void someoneWithoutRolesIsToldWhomToAsk(RunningStack stack) {
        try (Visitor nobody = Visitor.wide(browser, stack).signIn("mushoku")) {
            assertThat(nobody.text()).contains("情報政策課").doesNotContain(ONLINE);
        }
    }

    @Test
    @Order(10)
    void signingOutEndsTheSessionEverywhere(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").open("/years/2025")) {
            dx.button("サインアウト").click();
            dx.page().locator("input[type=password]").waitFor();
            dx.page().navigate(stack.ports().consoleUrl() + "/years/2025");

            dx.page().locator("input[type=password]").waitFor();
            assertThat(dx.page().url()).startsWith(stack.ports().issuer());
        }
    }

    @Test
    @Order(11)
    void aRecordedActualSurvivesTheKillOfEveryProcess(RunningStack stack) {
        assertThat(revisions(stack, WORKSTYLE)).contains("16.5%");

        stack.killEverything();
        stack.restart();

        assertThat(revisions(stack, WORKSTYLE)).contains("16.5%");
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, WORKSTYLE)) {
            assertThat(dx.text()).contains("16.5");
        }
    }

    static void record(Visitor visitor, String measure, String value) {
        visitor.openRecording(measure);
        visitor.field("数値").check();
        visitor.field("実績の数値").fill(value);
        visitor.field("出典の資料").first().fill("令和7年度デジタル・ICT戦略 成果");
        visitor.page().keyboard().press("Tab");
        visitor.field("資料の中の場所").fill("試験の箇所");
        visitor.page().keyboard().press("Tab");
        visitor.button("保存する").click();
    }

    private static Locator.GetByRoleOptions heading(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static String revisions(RunningStack stack, String title) {
        return new GraphQl(stack)
                .ask("dx", """
                { strategy(fiscalYear: 2025) { initiatives { title revisions(first: 20) { edges { node { version changedBy changes { after } } } } } } }""")
                .data("/strategy/initiatives")
                .valueStream()
                .filter(initiative -> initiative.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static String firstMeasure(RunningStack stack) {
        return new GraphQl(stack)
                .ask("dx", "{ strategy(fiscalYear: 2025) { initiatives { kpis { measures { id } } } } }")
                .data("/strategy/initiatives/0/kpis/0/measures/0/id")
                .asString();
    }
}

package org.ayumi.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Monitoring from the opening of a cycle to the executive's page: two departments report, one report is returned,
 * corrected and accepted. The year is over whenever this runs, and its deadline is moved ahead; so no date matters.
 */
@ExtendWith(LocalStack.class)
@TestMethodOrder(OrderAnnotation.class)
class MonitoringIT {

    private static final int YEAR = 2024;
    private static final String CYCLE = "/years/" + YEAR + "/cycle";
    private static final String REPORTS = "/years/" + YEAR + "/reports";
    private static final String REVIEWS = "/years/" + YEAR + "/reviews";
    private static final String KOSEKI = "試験の計画（戸籍）";
    private static final String KOKUHO = "試験の計画（国保）";
    private static final String ASKED = "達成率の根拠を書いてください。";

    private static Browser browser;

    @BeforeAll
    static void startTheBrowser(RunningStack stack) {
        browser = new Browser();
        new AcceptedPlan(stack).of("koseki", "koseki-jumin", YEAR, KOSEKI);
        new AcceptedPlan(stack).of("kokuho", "kokuho-nenkin", YEAR, KOKUHO);
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @Test
    @Order(1)
    void theDxOfficeOpensTheYearWithADeadlineOfItsOwn(RunningStack stack) {
        try (Visitor koseki = Visitor.wide(browser, stack).signIn("koseki").open(CYCLE)) {
            assertThat(koseki.text()).contains("まだ始まっていません");
            assertThat(koseki.button("モニタリングを始める")).hasCount(0);
        }
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").open(CYCLE)) {
            dx.isAccessible("the form that opens a cycle");
            Locator due = dx.main().getByLabel("下半期（10月～3月）");
            due.fill(DateTimeFormatter.ofPattern("yyyy/M/d")
                    .format(LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(14)));
            due.press("Enter");
            due.press("Tab");
            dx.button("モニタリングを始める").click();

            dx.main().getByText("モニタリングを始めました。").waitFor();
            assertThat(dx.text()).contains("次の期限", "下半期（10月～3月）", "■ 締切済", "▷ 受付中");
            dx.isAccessible("the deadlines").fitsItsWindow("the deadlines");
        }
    }

    @Test
    @Order(2)
    void twoDepartmentsReport(RunningStack stack) {
        report(stack, "koseki", KOSEKI, "○ 順調", "70");
        report(stack, "kokuho", KOKUHO, "◎ 完了", "100");
    }

    @Test
    @Order(3)
    void theDxOfficeReturnsOneAndAcceptsTheOtherByKeys(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").open(REVIEWS)) {
            opened(dx, KOSEKI);
            assertThat(dx.text()).contains("確認を待つもの 2件", "○ 順調", "70 %", "始めました。");
            dx.isAccessible("the queue of reviews").fitsItsWindow("the queue of reviews");
            // A letter typed into a text presses nothing.
            dx.main().getByLabel("所属に伝えること").fill("");
            dx.page().keyboard().type("a");
            assertThat(dx.main().getByLabel("所属に伝えること")).hasValue("a");
            dx.main().getByLabel("所属に伝えること").fill(ASKED);
            dx.button("差し戻す").click();

            dx.main().getByText("残りは1件です。").waitFor();
            opened(dx, KOKUHO);
            dx.page().keyboard().press("s");
            assertThat(dx.main().getByRole(AriaRole.RADIO, named("◎ 完了"))).isChecked();
            dx.page().keyboard().press("a");

            dx.main().getByText("これで、すべて終わりました。").waitFor();
            assertThat(dx.text()).contains("確認を待つものはありません");
        }
    }

    @Test
    @Order(4)
    void theDepartmentCorrectsWhatWasReturned(RunningStack stack) {
        try (Visitor koseki = Visitor.wide(browser, stack).signIn("koseki").open(REPORTS)) {
            koseki.main().getByText(ASKED).first().waitFor();
            Locator achievement = koseki.main().getByLabel("達成率").first();
            achievement.fill("65");
            achievement.press("Tab");
            submit(koseki, KOSEKI);
        }
    }

    @Test
    @Order(5)
    void theDxOfficeAcceptsTheCorrectionWithARatingOfItsOwn(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").open(REVIEWS)) {
            opened(dx, KOSEKI);
            assertThat(dx.text()).contains("65 %", ASKED);
            dx.main().getByRole(AriaRole.RADIO, named("△ やや遅れ")).check();
            dx.button("確認済みにする").click();
            dx.main().getByText("評価が所属と異なる理由を入力してください。").first().waitFor();
            dx.main().getByLabel("所属に伝えること").fill("残りの窓口の時期が決まっていないため。");
            dx.button("確認済みにする").click();

            dx.main().getByText("これで、すべて終わりました。").waitFor();
            dx.open(REVIEWS + "?list=differing");
            dx.main().getByText(KOSEKI).waitFor();
            assertThat(dx.text())
                    .contains("○ 順調", "△ やや遅れ", "残りの窓口の時期が決まっていないため。")
                    .doesNotContain(KOKUHO);
        }
    }

    @Test
    @Order(6)
    void theExecutiveReadsTheSummary(RunningStack stack) {
        var summary = new GraphQl(stack)
                .ask(
                        "kanbu",
                        "{ monitoring(fiscalYear: %d, period: H2) { summary { plans { count } reported { count } meanAchievement { percent } onTrack { percent } } } }"
                                .formatted(YEAR))
                .data("/monitoring/summary");
        assertThat(summary.at("/plans/count").asInt()).isEqualTo(2);
        assertThat(summary.at("/reported/count").asInt()).isEqualTo(2);
        assertThat(summary.at("/meanAchievement/percent").asDouble()).isEqualTo(82.5);
        assertThat(summary.at("/onTrack/percent").asDouble()).isEqualTo(100.0);
        try (Visitor kanbu =
                Visitor.wide(browser, stack).signIn("kanbu").open("/years/" + YEAR + "/monitoring?period=H2")) {
            kanbu.main().getByText("82.5").first().waitFor();
            assertThat(kanbu.text()).contains("下半期");
            kanbu.isAccessible("the executive's page").fitsItsWindow("the executive's page");
        }
    }

    private static void report(RunningStack stack, String user, String plan, String status, String achievement) {
        try (Visitor visitor = Visitor.wide(browser, stack).signIn(user).open(REPORTS)) {
            visitor.main().getByText(plan).first().waitFor();
            visitor.main().getByRole(AriaRole.RADIO, named(status)).first().check();
            visitor.main().getByLabel("達成率").first().fill(achievement);
            visitor.main().getByLabel("取り組んだこと").first().fill("始めました。");
            submit(visitor, plan);
        }
    }

    private static void submit(Visitor visitor, String plan) {
        visitor.button("「%s」の報告を提出する".formatted(plan)).click();
        visitor.main().getByText("「%s」を提出しました。".formatted(plan)).first().waitFor();
    }

    private static void opened(Visitor visitor, String plan) {
        visitor.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(plan).setLevel(2))
                .waitFor();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}

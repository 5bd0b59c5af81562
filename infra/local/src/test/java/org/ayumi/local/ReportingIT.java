package org.ayumi.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A department's reports, in a real browser: quick where nothing changed, and never a typed word lost. */
@ExtendWith(LocalStack.class)
class ReportingIT {

    private static final String PAGE = "/years/2025/reports";
    private static final Pattern SAVED = Pattern.compile("下書きを保存しました \\d{1,2}:\\d{2}");
    private static final Duration MINUTE = Duration.ofMinutes(1);

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
    void fiveUnchangedPlansAreReportedWithinAMinute(RunningStack stack) {
        var script = new ReportingScript(new GraphQl(stack), "kokuho", "kokuho-nenkin");
        List<String> plans = script.plans("変わらない計画", 5);
        script.reopen("Q1");
        script.report(plans, "Q1");
        script.reopen("Q2");

        try (Visitor kokuho = Visitor.wide(browser, stack).signIn("kokuho")) {
            Instant begun = Instant.now();
            int clicks = 0;
            kokuho.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("実行プラン").setExact(true))
                    .waitFor();
            kokuho.open(PAGE);
            Locator all = kokuho.button("入力を始めていない計画をすべて選ぶ").last();
            all.click();
            clicks++;
            kokuho.page()
                    .getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^\\d+件を変更なしで報告する$")))
                    .last()
                    .click();
            clicks++;
            kokuho.main().getByText(Pattern.compile("\\d+件を提出しました。")).first().waitFor();

            assertThat(Duration.between(begun, Instant.now())).isLessThan(MINUTE);
            assertThat(clicks).isEqualTo(2);
            kokuho.isAccessible("the page after reporting").fitsItsWindow("the page after reporting");
        }
        assertThat(plans).allSatisfy(plan -> assertThat(script.done(plan, "Q2")).isEqualTo("変更なし"));
    }

    @Test
    void whatIsTypedIsKeptByItselfAndMakesNoReport(RunningStack stack) {
        var script = new ReportingScript(new GraphQl(stack), "koseki", "koseki-jumin");
        String plan = script.plans("自動で保存する計画", 1).getFirst();
        script.reopen("Q2");

        try (Visitor koseki = Visitor.wide(browser, stack).signIn("koseki").open(PAGE)) {
            Locator card = card(koseki, "自動で保存する計画1");
            done(card).click();
            koseki.page().keyboard().type("窓口の手続を見直した");
            assertThat(card.locator(".said")).hasText(SAVED);
            assertThat(script.typed(plan, "Q2")).isEqualTo("窓口の手続を見直した");
            assertThat(script.done(plan, "Q2")).isEmpty();

            koseki.page().keyboard().type("。来月から始める");
            // Before typing has paused: leaving the page keeps it.
            follow(koseki, "DXビジョン");
            koseki.open(PAGE);
            assertThat(card).containsText("に入力した下書きがあります。");
            card.getByText("続きから入力する").click();
            assertThat(done(card)).hasValue("窓口の手続を見直した。来月から始める");

            follow(koseki, "DXビジョン");
            koseki.page().goBack();
            card.getByText("続きから入力する").click();
            done(card).click();
            koseki.page().keyboard().press("End");
            koseki.page().keyboard().type("予定");
            koseki.page().goForward();
            heading(koseki, "DXビジョン").waitFor();
            koseki.page().waitForCondition(() -> script.typed(plan, "Q2").endsWith("始める予定"));

            koseki.open(PAGE);
            card.getByText("続きから入力する").click();
            card.getByText("作成中として保存する").click();
            assertThat(card.getByText("作成中として保存しました。")).isVisible();
            assertThat(script.done(plan, "Q2")).isEqualTo("窓口の手続を見直した。来月から始める予定");
            assertThat(script.typed(plan, "Q2")).isEmpty();
        }
    }

    @Test
    void aConversionIsNeverDisturbed(RunningStack stack) {
        var script = new ReportingScript(new GraphQl(stack), "koseki", "koseki-jumin");
        String plan = script.plans("変換しながら書く計画", 1).getFirst();
        script.reopen("Q2");

        try (Visitor koseki = Visitor.wide(browser, stack).signIn("koseki").open(PAGE)) {
            Locator card = card(koseki, "変換しながら書く計画1");
            Page page = koseki.page();
            page.evaluate(
                    "() => { window.heard = []; document.addEventListener('keydown', (e) => window.heard.push(e.keyCode)); }");
            done(card).click();
            page.keyboard().type("課の");
            CDPSession keyboard = page.context().newCDPSession(page);
            // Begun before the text so far is kept, and still going on when it has been.
            compose(keyboard, "こせき");
            assertThat(card.locator(".said")).hasText(SAVED);
            page.waitForTimeout(2500);
            assertThat(done(card)).hasValue("課のこせき");
            assertThat(script.typed(plan, "Q2")).as("a reading is no text yet").isEqualTo("課の");

            press(keyboard, 229);
            assertThat(page.evaluate("() => window.heard.filter((key) => key === 229).length"))
                    .isEqualTo(0);
            assertThat(card.getByText("達成率を入力してください。")).hasCount(0);

            commit(keyboard, "戸籍");
            assertThat(done(card)).hasValue("課の戸籍");
            page.waitForCondition(() -> script.typed(plan, "Q2").equals("課の戸籍"));
            page.keyboard().type("の届出");
            page.waitForCondition(() -> script.typed(plan, "Q2").equals("課の戸籍の届出"));
            assertThat(done(card)).hasValue("課の戸籍の届出");
        }
    }

    @Test
    void whatIsTypedOutlivesTheSession(RunningStack stack) {
        var script = new ReportingScript(new GraphQl(stack), "koseki", "koseki-jumin");
        script.plans("切れても残る計画", 1);
        script.reopen("Q2");

        try (Visitor koseki = Visitor.wide(browser, stack).signIn("koseki").open(PAGE)) {
            Locator card = card(koseki, "切れても残る計画1");
            done(card).click();
            koseki.page().keyboard().type("保存された言葉");
            assertThat(card.locator(".said")).hasText(SAVED);
            koseki.page().context().clearCookies();
            koseki.page().keyboard().type("とまだの言葉");

            koseki.page()
                    .getByRole(AriaRole.ALERT)
                    .filter(new Locator.FilterOptions().setHasText("サインインの情報が見つかりません"))
                    .waitFor();
            assertThat(done(card)).hasValue("保存された言葉とまだの言葉");
            koseki.button("開き直す").click();
            koseki.signInAgain("koseki");
            Locator kept =
                    koseki.page().getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("保存していない入力内容"));
            assertThat(kept).containsText("切れても残る計画1：取り組んだこと");
            assertThat(kept).containsText("保存された言葉とまだの言葉");
            koseki.open(PAGE);
            assertThat(card).containsText("に入力した下書きがあります。");
            card.getByText("続きから入力する").click();
            assertThat(done(card)).hasValue("保存された言葉");
        }
    }

    @Test
    void twoPeopleAtOnceSeeEachOthersWords(RunningStack stack) {
        var script = new ReportingScript(new GraphQl(stack), "koseki", "koseki-jumin");
        String plan = script.plans("二人で書く計画", 1).getFirst();
        script.reopen("Q2");

        try (Visitor koseki = Visitor.wide(browser, stack).signIn("koseki").open(PAGE)) {
            Locator mine = card(koseki, "二人で書く計画1");
            // Typed before the others' words come: a page where nothing is typed would take them up by itself.
            done(mine).fill("自分の言葉");
            assertThat(mine.locator(".said")).hasText(SAVED);
            script.begin(plan, "Q2", "相手の言葉");

            saveForOthers(mine);
            assertThat(mine.getByText("ほかの人が先に変更しました")).isVisible();
            assertThat(mine.locator(".conflict")).containsText("相手の言葉");
            assertThat(done(mine)).hasValue("自分の言葉");
            koseki.isAccessible("two people at once");
            mine.getByText("自分の内容で保存し直す").click();
            koseki.page().waitForCondition(() -> script.done(plan, "Q2").equals("自分の言葉"));
            assertThat(mine.getByText("ほかの人が先に変更しました")).hasCount(0);
        }
    }

    @Test
    void twoWindowsOfOnePersonDoNotWriteOverEachOther(RunningStack stack) {
        var script = new ReportingScript(new GraphQl(stack), "koseki", "koseki-jumin");
        String plan = script.plans("二つの画面で書く計画", 1).getFirst();
        script.reopen("Q2");

        try (Visitor one = Visitor.wide(browser, stack).signIn("koseki").open(PAGE);
                Visitor other = Visitor.wide(browser, stack).signIn("koseki").open(PAGE)) {
            Locator mine = card(one, "二つの画面で書く計画1");
            Locator second = card(other, "二つの画面で書く計画1");
            done(second).fill("別の画面の言葉");
            assertThat(second.locator(".said")).hasText(SAVED);

            done(mine).fill("この画面の言葉");
            assertThat(mine.locator(".draft-offer")).containsText("ほかの画面で入力した下書きがあります。");
            assertThat(done(mine)).hasValue("この画面の言葉");
            assertThat(script.typed(plan, "Q2")).isEqualTo("別の画面の言葉");
            one.isAccessible("two windows at once");
            mine.getByText("この画面の入力を残す").click();
            one.page().waitForCondition(() -> script.typed(plan, "Q2").equals("この画面の言葉"));
        }
    }

    private static void saveForOthers(Locator card) {
        card.getByText("作成中として保存する").click();
    }

    private static void follow(Visitor visitor, String entry) {
        visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(entry).setExact(true))
                .click();
        heading(visitor, entry).waitFor();
    }

    private static Locator heading(Visitor visitor, String text) {
        return visitor.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator card(Visitor visitor, String title) {
        return visitor.main().locator(".report-card").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator done(Locator card) {
        return card.locator("vaadin-text-area")
                .filter(new Locator.FilterOptions().setHasText("取り組んだこと"))
                .locator("textarea");
    }

    private static void compose(CDPSession keyboard, String reading) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", reading);
        composition.addProperty("selectionStart", reading.length());
        composition.addProperty("selectionEnd", reading.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    private static void press(CDPSession keyboard, int keyCode) {
        JsonObject key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("key", "Process");
        key.addProperty("windowsVirtualKeyCode", keyCode);
        keyboard.send("Input.dispatchKeyEvent", key);
    }

    private static void commit(CDPSession keyboard, String text) {
        JsonObject converted = new JsonObject();
        converted.addProperty("text", text);
        keyboard.send("Input.insertText", converted);
    }
}

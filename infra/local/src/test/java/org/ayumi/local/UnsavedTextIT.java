package org.ayumi.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was typed into a form outlives the session of its page. */
@ExtendWith(LocalStack.class)
class UnsavedTextIT {

    private static final String WORKSTYLE = "デジタル技術の活用によるワークスタイルシフトの推進";
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
    void whatIsTypedSurvivesASignOutInAnotherTab(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, WORKSTYLE)) {
            type(dx, "もう一つのタブより前");
            assertThat(dx.dialog().locator(".said")).containsText("下書きを保存しました");
            try (Page other = dx.page().context().newPage()) {
                other.navigate(stack.ports().consoleUrl() + "/");
                other.getByText("サインアウト").click();
                other.locator("input[type=password]").waitFor();
            }
            losesNothing(dx, "画面の有効期限が切れました", "もう一つのタブより前");
            dx.signInAgain("dx");
            isOffered(dx, "もう一つのタブより前");
        }
    }

    @Test
    void whatIsTypedSurvivesTheLossOfTheCookies(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, WORKSTYLE)) {
            type(dx, "Cookieより前");
            dx.page().context().clearCookies();
            losesNothing(dx, "サインインの情報が見つかりません", "Cookieより前");
            dx.signInAgain("dx");
            findsAgain(dx, "Cookieより前");
        }
    }

    private static void type(Visitor visitor, String text) {
        visitor.openRecording("プリンター印刷枚数年間削減率");
        visitor.field("数値").check();
        visitor.field("資料の中の場所").fill(text);
    }

    private static void losesNothing(Visitor visitor, String says, String typed) {
        visitor.button("保存する").click();
        Locator notice = visitor.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(says));
        notice.waitFor();
        visitor.page().keyboard().press("Escape");
        assertThat(visitor.button("開き直す")).isFocused();
        notice.getByText("入力した内容は画面に残っています").click();
        assertThat(visitor.field("資料の中の場所")).hasValue(typed);
        visitor.isAccessible("the notice of an ended session");
        visitor.button("開き直す").click();
    }

    /** What was kept as a draft is offered in its form; the tab has nothing left to keep. */
    private static void isOffered(Visitor visitor, String typed) {
        assertThat(visitor.page().getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("保存していない入力内容")))
                .hasCount(0);
        visitor.openRecording("プリンター印刷枚数年間削減率");
        visitor.button("続きから入力する").click();
        assertThat(visitor.field("資料の中の場所")).hasValue(typed);
        visitor.button("取り消す").click();
        visitor.button("破棄して閉じる").click();
    }

    private static void findsAgain(Visitor visitor, String typed) {
        Locator kept =
                visitor.page().getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("保存していない入力内容"));
        assertThat(kept.getByText(typed)).isVisible();
        assertThat(visitor.main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(WORKSTYLE)))
                .isVisible();
        visitor.isAccessible("what was not saved");
        visitor.openRecording("プリンター印刷枚数年間削減率");
        assertThat(kept.getByText(typed)).isVisible();
        visitor.button("消す").click();
        assertThat(kept).hasCount(0);
    }
}

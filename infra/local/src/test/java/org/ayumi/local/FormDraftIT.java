package org.ayumi.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed is kept as a draft of the person, and offered again wherever they open the form. */
@ExtendWith(LocalStack.class)
class FormDraftIT {

    private static final Pattern KEPT = Pattern.compile("下書きを保存しました \\d{1,2}:\\d{2}");
    private static final String OFFER = "に入力した下書きがあります。";

    private static final String WORKSTYLE = "デジタル技術の活用によるワークスタイルシフトの推進";

    private static Browser browser;

    @BeforeAll
    static void startTheBrowser() {
        browser = new Browser();
    }

    @BeforeEach
    void withNothingLeftByOthers(RunningStack stack) {
        var api = new GraphQl(stack);
        for (var draft : api.ask("dx", "{ formDrafts { form version } }").data("/formDrafts")) {
            api.ask("dx", """
                    mutation { discardFormDraft(input: {form: "%s", expectedVersion: %d}) { userErrors { code } } }""".formatted(
                            draft.path("form").asString(), draft.path("version").asInt()));
        }
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @Test
    void whatIsTypedOutlivesTheBrowserAndIsOfferedInAnother(RunningStack stack) {
        int revisions;
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, WORKSTYLE)) {
            revisions = revisions(stack);
            type(dx, "閉じる前の言葉");
            assertThat(state(dx)).hasText(KEPT);
        }
        Assertions.assertThat(revisions(stack)).as("typing makes no revision").isEqualTo(revisions);

        try (Visitor other = Visitor.wide(browser, stack).signIn("joho").openInitiative(2025, WORKSTYLE)) {
            assertThat(other.main().getByText("閉じる前の言葉")).hasCount(0);
            Assertions.assertThat(drafts(stack, "joho")).isZero();
        }
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx")) {
            Locator entry =
                    dx.main().getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("成果をまとめる"));
            entry.click();
            dx.page().waitForURL(Pattern.compile(".*/initiatives/.*"));
            open(dx);
            assertThat(dx.dialog()).containsText(OFFER);
            dx.isAccessible("the offer of a draft");
            dx.button("続きから入力する").click();
            assertThat(dx.field("成果の要約")).hasValue("閉じる前の言葉");

            dx.button("取り消す").click();
            dx.button("破棄して閉じる").click();
            assertThat(dx.dialog()).hasCount(0);
        }
        Assertions.assertThat(drafts(stack, "dx")).isZero();
    }

    @Test
    void whatIsTypedOutlivesARestartOfEverything(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, WORKSTYLE)) {
            type(dx, "停電の前の言葉");
            assertThat(state(dx)).hasText(KEPT);
            stack.killEverything();
        }
        stack.restart();

        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, WORKSTYLE)) {
            open(dx);
            assertThat(dx.dialog()).containsText(OFFER);
            dx.button("破棄する").click();
            assertThat(dx.dialog().getByText(OFFER)).isHidden();
            dx.button("取り消す").click();
        }
        Assertions.assertThat(drafts(stack, "dx")).isZero();
    }

    @Test
    void aBackendThatIsAwayIsToldQuietlyAndWhatIsTypedIsKeptOnceItIsBack(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, WORKSTYLE)) {
            open(dx);
            try (PausedProcess _ = PausedProcess.pause(stack.process(Part.BACKEND))) {
                dx.field("成果の要約").fill("応答のない間の言葉");
                assertThat(state(dx)).containsText("下書きを保存できません。");
                assertThat(dx.field("成果の要約")).hasValue("応答のない間の言葉");
            }
            assertThat(state(dx)).hasText(KEPT);
            dx.button("取り消す").click();
            dx.button("破棄して閉じる").click();
        }
    }

    private static void type(Visitor visitor, String text) {
        open(visitor);
        visitor.field("成果の要約").fill(text);
    }

    private static void open(Visitor visitor) {
        visitor.button("成果をまとめる").first().click();
        visitor.button("保存する").waitFor();
    }

    private static Locator state(Visitor visitor) {
        return visitor.dialog().locator(".save-state .said");
    }

    private static int drafts(RunningStack stack, String user) {
        return new GraphQl(stack)
                .ask(user, "{ formDrafts { form } }")
                .data("/formDrafts")
                .size();
    }

    private static int revisions(RunningStack stack) {
        var initiatives = new GraphQl(stack)
                .ask("dx", "{ strategy(fiscalYear: 2025) { initiatives { title version } } }")
                .data("/strategy/initiatives");
        int sum = 0;
        for (var initiative : initiatives) {
            sum += initiative.path("version").asInt();
        }
        return sum;
    }
}

package org.ayumi.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people on one page: what one changes, the other sees without loading it again. */
@ExtendWith(LocalStack.class)
class LiveIT {

    private static final String TITLE = "働きやすい職場と柔軟な行政サービスを支える環境の整備・拡充";
    private static final String CASES = "2in1LTEイントラネット端末利活用事例";

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
    void anotherPersonsResultAppearsWithTheNameAndWithoutALoad(RunningStack stack) {
        List<String> sockets = new CopyOnWriteArrayList<>();
        try (Visitor dx = Visitor.wide(browser, stack);
                Visitor joho = Visitor.wide(browser, stack).signIn("joho").openInitiative(2025, TITLE)) {
            dx.page().onWebSocket(socket -> sockets.add(socket.url()));
            dx.signIn("dx").openInitiative(2025, TITLE);
            List<String> loads = new CopyOnWriteArrayList<>();
            dx.page().onRequest(request -> {
                if (request.isNavigationRequest()) {
                    loads.add(request.url());
                }
            });
            ConsoleIT.record(joho, CASES, "17");
            joho.main().getByText("17 事例").first().waitFor();

            line(dx).waitFor();
            assertThat(line(dx).innerText()).contains("情報政策課", "さんが", "に変更しました。");
            assertThat(dx.text()).contains("17 事例");
            assertThat(loads).isEmpty();
            assertThat(sockets).isNotEmpty().allMatch(url -> url.contains("/VAADIN/push"));
            assertThat(line(joho)).hasCount(0);
            dx.isAccessible("a page brought up to date").hasAskedNoOtherHost();
        }
    }

    @Test
    void whatIsTypedStaysWhileALineTellsOfTheChange(RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").openInitiative(2025, TITLE);
                Visitor joho = Visitor.wide(browser, stack).signIn("joho").openInitiative(2025, TITLE)) {
            dx.openRecording(CASES);
            String before = dx.field("資料の中の場所").inputValue();
            dx.field("資料の中の場所").fill("書きかけの場所");
            ConsoleIT.record(joho, CASES, "18");

            dx.dialog().getByText("入力中の内容はそのままです。").waitFor();
            dx.isAccessible("a form whose page has changed");
            assertThat(dx.field("資料の中の場所")).hasValue("書きかけの場所");
            Page newest = dx.page()
                    .context()
                    .waitForPage(() -> dx.dialog().getByText("最新の内容を確かめる").click());
            newest.getByText("18 事例").first().waitFor();
            newest.close();
            assertThat(dx.field("資料の中の場所")).hasValue("書きかけの場所");

            // Others count the drafts there are.
            dx.field("資料の中の場所").fill(before);
            dx.dialog().getByText("入力すると、下書きを自動で保存します。").waitFor();
        }
    }

    @Test
    void aFormOnThePageReadsTheNewestInWhenAskedAndOffersWhatWasTypedAsADraft(RunningStack stack) {
        try (Visitor here = Visitor.wide(browser, stack).signIn("dx").open("/years/2025/words");
                Visitor there = Visitor.wide(browser, stack).signIn("dx").open("/years/2025/words")) {
            words(here, "目指す姿").fill("書きかけの姿");
            here.main().getByText("下書きを保存しました").first().waitFor();
            words(there, "環境（技術）").fill("新しい技術の動き");
            there.button("保存する").click();
            there.main().getByText("名称・目的・背景を保存しました。").waitFor();

            here.main().getByText("入力中の内容はそのままです。").waitFor();
            assertThat(words(here, "目指す姿")).hasValue("書きかけの姿");
            assertThat(words(here, "環境（技術）")).not().hasValue("新しい技術の動き");
            here.isAccessible("a form whose page has changed").fitsItsWindow("a form whose page has changed");

            here.button("最新の内容を読み込む").click();
            here.main().getByText("最新の内容を読み込みました。").waitFor();
            assertThat(words(here, "環境（技術）")).hasValue("新しい技術の動き");
            here.button("続きから入力する").click();
            assertThat(words(here, "目指す姿")).hasValue("書きかけの姿");

            words(here, "目指す姿").fill(words(there, "目指す姿").inputValue());
            here.main().getByText("入力すると、下書きを自動で保存します。").waitFor();
        }
    }

    @Test
    void figuresFollowWhatDepartmentsReport(RunningStack stack) {
        var script = new ReportingScript(new GraphQl(stack), "kikaku", "kikaku-keiei");
        List<String> plans = script.plans("数字に表れる計画", 1);
        script.reopen("Q3");
        try (Visitor kanbu = Visitor.wide(browser, stack).signIn("kanbu").open("/years/2025/monitoring?period=Q3")) {
            String before = kanbu.text();

            script.report(plans, "Q3");

            line(kanbu).waitFor();
            assertThat(kanbu.text()).isNotEqualTo(before);
            kanbu.isAccessible("figures brought up to date").fitsItsWindow("figures brought up to date");
        }
    }

    private static Locator words(Visitor visitor, String label) {
        return visitor.main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator line(Visitor visitor) {
        return visitor.main().getByText("内容を更新しました。");
    }
}

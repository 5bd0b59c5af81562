package org.ayumi.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * A strategy's year from the draft made out of the year before to the closed one: FY2026 drafted from the published
 * FY2025, edited, published, a target changed, results entered, closed.
 */
@TestMethodOrder(OrderAnnotation.class)
class StrategyYearIT {

    private static final String LIFE = "/years/2026/life";
    private static final String VISION = "だれもが、必要な手続をいつでも済ませられるまちです。";
    private static final String REASON = "試験のため、比べられる数値はありません";

    private static RunningStack stack;
    private static Browser browser;

    /** A stack of its own: what other tests see as the years there are stays as it is. */
    @BeforeAll
    static void start() {
        stack = RunningStack.start("year", RunningStack.builtParts());
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        stack.close();
    }

    @Test
    @Order(1)
    void theDxOfficeDraftsTheNextYearOutOfThePublishedOne() {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").open("/years/2025/next")) {
            dx.isAccessible("the page that drafts the next year").fitsItsWindow("the page that drafts the next year");
            dx.main()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("件を引き継いで案を作る")))
                    .click();
            dx.button("案を作る").last().click();
            dx.page().waitForURL(Pattern.compile(".*/years/2026.*"));
        }
        var draft = year("dx");
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        assertThat(draft.path("initiatives").size()).isEqualTo(13);
        var measure = draft.at("/initiatives/0/kpis/0/measures/0");
        assertThat(measure.at("/baseline/value").asDouble()).isEqualTo(80.1);
        assertThat(measure.at("/baseline/source/document").asString()).isEqualTo("令和7年度デジタル・ICT戦略 成果");
        assertThat(year("zeimu").isNull()).as("a draft is not for everyone").isTrue();
        assertThat(year("koseki").isNull()).isTrue();
    }

    @Test
    @Order(2)
    void writesItsWordsAndPublishesIt() {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").open("/years/2026/words")) {
            dx.main().getByLabel(Pattern.compile("目指す姿|Vision")).first().fill(VISION);
            dx.main()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("保存")))
                    .first()
                    .click();
            dx.page()
                    .waitForCondition(() -> year("dx").path("vision").asString().equals(VISION));

            dx.open(LIFE).isAccessible("the page of a draft's life");
            take(dx, "策定版を公表する", null);
            dx.main().getByText("策定版を公表しました。").waitFor();
            dx.fitsItsWindow("the page of a published year's life");
        }
        assertThat(year("zeimu").path("vision").asString()).isEqualTo(VISION);
    }

    @Test
    @Order(3)
    void changesATargetWhichKeepsTheOriginal() {
        var initiative = year("dx").at("/initiatives/0");
        try (Visitor dx = Visitor.wide(browser, stack)
                .signIn("dx")
                .openInitiative(2026, initiative.path("title").asString())) {
            dx.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(initiative
                                                    .at("/kpis/0/measures/0/label")
                                                    .asString() + "の目標を変更する")
                                    .setExact(true))
                    .click();
            dx.dialog().getByLabel(Pattern.compile("^目標")).last().fill("90");
            dx.dialog().getByLabel(Pattern.compile("理由")).first().fill("前年度の実績が目標を上回ったため");
            dx.dialog()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("目標を変更する"))
                    .last()
                    .click();
            assertThat(dx.dialog()).hasCount(0);
            dx.isAccessible("an initiative whose target was changed");
        }
        var measure = year("dx").at("/initiatives/0/kpis/0/measures/0");
        assertThat(measure.path("target").asDouble()).isEqualTo(90);
        assertThat(measure.at("/targetChanges/0/before").asString()).isEqualTo("75%以上");
        assertThat(year("zeimu").at("/initiatives/0/kpis/0/measures/0/target").asDouble())
                .as("until a revision is published")
                .isEqualTo(75);
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").open(LIFE)) {
            take(dx, "改定版を公表する", "目標を引き上げたため");
            dx.main().getByText("改定版を公表しました。").waitFor();
        }
        assertThat(year("zeimu").at("/initiatives/0/kpis/0/measures/0/target").asDouble())
                .isEqualTo(90);
    }

    @Test
    @Order(4)
    void entersTheResultsAndClosesTheYearOnceNothingIsOpen() {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").open(LIFE)) {
            take(dx, "成果の取りまとめを始める", null);
            dx.main().getByText("成果の取りまとめを始めました。").waitFor();
            assertThat(dx.button("年度を確定する")).isDisabled();
            assertThat(dx.text()).contains("確定前の確認", "未入力");
            dx.isAccessible("an open checklist").fitsItsWindow("an open checklist");

            var initiative = year("dx").at("/initiatives/0");
            String measure = initiative.at("/kpis/0/measures/0/label").asString();
            dx.openInitiative(2026, initiative.path("title").asString()).openRecording(measure);
            dx.field("実績の数値").fill("91.5");
            dx.field("出典の資料").fill("試験の資料");
            dx.page().keyboard().press("Tab");
            dx.field("資料の中の場所").fill("表1");
            dx.button("保存する").click();
            dx.page()
                    .waitForCondition(() -> year("dx")
                                    .at("/initiatives/0/kpis/0/measures/0/actual/value")
                                    .asDouble()
                            == 91.5);
            enterTheRest();

            dx.open(LIFE);
            assertThat(dx.text()).contains("残っている確認はありません。", REASON);
            take(dx, "年度を確定する", null);
            dx.main().getByText("年度を確定しました。").waitFor();
        }
        try (Visitor zeimu = Visitor.wide(browser, stack).signIn("zeimu").open(LIFE)) {
            assertThat(zeimu.text()).contains("確定", "成果版", "改定版1", "策定版");
            zeimu.main()
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("策定版").setExact(true))
                    .click();
            zeimu.page().waitForURL(Pattern.compile(".*/editions/1"));
            assertThat(zeimu.main()).containsText("75 % 以上");
            assertThat(zeimu.text()).as("a plan has no results").doesNotContain("判定");
            zeimu.isAccessible("an edition").fitsItsWindow("an edition").hasAskedNoOtherHost();
        }
        assertThat(year("zeimu").path("status").asString()).isEqualTo("CLOSED");
    }

    /** Chooses a step, gives its reason where it asks for one, and takes it. */
    private static void take(Visitor dx, String step, @Nullable String reason) {
        dx.main()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(step).setExact(true))
                .click();
        if (reason != null) {
            dx.field("理由").fill(reason);
        }
        dx.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(step).setExact(true))
                .click();
    }

    private static JsonNode year(String user) {
        return new GraphQl(stack).ask(user, """
                        { strategy(fiscalYear: 2026) { status vision version initiatives {
                            id title version rating { computed official }
                            kpis { measures { id label target baseline { value source { document } } actual { value }
                                              targetChanges { before } } } } } }""").data("/strategy");
    }

    /** What a year's end asks of every initiative: a reason where nothing is recorded, an outcome, a rating. */
    private static void enterTheRest() {
        var api = new GraphQl(stack);
        for (JsonNode initiative : year("dx").path("initiatives")) {
            int version = initiative.path("version").asInt();
            List<String> steps = new ArrayList<>();
            for (JsonNode kpi : initiative.path("kpis")) {
                for (JsonNode measure : kpi.path("measures")) {
                    if (measure.path("actual").isNull()) {
                        steps.add("recordActual(input: {measureId: \"%s\", reason: \"%s\", expectedVersion: %d})"
                                .formatted(measure.path("id").asString(), REASON, version + steps.size()));
                    }
                }
            }
            String id = initiative.path("id").asString();
            steps.add("setOutcome(input: {initiativeId: \"%s\", headline: \"成果です。\", points: [], expectedVersion: %d})"
                    .formatted(id, version + steps.size()));
            steps.add(
                    "setOfficialRating(input: {initiativeId: \"%s\", rating: PARTIAL, reason: \"試験のため\", expectedVersion: %d})"
                            .formatted(id, version + steps.size()));
            for (String step : steps) {
                var answer = api.ask("dx", "mutation { done: %s { userErrors { code message } } }".formatted(step));
                assertThat(answer.data("/done/userErrors").size())
                        .as(answer.text())
                        .isZero();
            }
        }
    }
}

package org.ayumi.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, as different people, in light and dark, narrow and wide: no finding, no overflow, no other host. */
@ExtendWith(LocalStack.class)
class AccessibilityIT {

    private static final String ONLINE = "行政手続オンライン化の利用促進と対象手続の拡大";
    private static final List<String> PAGES = List.of(
            "/",
            "/years/2025",
            "/years/2024",
            "/years/2025/life",
            "/years/2025/past",
            "/years/2025/editions/1",
            "/years/2025/words",
            "/years/2025/arrange",
            "/years/2025/lineage",
            "/years/2025/lineage/change",
            "/years/2025/next",
            "/drafts",
            "/years/2025/initiatives",
            "/years/2025/plans",
            "/years/2025/plans/workbook",
            "/years/2025/reports",
            "/years/2026/reports",
            pathOf("ActionPlan:plan-2025-koseki-jumin-01", "/plans/%s"),
            pathOf("ActionPlan:plan-2025-koseki-jumin-01", "/plans/%s/reports/Q1"),
            "/years/2025/monitoring",
            "/years/2025/monitoring/plans?period=Q4&figure=BEHIND",
            "/years/2025/monitoring/departments",
            "/years/2025/monitoring/departments/koseki-jumin",
            "/years/2025/monitoring/waits?period=Q4",
            "/years/2025/plans/rollover",
            "/years/2025/handover",
            "/departments",
            "/years/2026/cycle",
            "/years/2027/cycle",
            "/years/2026/reviews",
            "/years/2025/reviews?list=differing",
            "/years/2026/reviews?list=missing",
            "/notices",
            "/vision",
            "/help",
            "/nowhere");

    /** What differs from role to role. */
    private static final List<String> ROLE_PAGES = List.of(
            "/",
            "/years/2025",
            "/years/2025/past",
            "/years/2025/lineage",
            "/years/2025/plans",
            "/years/2025/reports",
            pathOf("ActionPlan:plan-2025-koseki-jumin-01", "/plans/%s"),
            pathOf("ActionPlan:plan-2025-koseki-jumin-01", "/plans/%s/reports/Q1"),
            "/years/2025/monitoring",
            "/years/2025/monitoring/departments/koseki-jumin",
            "/years/2026/reviews",
            "/drafts");

    private static final String SHEETS_OUTSIDE_THEIR_CARD = """
            () => [...document.querySelectorAll(".sheet")].filter((sheet) =>
                sheet.getBoundingClientRect().right > sheet.closest(".card").getBoundingClientRect().right).length""";

    private static Browser browser;

    @BeforeAll
    static void startTheBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"dx, 1440, LIGHT", "dx, 360, DARK"})
    void everyPageIsAccessibleAndFitsItsWindow(String user, int width, ColorScheme colors, RunningStack stack) {
        try (Visitor visitor = new Visitor(browser, stack, width, colors).signIn(user)) {
            areAccessible(PAGES, visitor, "%s, %d px, %s".formatted(user, width, colors));
            String where = "an initiative as %s, %d px, %s".formatted(user, width, colors);
            visitor.openInitiative(2025, ONLINE).isAccessible(where).fitsItsWindow(where);
            visitor.hasAskedNoOtherHost();
        }
    }

    @ParameterizedTest
    @CsvSource({"koseki, 360, LIGHT", "zeimu, 360, DARK", "kanbu, 768, LIGHT", "joho, 1440, DARK", "mushoku, 360, LIGHT"
    })
    void whatEachRoleSeesIsAccessibleAndFitsItsWindow(String user, int width, ColorScheme colors, RunningStack stack) {
        try (Visitor visitor = new Visitor(browser, stack, width, colors).signIn(user)) {
            areAccessible(ROLE_PAGES, visitor, "%s, %d px, %s".formatted(user, width, colors));
            visitor.hasAskedNoOtherHost();
        }
    }

    private static void areAccessible(List<String> pages, Visitor visitor, String as) {
        for (String path : pages) {
            String where = "%s as %s".formatted(path, as);
            visitor.open(path).isAccessible(where).fitsItsWindow(where);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-08", "2025-04", "2025-01"})
    void figuresStayInTheirCardAtAnyWidth(String initiative, RunningStack stack) {
        try (Visitor dx = Visitor.wide(browser, stack).signIn("dx").open(addressOf(initiative))) {
            for (int width : List.of(901, 1024, 1181, 1280, 1366)) {
                String where = "%s, %d px".formatted(initiative, width);
                dx.page().setViewportSize(width, 900);
                dx.fitsItsWindow(where);
                assertThat(dx.main().locator(".sheet").count()).as(where).isPositive();
                assertThat(dx.page().evaluate(SHEETS_OUTSIDE_THEIR_CARD))
                        .as("tables that pass their card: %s", where)
                        .isEqualTo(0);
            }
        }
    }

    private static String addressOf(String initiative) {
        return pathOf("Initiative:" + initiative, "/initiatives/%s");
    }

    private static String pathOf(String id, String path) {
        return path.formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(UTF_8)));
    }

    @Test
    void theSignInPageIsAccessible(RunningStack stack) {
        try (Visitor visitor = new Visitor(browser, stack, 360, ColorScheme.DARK)) {
            visitor.page().navigate(stack.ports().consoleUrl() + "/");
            visitor.page().locator("input[type=password]").waitFor();
            visitor.isAccessible("the sign-in page")
                    .fitsItsWindow("the sign-in page")
                    .hasAskedNoOtherHost();
        }
    }
}

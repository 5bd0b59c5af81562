package org.ayumi.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A person in front of the console: signs in, walks from page to page, reads and types. */
final class Visitor implements AutoCloseable {

    private final String console;
    private final BrowserContext window;
    private final Set<String> foreignHosts = ConcurrentHashMap.newKeySet();
    private final Page page;

    Visitor(Browser browser, RunningStack stack, int width, ColorScheme colors) {
        console = stack.ports().consoleUrl();
        window = browser.window(width, colors);
        window.onRequest(request -> {
            String host = URI.create(request.url()).getHost();
            if (host != null && !host.equals("localhost") && !host.equals("127.0.0.1")) {
                foreignHosts.add(host);
            }
        });
        page = window.newPage();
    }

    static Visitor wide(Browser browser, RunningStack stack) {
        return new Visitor(browser, stack, 1440, ColorScheme.LIGHT);
    }

    Page page() {
        return page;
    }

    /** Opens the console and signs in on Keycloak's page. */
    Visitor signIn(String user) {
        page.navigate(console + "/");
        return signInAgain(user);
    }

    /** Signs in on Keycloak's page, which is where the console has led. */
    Visitor signInAgain(String user) {
        page.getByLabel("ユーザー名").first().fill(user);
        page.locator("input[type=password]").fill("ayumi");
        page.locator("[type=submit]").click();
        main().waitFor();
        return this;
    }

    /** Opens a page of the console and waits until it shows its heading. */
    Visitor open(String path) {
        page.navigate(console + path);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
        return this;
    }

    /** Opens an initiative from the year's page, as people do. */
    Visitor openInitiative(int year, String title) {
        open("/years/" + year);
        main().getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .filter(new Locator.FilterOptions().setHasText(title))
                .waitFor();
        return this;
    }

    /** Opens the form for a measure's actual. */
    Visitor openRecording(String measure) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(measure + "の実績を記録する"))
                .first()
                .click();
        button("保存する").waitFor();
        return this;
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A field of the open dialog. Its host has no box of its own, so it is found, but never seen, by its role. */
    Locator field(String label) {
        return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    /** What the page says, as text. */
    String text() {
        return main().innerText();
    }

    /** Fails on any accessibility finding of the page as it stands. */
    Visitor isAccessible(String where) {
        // The connection indicator belongs to Vaadin Flow and is empty while the connection stands.
        var findings = new AxeBuilder(page)
                .exclude("vaadin-connection-indicator")
                .analyze()
                .getViolations();
        assertThat(findings)
                .as("accessibility of %s", where)
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();
        return this;
    }

    /** Fails where the page is wider than the window. */
    Visitor fitsItsWindow(String where) {
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("horizontal overflow of %s", where).isEqualTo(0);
        return this;
    }

    /** Fails where anything was ever asked of another host. */
    Visitor hasAskedNoOtherHost() {
        assertThat(foreignHosts).isEmpty();
        return this;
    }

    @Override
    public void close() {
        window.close();
    }
}

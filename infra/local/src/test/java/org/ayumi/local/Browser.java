package org.ayumi.local;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A headless browser of this machine: the one {@code AYUMI_BROWSER} names, else a Chrome, Chromium or Edge found. */
final class Browser implements AutoCloseable {

    /** Longer than the console waits for a backend that does not answer, on a busy machine; milliseconds. */
    private static final double PATIENCE = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private final com.microsoft.playwright.Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(installed())
                    .setHeadless(true)
                    .setArgs(QUIET));

    /** A browser window of its own, with its own cookies, as wide as asked for. */
    BrowserContext window(int width, ColorScheme colors) {
        var window = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setColorScheme(colors));
        window.setDefaultTimeout(PATIENCE);
        return window;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path installed() {
        return Stream.of(
                        System.getenv("AYUMI_BROWSER"),
                        "/usr/bin/google-chrome",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/microsoft-edge",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(Objects::nonNull)
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Chrome, Chromium or Edge found; set AYUMI_BROWSER"));
    }
}

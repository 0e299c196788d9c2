package io.baton.systemtest.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.baton.systemtest.sound.Tone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A headless Chromium in which each party of a call has its own browser context.
 *
 * <p>Uses the Chromium of the machine ({@code BATON_CHROMIUM}, or the usual names on the path) and downloads none.
 * Like Playwright itself it belongs to the thread that made it.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            "--autoplay-policy=no-user-gesture-required",
            "--disable-background-timer-throttling",
            "--disable-renderer-backgrounding",
            "--disable-backgrounding-occluded-windows",
            // Loopback candidates with their real address: a test needs no mDNS.
            "--disable-features=WebRtcHideLocalIpsWithMdns");

    private final PartyPages pages;
    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        try {
            pages = new PartyPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** A new party with this LiveKit identity, speaking with this tone, in no room yet. */
    public Party party(String identity, Tone voice) {
        BrowserContext context = browser.newContext();
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && System.getenv("BATON_PAGE_LOG") != null) {
                System.err.println("[" + identity + "] " + message.text());
            }
        });
        page.navigate(pages.address().toString());
        return new Party(identity, context, page, voice);
    }

    /** An ordinary page, as for looking at the documentation. */
    public Page page() {
        return browser.newContext().newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        pages.close();
    }

    private static Path executable() {
        String configured = System.getenv("BATON_CHROMIUM");
        if (configured != null) {
            return Path.of(configured);
        }
        Optional<Path> found = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":", -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        return found.orElseThrow(() -> new IllegalStateException(
                "No Chromium on the path. Install one (Debian: apt-get install chromium) or set BATON_CHROMIUM."));
    }
}

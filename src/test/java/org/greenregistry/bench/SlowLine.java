package org.greenregistry.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When a first visitor on a slow line sees the text of a page: headless Chromium with an empty cache, on a line as
 * WebPageTest's "Slow 3G" describes it (400 kbit/s either way, 400 ms until an answer begins), as Chromium emulates it.
 */
final class SlowLine implements AutoCloseable {

    private static final int KBITS = 400;
    private static final int LATENCY = 400;
    private static final int RUNS = 3;
    private static final String FIRST_PAINT = """
            () => new Promise(done => new PerformanceObserver(list => list.getEntries()
                .filter(entry => entry.name === 'first-contentful-paint')
                .forEach(entry => done(entry.startTime)))
              .observe({ type: 'paint', buffered: true }))""";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("REGISTRY_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    private final String address;

    SlowLine(int port) {
        address = "http://127.0.0.1:" + port;
    }

    /** @return milliseconds from the click to the first text, the middle one of three visitors */
    double firstText(String path) {
        return Stream.generate(() -> visit(path)).limit(RUNS).sorted().toList().get(RUNS / 2);
    }

    private double visit(String path) {
        try (var visitor = browser.newContext()) {
            var page = visitor.newPage();
            var line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", LATENCY);
            line.addProperty("downloadThroughput", KBITS * 1000 / 8);
            line.addProperty("uploadThroughput", KBITS * 1000 / 8);
            var session = visitor.newCDPSession(page);
            session.send("Network.enable");
            session.send("Network.emulateNetworkConditions", line);
            page.navigate(address + path);
            return ((Number) page.evaluate(FIRST_PAINT)).doubleValue();
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}

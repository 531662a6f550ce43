package org.greenregistry.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A visitor's window on the network: headless Chromium, that tells when canvases were painted and each frame's time.
 */
final class NetworkWindow implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    /** Looks where each stroke goes on, and counts frames while somebody asks for it. */
    private static final String WATCH = """
            window.strokes = { last: 0 };
            for (const paint of ['stroke', 'fill']) {
              const real = CanvasRenderingContext2D.prototype[paint];
              CanvasRenderingContext2D.prototype[paint] = function (...shape) {
                window.strokes.last = performance.timeOrigin + performance.now();
                return real.apply(this, shape);
              };
            }
            window.beginFrames = () => {
              const kept = { of: [], on: true };
              window.counted = kept;
              let before = 0;
              const next = (now) => {
                if (before) kept.of.push(now - before);
                before = now;
                if (kept.on) requestAnimationFrame(next);
              };
              requestAnimationFrame(next);
            };""";

    /** Painted since then, and nothing more for half a second. */
    private static final String PAINTED = """
            since => window.strokes.last > since
              && performance.timeOrigin + performance.now() - window.strokes.last > 500""";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("REGISTRY_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    private final String address;
    private final Page page;

    NetworkWindow(int port) {
        address = "http://127.0.0.1:" + port;
        page = page(WIDTH, HEIGHT, ColorScheme.LIGHT);
    }

    private Page page(int width, int height, ColorScheme scheme) {
        var made = browser.newContext(new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setViewportSize(width, height)
                        .setColorScheme(scheme))
                .newPage();
        made.addInitScript(WATCH);
        return made;
    }

    /** @return milliseconds from the address until the drawing stands */
    double open(String path) {
        return untilDrawn(() -> page.navigate(address + path));
    }

    /** @return milliseconds from the beginning of {@code act} until the drawing stands */
    double untilDrawn(Runnable act) {
        var begun = System.currentTimeMillis();
        act.run();
        page.waitForFunction(PAINTED, (double) begun);
        return ((Number) page.evaluate("window.strokes.last")).doubleValue() - begun;
    }

    Locator table() {
        return page.locator(".network-table");
    }

    /** Chooses the first filter, or gives it up. */
    void filter() {
        page.locator(".facets input[type='checkbox']").first().click();
    }

    void beginFrames() {
        page.evaluate("window.beginFrames()");
    }

    /** @return milliseconds of each frame, ascending */
    double[] endFrames() {
        var frames = (List<?>) page.evaluate("() => { window.counted.on = false; return window.counted.of; }");
        return frames.stream()
                .mapToDouble(frame -> ((Number) frame).doubleValue())
                .sorted()
                .toArray();
    }

    /** The mouse goes to a place of the drawing, as shares of its width and height. */
    void move(double across, double down) {
        var stage = stage();
        page.mouse().move(stage.x + across * stage.width, stage.y + down * stage.height);
    }

    private BoundingBox stage() {
        return page.locator("registry-network .stage").boundingBox();
    }

    /** Goes over the middle of the drawing until its tip names a node. */
    void moveToNode() {
        for (var step = 0; step < 400; step++) {
            move(0.4 + 0.01 * (step % 20), 0.4 + 0.01 * (step / 20));
            if ((Boolean) page.evaluate("() => /\\(\\d+\\)/.test([...document.querySelectorAll('registry-network')]"
                    + ".map(one => one.shadowRoot.textContent).join())")) {
                return;
            }
        }
        throw new IllegalStateException("no node was found");
    }

    void press() {
        page.mouse().down();
    }

    void release() {
        page.mouse().up();
    }

    /** By the wheel with the control key, at the middle. */
    void zoom(boolean closer) {
        page.keyboard().down("Control");
        page.mouse().wheel(0, closer ? -100 : 100);
        page.keyboard().up("Control");
    }

    void pause(int milliseconds) {
        page.waitForTimeout(milliseconds);
    }

    /** The whole at a desk by day and on a phone by night, and what a node shows under the mouse. */
    void pictures(Path folder) {
        open("/network");
        picture(page, folder.resolve("desk.png"));
        moveToNode();
        picture(page, folder.resolve("node.png"));
        var phone = page(PHONE_WIDTH, PHONE_HEIGHT, ColorScheme.DARK);
        phone.navigate(address + "/en/network");
        phone.evaluate("document.querySelector('registry-network').scrollIntoView()");
        phone.waitForFunction(PAINTED, 0);
        phone.evaluate("document.querySelector('registry-network').scrollIntoView()");
        picture(phone, folder.resolve("phone.png"));
    }

    private static void picture(Page of, Path file) {
        of.waitForTimeout(500);
        of.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        playwright.close();
    }
}

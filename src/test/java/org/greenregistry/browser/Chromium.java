package org.greenregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The system's Chromium, driven against a server of the test. A window is a person: it has cookies of its own. */
final class Chromium implements AutoCloseable {

    private static final String AXE = resource("/axe.min.js");

    /** As AxeBuilder asks, but in the page itself: there are no frames, and what is in order need not be told. */
    private static final String FAULTS = """
            async part => {
              const found = await axe.run(part, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                resultTypes: ['violations'],
              });
              return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html));
            }""";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final String server;

    Chromium(int port) {
        var binary = System.getenv().getOrDefault("REGISTRY_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(binary))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        server = "http://127.0.0.1:" + port;
    }

    private static String resource(String name) {
        try (var bytes = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream(name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Window window(ColorScheme scheme, int width, int height) {
        return window(scheme, width, height, "vi-VN");
    }

    /** @param language the browser asks for */
    Window window(ColorScheme scheme, int width, int height, String language) {
        var options = new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setBaseURL(server);
        var page = browser.newContext(options).newPage();
        page.setDefaultTimeout(20_000);
        return new Window(page);
    }

    Window window() {
        return window(ColorScheme.LIGHT, 1440, 900);
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** One person's window. */
    static final class Window implements AutoCloseable {

        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        private Window(Page page) {
            this.page = page;
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
        }

        Page page() {
            return page;
        }

        /** Opens an address, touches the page and waits until Vaadin has taken over from the plain one. */
        Window open(String path) {
            page.navigate(path);
            page.evaluate("document.dispatchEvent(new Event('pointerdown'))");
            page.waitForFunction("() => document.querySelector('.frame[data-limit] main > *')"
                    + " && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())");
            return this;
        }

        /** By day or by night, when all colours have turned. */
        Window in(ColorScheme scheme) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.waitForFunction("() => document.getAnimations()"
                    + ".every(one => !(one instanceof CSSTransition) || one.playState !== 'running')");
            return this;
        }

        Window signIn(String username, String passphrase) {
            open("/sign-in");
            page.getByLabel("Tên đăng nhập").fill(username);
            page.getByLabel("Mật khẩu").first().fill(passphrase);
            button("Đăng nhập").click();
            page.waitForURL(url -> !url.contains("/sign-in"));
            return this;
        }

        Locator button(String name) {
            return page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        }

        /** Types {@code typed} into a combo box and takes the first that is offered. */
        void pick(String label, String typed) {
            var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                    .last();
            box.click();
            box.fill(typed);
            // By its place: until the list is narrowed, what is typed stands further down in the whole one.
            page.locator("[role='option'][aria-posinset='1']")
                    .filter(new Locator.FilterOptions().setHasText(typed))
                    .click();
        }

        /** No fault of WCAG 2.2 AA that axe can see, and no breach of the content policy. */
        void isAccessible() {
            isAccessible("html");
        }

        /** @param part selector of what is looked at, where it covers the rest */
        void isAccessible(String part) {
            if (!(Boolean) page.evaluate("'axe' in window")) {
                page.evaluate(AXE);
            }
            assertThat((List<?>) page.evaluate(FAULTS, part)).as(page.url()).isEmpty();
            assertThat(complaints).isEmpty();
        }

        @Override
        public void close() {
            page.context().close();
        }
    }
}

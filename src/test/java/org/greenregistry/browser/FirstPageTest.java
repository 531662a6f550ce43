package org.greenregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.catalina.Context;
import org.apache.catalina.session.ManagerBase;
import org.greenregistry.Book;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What a visitor meets first: the right language, little to load, nothing that jumps, and no session left behind. */
class FirstPageTest extends BrowserTesting {

    private static final int PAGE = 300_000;
    private static final int BEFORE_TEXT = 60_000;
    private static final String SHIFTS = """
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries()
                .filter(entry => !entry.hadRecentInput)
                .forEach(entry => window.shifts += entry.value))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    @Autowired
    ServletWebServerApplicationContext server;

    @Test
    void theBrowsersLanguageComesFirstThenWhatTheVisitorChose() {
        try (var visitor = chromium.window(ColorScheme.LIGHT, 1440, 900, "en-GB")) {
            var page = visitor.open("/").page();
            assertThat(page.url()).endsWith("/en");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tiếng Việt"))
                    .click();
            page.waitForURL(url -> !url.endsWith("/en"));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("vi");

            page.navigate("about:blank");
            visitor.open("/");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("vi");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void nothingJumpsWhenTheLivePageTakesOver(int width) {
        var code = book.published(Book.project("Không nhảy"));
        for (var path : new String[] {"/", "/projects", "/projects/" + code, "/en/about"}) {
            try (var visitor = chromium.window(ColorScheme.LIGHT, width, 800)) {
                visitor.page().addInitScript(SHIFTS);
                visitor.open(path);
                visitor.page().waitForTimeout(500);

                assertThat(((Number) visitor.page().evaluate("window.shifts")).doubleValue())
                        .as(path)
                        .isLessThan(0.1);
            }
        }
    }

    @Test
    void aFirstPageIsLightAndItsTextNeedsLittleOfIt() {
        var code = book.published(Book.project("Trang nhẹ"));
        for (var path : new String[] {"/", "/projects", "/en/projects/" + code}) {
            try (var visitor = chromium.window()) {
                var sizes = loaded(visitor.page().context().newCDPSession(visitor.page()));
                visitor.page().navigate(path);
                visitor.page().waitForLoadState(LoadState.NETWORKIDLE);

                assertThat(total(sizes, "")).as("%s: %s", path, sizes).isLessThanOrEqualTo(PAGE);
                assertThat(total(sizes, "Document") + total(sizes, "Stylesheet"))
                        .as("%s before its text: %s", path, sizes)
                        .isLessThanOrEqualTo(BEFORE_TEXT);
            }
        }
    }

    /** Bytes over the wire, by kind and address. */
    private static Map<String, Integer> loaded(CDPSession network) {
        var names = new ConcurrentHashMap<String, String>();
        var sizes = new ConcurrentHashMap<String, Integer>();
        network.on("Network.responseReceived", event -> names.put(id(event), name(event)));
        network.on(
                "Network.loadingFinished",
                event -> sizes.put(
                        names.getOrDefault(id(event), "?"),
                        event.get("encodedDataLength").getAsInt()));
        network.send("Network.enable");
        return sizes;
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String name(JsonObject event) {
        return event.get("type").getAsString() + " "
                + event.getAsJsonObject("response").get("url").getAsString();
    }

    private static int total(Map<String, Integer> sizes, String kind) {
        return sizes.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(kind))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Test
    void whoNeverRunsThePageIsForgottenWithinAMinute() throws Exception {
        var answer = get("/projects");
        var session = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll("JSESSIONID=(\\w+).*", "$1");

        assertThat(manager().findSession(session).getMaxInactiveInterval()).isBetween(1, 50);
        assertThat(manager().getProcessExpiresFrequency()).isEqualTo(1);

        try (var visitor = chromium.window()) {
            visitor.open("/projects");
            var live = visitor.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("JSESSIONID"))
                    .findFirst()
                    .orElseThrow()
                    .value;
            assertThat(manager().findSession(live).getMaxInactiveInterval()).isEqualTo(1800);
        }
    }

    @Test
    void whatWasTypedBeforeTheTakeoverIsStillThere() {
        try (var visitor = chromium.window()) {
            var page = visitor.page();
            var bundle = new AtomicReference<Route>();
            page.route("**/VAADIN/build/indexhtml*", bundle::set);
            page.navigate("/");
            page.locator("main input[type=search]").click();
            page.keyboard().type("mat troi");
            page.waitForCondition(() -> bundle.get() != null);
            bundle.get().resume();
            page.waitForFunction("() => document.querySelector('.frame[data-limit] main input[type=search]')");

            assertThat(page.locator("main input[type=search]").inputValue()).isEqualTo("mat troi");
            assertThat((Boolean) page.evaluate("document.activeElement.matches('main input[type=search]')"))
                    .isTrue();
        }
    }

    @Test
    void thePlainPageStaysUntilTheLiveOneIsThereAndGivesOverAllThatWasDone() {
        try (var visitor = chromium.window()) {
            var page = visitor.page();
            var begin = new AtomicReference<Route>();
            page.route("**/*v-r=init*", begin::set);
            page.navigate("/projects");
            page.evaluate("window.scrollTo(0, 300)");
            page.locator("details.facets-more > summary").click();
            page.locator("main input[name=q]").evaluate("field => field.focus({ preventScroll: true })");
            page.keyboard().type("mat ");
            page.waitForCondition(() -> begin.get() != null);
            page.keyboard().type("troi");
            assertThat(page.locator("main h1").isVisible()).isTrue();
            page.evaluate("window.scrollTo(0, 300)");
            begin.get().resume();
            page.waitForFunction("() => document.querySelector('.frame[data-limit] main input[name=q]')");
            assertThat(((Number) page.evaluate("window.scrollY")).intValue()).isEqualTo(300);
            page.keyboard().type(" áp");

            assertThat(page.locator("#plain").count()).isZero();
            assertThat(page.locator("main input[name=q]").inputValue()).isEqualTo("mat troi áp");
            assertThat(page.locator("details.facets-more").getAttribute("open")).isNotNull();
        }
    }

    @Test
    void oldAndWrongWordsInAnAddressLeadToThePresentOnes() throws Exception {
        var code = book.published(Book.project("Tên mới"));

        var moved = get("/en/projects/" + code + "/ten-cu");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location").orElse("")).endsWith("/en/projects/" + code + "/ten-moi");
        assertThat(get("/projects/" + code + "/ten-moi").statusCode()).isEqualTo(200);
        assertThat(get("/projects/" + code).body())
                .contains("rel=\"canonical\" href=\"http://127.0.0.1:" + port + "/projects/" + code + "/ten-moi\"");
        assertThat(get("/sitemap.xml").body()).contains("/projects/" + code + "/ten-moi</loc>");
        assertThat(get("/robots.txt").body()).contains("/sitemap.xml");
    }

    @Test
    void filesOfTheBundleMayBeKeptForGood() throws Exception {
        var bundle = get("/").body().replaceAll("(?s).*data-start=\"\\./([^\"]+)\".*", "/$1");

        assertThat(bundle).startsWith("/VAADIN/build/");
        assertThat(get(bundle).headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(get(bundle + ".none").headers().firstValue("Cache-Control").orElse(""))
                .doesNotContain("immutable");
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private ManagerBase manager() {
        var tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
        return (ManagerBase) ((Context) tomcat.getHost().findChildren()[0]).getManager();
    }
}

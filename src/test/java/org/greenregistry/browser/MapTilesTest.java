package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.greenregistry.Book;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A map upon tiles of a server the operator named, and when that server fails. */
class MapTilesTest extends BrowserTesting {

    private static final HttpServer TILES = server();
    private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();
    private static volatile boolean broken;

    private static String origin() {
        return "http://127.0.0.1:" + TILES.getAddress().getPort();
    }

    @DynamicPropertySource
    static void tiles(DynamicPropertyRegistry settings) {
        settings.add("registry.shell.tiles.address", () -> origin() + "/grey/{z}/{x}/{y}.png");
        settings.add("registry.shell.tiles.credit", () -> "© Bản đồ thử");
    }

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var tile = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(256, 256, BufferedImage.TYPE_BYTE_GRAY), "png", tile);
            server.createContext("/", exchange -> {
                ASKED.add(exchange.getRequestURI().getPath());
                exchange.getResponseHeaders().add("Content-Type", "image/png");
                exchange.sendResponseHeaders(broken ? 503 : 200, broken ? -1 : tile.size());
                if (!broken) {
                    exchange.getResponseBody().write(tile.toByteArray());
                }
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }

    @BeforeEach
    void begin() {
        broken = false;
        ASKED.clear();
    }

    @AfterAll
    static void stop() {
        TILES.stop(0);
    }

    @Test
    void tilesOfThatServerAloneAreLetInAndItsCreditIsShown() {
        book.published(Book.project("Trên nền bản đồ"));
        try (var visitor = chromium.window()) {
            var answer = visitor.page().navigate("/projects?view=map");
            Assertions.assertThat(answer.headerValue("content-security-policy"))
                    .contains("img-src 'self' data: " + origin() + ";")
                    .containsOnlyOnce("http://");
            var page = visitor.open("/projects?view=map").page();

            assertThat(page.locator("registry-map .ol-attribution")).containsText("© Bản đồ thử");
            page.waitForCondition(() -> ASKED.size() > 3);
            Assertions.assertThat(ASKED)
                    .allMatch(Pattern.compile("/grey/\\d+/\\d+/\\d+\\.png").asMatchPredicate());
            visitor.isAccessible();
        }
    }

    @Test
    void withoutTheServerTheMapIsAsItWasWithoutTiles() {
        broken = true;
        book.published(Book.project("Không nền bản đồ"));
        try (var visitor = chromium.window()) {
            var page = visitor.open("/projects?view=map").page();

            page.waitForCondition(() -> !ASKED.isEmpty());
            assertThat(page.locator("registry-map .stops a").first())
                    .hasAttribute("href", Pattern.compile("projects.*"));
            page.locator("registry-map .map").focus();
            page.keyboard().press("+");
            assertThat(page.locator("registry-map .here")).hasAttribute("href", Pattern.compile(".*bbox=.*"));
            assertThat(page.locator("registry-map .failed")).hasCount(0);
            visitor.isAccessible();
        }
    }
}

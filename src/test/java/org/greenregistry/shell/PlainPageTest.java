package org.greenregistry.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Paragraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PlainPageTest {

    private static final String EMPTY = "<div class=frame><main id=main></main></div>";

    private final Document document =
            Jsoup.parse("<html><head><script>1</script></head><body><div id=outlet></div></body></html>");
    private final PlainPage plain = new PlainPage(document, "https://registry.example");

    @Test
    void theHeadSaysWhatThePageIsInBothLanguages() {
        plain.head(PublicPage.of("LEGO", "Toys", "projects/lego", ""), Place.of("/en/projects/lego", "x=1"), "Book");

        assertThat(document.title()).isEqualTo("LEGO · Book");
        assertThat(document.select("html").attr("lang")).isEqualTo("en");
        assertThat(document.select("meta[name=description]").attr("content")).isEqualTo("Toys");
        assertThat(document.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://registry.example/en/projects/lego");
        assertThat(document.select("link[hreflang=vi]").attr("href"))
                .isEqualTo("https://registry.example/projects/lego");
        assertThat(document.select("link[hreflang=en]").attr("href"))
                .isEqualTo("https://registry.example/en/projects/lego");
        assertThat(document.select("meta[property=og:title]").attr("content")).isEqualTo("LEGO");
        assertThat(document.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void pagesOfTheStaffStayOutOfSearchEngines() {
        plain.head(PublicPage.of("", "", "work", "").unlisted(200), Place.of("/work", ""), "Book");

        assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(document.select("link[rel=canonical], meta[property^=og]")).isEmpty();
    }

    @Test
    void aNarrowedListStillNamesItsFeed() {
        plain.head(
                PublicPage.of("List", "", "projects", "").unlisted(200).withFeed("feed?q=a&unit=b"),
                Place.of("/en/projects", "q=a&unit=b"),
                "Book");

        var feed = document.select("link[rel=alternate][type=application/atom+xml]");
        assertThat(feed.attr("href")).isEqualTo("https://registry.example/en/feed?q=a&unit=b");
        assertThat(feed.attr("title")).isEqualTo("List");
    }

    @Test
    void structuredDataCannotCloseItsScript() {
        plain.head(
                PublicPage.of("t", "d", "p", "").withJsonLd("{\"name\":\"</script><b>\"}"), Place.of("/p", ""), "Book");

        assertThat(Jsoup.parse(document.outerHtml()).select("b")).isEmpty();
        assertThat(document.select("script[type=application/ld+json]").outerHtml())
                .contains("\\u003c/script>");
    }

    @Test
    void textOfComponentsIsEscaped() {
        plain.body(EMPTY, PublicPage.html(new Paragraph("<img src=x onerror=alert(1)>")));

        var shown = Jsoup.parse(document.outerHtml());
        assertThat(shown.select("#outlet main p").text()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(shown.select("img")).isEmpty();
    }

    @Test
    void aScriptInTheContentIsNotOneOfThePage() {
        plain.body(EMPTY, "<p>a</p><script>alert(1)</script>");
        new ContentPolicy(null).sign(document);

        assertThat(Jsoup.parse(document.outerHtml()).select("main script").attr("nonce"))
                .isEmpty();
    }

    @Test
    void everyScriptOfThePageCarriesTheNonceOfItsPolicy() {
        plain.head(PublicPage.of("t", "d", "p", ""), Place.of("/p", ""), "Book");
        var policy = new ContentPolicy(null);
        policy.sign(document);

        var nonces = document.select("script").eachAttr("nonce");
        assertThat(nonces).hasSize(3).allMatch(nonce -> policy.header().contains("'nonce-" + nonce + "'"));
        assertThat(new ContentPolicy(null).header()).isNotEqualTo(policy.header());
    }

    @Test
    void picturesComeFromElsewhereOnlyIfTheOperatorNamedTheServer() {
        var tiles = new MapTiles("https://tiles.example.vn/{z}/{x}/{y}.png", "©");

        assertThat(new ContentPolicy(null).header()).contains("img-src 'self' data:;");
        assertThat(new ContentPolicy(tiles).header()).contains("img-src 'self' data: https://tiles.example.vn;");
        assertThatThrownBy(() -> new ContentPolicy(new MapTiles("tiles/{z}", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

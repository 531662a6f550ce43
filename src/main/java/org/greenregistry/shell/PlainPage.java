package org.greenregistry.shell;

import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;

/** The one HTML page, while a {@link PublicPage} is written into it. */
class PlainPage {

    static final String MAIN = "main";

    /** Before the first paint, or a dark page would flash white. */
    private static final String EARLY = """
            try {
              const root = document.documentElement;
              const scheme = localStorage.getItem('registry.scheme');
              if (scheme === 'dark' || scheme === 'light') root.style.colorScheme = scheme;
              if (localStorage.getItem('registry.demo') === 'folded') root.dataset.demo = 'folded';
            } catch (blocked) { /* without storage the system decides */ }
            """;

    private final Document document;
    private final String address;

    /** @param address of the registry, without trailing slash */
    PlainPage(Document document, String address) {
        this.document = document;
        this.address = address;
    }

    void head(PublicPage page, Place place, String book) {
        document.select("html").attr("lang", place.locale().getLanguage());
        document.title(page.title().isEmpty() ? book : page.title() + " · " + book);
        document.head().prependElement("script").appendChild(new DataNode(EARLY));
        document.head().appendElement("script").attr("src", "page.js").attr("defer", true);
        page.feed().ifPresent(path -> feed(page.title(), absolute(place.locale(), path)));
        if (!page.indexable()) {
            meta("name", "robots", "noindex");
            return;
        }
        var canonical = absolute(place.locale(), page.canonical());
        meta("name", "description", page.description());
        link("canonical", canonical);
        alternate("vi", absolute(Lang.VIETNAMESE, page.canonical()));
        alternate("en", absolute(Lang.ENGLISH, page.canonical()));
        alternate("x-default", absolute(Lang.VIETNAMESE, page.canonical()));
        meta("property", "og:type", "website");
        meta("property", "og:site_name", book);
        meta("property", "og:title", page.title().isEmpty() ? book : page.title());
        meta("property", "og:description", page.description());
        meta("property", "og:url", canonical);
        meta("property", "og:locale", Lang.isEnglish(place.locale()) ? "en_GB" : "vi_VN");
        meta("property", "og:locale:alternate", Lang.isEnglish(place.locale()) ? "vi_VN" : "en_GB");
        meta("name", "twitter:card", "summary");
        page.jsonLd().ifPresent(this::structured);
    }

    /**
     * @param frame with an empty {@code <main>}
     * @param content of it, as it is: to read and write it once more would take longer than to make it
     */
    void body(String frame, String content) {
        var outlet = document.getElementById("outlet");
        (outlet == null ? document.body() : outlet).append(frame);
        document.expectFirst("#" + MAIN).appendChild(new DataNode(content));
    }

    private String absolute(Locale locale, String path) {
        return address + "/" + Lang.path(locale, path);
    }

    private void meta(String kind, String name, String content) {
        document.head().appendElement("meta").attr(kind, name).attr("content", content);
    }

    private void link(String relation, String target) {
        document.head().appendElement("link").attr("rel", relation).attr("href", target);
    }

    private void alternate(String language, String target) {
        link("alternate", target);
        var made = document.head().lastElementChild();
        if (made != null) {
            made.attr("hreflang", language);
        }
    }

    /** Where readers of feeds look for one. */
    private void feed(String title, String target) {
        document.head()
                .appendElement("link")
                .attr("rel", "alternate")
                .attr("type", MediaType.APPLICATION_ATOM_XML_VALUE)
                .attr("title", title)
                .attr("href", target);
    }

    /** JSON allows {@code </script>} in a string; HTML does not. */
    private void structured(String json) {
        document.head()
                .appendElement("script")
                .attr("type", "application/ld+json")
                .appendChild(new DataNode(
                        json.replace(PublicPage.HERE, address + "/").replace("<", "\\u003c")));
    }
}

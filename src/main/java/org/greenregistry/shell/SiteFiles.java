package org.greenregistry.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Acting;
import org.greenregistry.access.ForEveryone;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What search engines ask for first: robots.txt, and sitemap.xml, an index once it would be too long. */
@RestController
@ForEveryone
class SiteFiles {

    /** Addresses of a file, each in two languages: the protocol allows 50,000. */
    static final int MOST = 25_000;

    private static final List<Locale> LANGUAGES = List.of(Lang.VIETNAMESE, Lang.ENGLISH);

    private final List<PublicAddresses> modules;
    private final Office office;

    SiteFiles(List<PublicAddresses> modules, Office office) {
        this.modules = modules;
        this.office = office;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        var text = """
                User-agent: *
                Disallow: /work
                Disallow: /en/work
                Disallow: /sign-in
                Disallow: /en/sign-in
                Disallow: /*?*asOf=
                Sitemap: %s/sitemap.xml
                """.formatted(office.address(request));
        return answer(MediaType.TEXT_PLAIN, text);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        var all = all();
        var here = office.address(request);
        return answer(MediaType.APPLICATION_XML, all.size() <= MOST ? urls(all, here) : index(all.size(), here));
    }

    /** @param number from 1 */
    @GetMapping("/sitemap-{number:[0-9]{1,6}}.xml")
    ResponseEntity<String> part(@PathVariable int number, HttpServletRequest request) {
        var all = all();
        var from = (long) (number - 1) * MOST;
        if (number < 1 || from >= all.size()) {
            return ResponseEntity.notFound().build();
        }
        var part = all.subList((int) from, (int) Math.min(all.size(), from + MOST));
        return answer(MediaType.APPLICATION_XML, urls(part, office.address(request)));
    }

    /** Whoever asks, they are those the public sees. */
    private List<PublicAddresses.Address> all() {
        return Acting.asPublic(
                () -> modules.stream().flatMap(PublicAddresses::all).toList());
    }

    static String index(int addresses, String here) {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        for (var number = 1; number <= (addresses + MOST - 1) / MOST; number++) {
            xml.append("<sitemap><loc>%s/sitemap-%d.xml</loc></sitemap>\n".formatted(here, number));
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    static String urls(List<PublicAddresses.Address> addresses, String here) {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                """);
        addresses.forEach(address -> LANGUAGES.forEach(language -> url(xml, address, language, here)));
        return xml.append("</urlset>\n").toString();
    }

    private static void url(StringBuilder xml, PublicAddresses.Address address, Locale language, String here) {
        xml.append("<url><loc>").append(absolute(here, language, address)).append("</loc>");
        Optional.ofNullable(address.changed())
                .ifPresent(at -> xml.append("<lastmod>").append(at).append("</lastmod>"));
        LANGUAGES.forEach(other -> xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(other.getLanguage())
                .append("\" href=\"")
                .append(absolute(here, other, address))
                .append("\"/>"));
        xml.append("</url>\n");
    }

    /** Paths are codes and folded words: nothing in them needs escaping. */
    private static String absolute(String here, Locale language, PublicAddresses.Address address) {
        return here + "/" + Lang.path(language, address.path());
    }

    private static ResponseEntity<String> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(text);
    }
}

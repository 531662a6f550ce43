package org.greenregistry.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.shell.PublicAddresses.Address;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SiteFilesTest {

    private static final Instant CHANGED = Instant.parse("2026-11-12T03:04:05Z");

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sitemap.xml");

    @Test
    void everyPageIsNamedInBothLanguagesWithTheOther() {
        var xml = files(Stream.of(new Address("projects/BD-1/lego", CHANGED)))
                .sitemap(request)
                .getBody();

        assertThat(xml)
                .contains(
                        "<loc>http://localhost/projects/BD-1/lego</loc><lastmod>2026-11-12T03:04:05Z</lastmod>",
                        "<loc>http://localhost/en/projects/BD-1/lego</loc>",
                        "hreflang=\"en\" href=\"http://localhost/en/projects/BD-1/lego\"");
    }

    @Test
    void aLongMapIsAnIndexOfItsParts() {
        var many = IntStream.range(0, SiteFiles.MOST + 1)
                .mapToObj(number -> new Address("projects/" + number, null))
                .toList();

        assertThat(files(many.stream()).sitemap(request).getBody())
                .contains("<sitemapindex", "http://localhost/sitemap-1.xml", "http://localhost/sitemap-2.xml")
                .doesNotContain("sitemap-3.xml", "projects/");
        assertThat(files(many.stream()).part(2, request).getBody())
                .contains("projects/" + SiteFiles.MOST + "</loc>")
                .doesNotContain("projects/1<");
        assertThat(files(many.stream()).part(3, request).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void robotsAreToldWhereTheMapIs() {
        assertThat(files(Stream.of()).robots(request).getBody())
                .contains("Sitemap: http://localhost/sitemap.xml", "Disallow: /work");
    }

    private static SiteFiles files(Stream<Address> addresses) {
        PublicAddresses module = () -> addresses;
        return new SiteFiles(
                List.of(module), new Office(new ShellSettings(null, null, null, null, null, null, null, null)));
    }
}

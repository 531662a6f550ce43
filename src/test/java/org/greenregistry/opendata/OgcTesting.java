package org.greenregistry.opendata;

import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.greenregistry.Book;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.SitePrecision;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.ledger.Publication;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Five projects, two of them at known points and one nowhere, and a reader of features. */
abstract class OgcTesting extends ApiTesting {

    static final String WORD = "Ogcdong";
    static final String SECRET = "puertomontt";
    static final String ITEMS = "/ogc/collections/projects/items?q=" + WORD;

    @BeforeEach
    final void aBookOfFive() {
        if (api.get("/projects?q=" + WORD).total() == 0) {
            book.published(at("một", "106.20 11.65"));
            book.published(at("hai", "106.60 11.15"));
            book.published(ProjectContentBuilder.builder(Book.project(WORD + " ba"))
                    .site(new Site("Chưa rõ", null, null, null, null, null, null, null, null))
                    .build()
                    .excused(ValueGap.UNKNOWN));
            book.published(Book.project(WORD + " bốn"));
            book.published(Book.project(WORD + " năm"));
            var hidden = book.submitted(OFFICER, Book.project(WORD + " kín"));
            as(REVIEWER, () -> reviews.approve(hidden, Publication.INTERNAL));
        }
    }

    private static ProjectContent at(String name, String point) {
        return ProjectContentBuilder.builder(Book.project(WORD + " " + name))
                .category("ENERGY")
                .site(new Site(
                        "Lô 1",
                        "C-25760-2025",
                        null,
                        "1",
                        GeoPoint.parse(point),
                        SitePrecision.EXACT,
                        null,
                        null,
                        null))
                .parties(List.of(PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, "Công ty Điện", "VN"))
                        .documentNumber(SECRET)
                        .build()))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    HttpResponse<String> get(String address, String... headers) {
        var whole = address.startsWith("http") ? address : "http://127.0.0.1:" + port + address;
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(whole));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException lost) {
            throw new IllegalStateException(address, lost);
        }
    }

    JsonNode json(String address, String... headers) {
        return JsonMapper.shared().readTree(get(address, headers).body());
    }

    static String link(JsonNode shape, String relation) {
        return shape.path("links").values().stream()
                .filter(link -> link.path("rel").asString().equals(relation))
                .map(link -> link.path("href").asString())
                .findFirst()
                .orElse("");
    }

    static List<String> ids(JsonNode page) {
        return page.path("features").values().stream()
                .map(feature -> feature.path("id").asString())
                .toList();
    }

    /** Of all pages from {@code address} on. */
    List<String> allIds(String address) {
        var ids = new ArrayList<String>();
        for (var next = address; !next.isEmpty(); ) {
            var page = json(next);
            ids.addAll(ids(page));
            next = link(page, "next");
        }
        return ids;
    }

    List<String> codes(String more) {
        return api.get("/projects?sort=code&q=" + WORD + more).codes();
    }
}

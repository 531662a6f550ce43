package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;

/** Words and amounts that are not public, hunted through everything that helps people search. */
@AppTest
class SecretWordsTest {

    private static final String OPEN = "Zukhov";
    private static final String INTERNAL = "kilimanjaro";
    private static final String RESTRICTED = "wolgograd";
    private static final String HIDDEN = "petropavlovsk";
    private static String code = "";

    @Autowired
    CatalogueService catalogue;

    @Autowired
    SuggestionService suggestions;

    @Autowired
    ReviewService reviews;

    @Autowired
    Book book;

    @LocalServerPort
    int port;

    /** One project with secrets, and one that is a secret. */
    @BeforeEach
    void secrets() {
        if (code.isEmpty()) {
            code = book.published(ProjectContentBuilder.builder(Book.project(OPEN + " ven sông"))
                    .parties(List.of(PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, "Becamex", "VN"))
                            .documentNumber(RESTRICTED)
                            .build()))
                    .capital(List.of(new CapitalFigure(
                            "c1", new BigDecimal("7654321"), "USD", CapitalKind.IMPLEMENTED, null, INTERNAL, true)))
                    .note(LocalizedText.vi("đang bàn với " + INTERNAL))
                    .build());
            var hidden = book.submitted(OFFICER, Book.project("Nhà máy " + HIDDEN));
            as(REVIEWER, () -> reviews.approve(hidden, Publication.INTERNAL));
        }
    }

    static List<Actor> outside() {
        return List.of(Actor.PUBLIC, INVESTOR);
    }

    @ParameterizedTest
    @MethodSource("outside")
    void noSpellingOfASecretFindsOrOffersAnything(Actor actor) {
        for (var secret : List.of(INTERNAL, RESTRICTED, HIDDEN)) {
            for (var typed : spellings(secret)) {
                var filter = ProjectFilter.ALL.withText(typed);
                assertThat(as(actor, () -> catalogue.count(filter))).as(typed).isZero();
                assertThat(as(actor, () -> catalogue.meant(filter))).as(typed).isEmpty();
                assertThat(as(actor, () -> suggestions.of(typed)).projects())
                        .as(typed)
                        .isEmpty();
                // A secret is as unknown as what nobody ever wrote.
                assertThat(as(actor, () -> catalogue.answer(ProjectQuery.of(filter)))
                                .sought()
                                .loose())
                        .as(typed)
                        .containsExactly(typed);
            }
        }
    }

    @Test
    void colleaguesFindWhatIsInternal() {
        for (var typed : spellings(INTERNAL)) {
            assertThat(as(OFFICER, () -> catalogue.count(ProjectFilter.ALL.withText(typed))))
                    .as(typed)
                    .isEqualTo(1);
        }
        assertThat(as(
                        OFFICER,
                        () -> catalogue.meant(ProjectFilter.ALL
                                .withText("nha may petropawlovsk")
                                .with(Facet.PHASE, Set.of("BUILDING")))))
                .isNotEmpty();
        assertThat(as(OFFICER, () -> catalogue.count(ProjectFilter.ALL.withText(RESTRICTED))))
                .isZero();
    }

    @Test
    void noPassageQuotesWhatTheReaderMayNotRead() {
        var typed = ProjectFilter.ALL.withText(OPEN + " ban voi");

        assertThat(catalogue.rows(typed, Order.RELEVANCE, PageRequest.of(0, 5))).isEmpty();
        assertThat(catalogue
                        .rows(ProjectFilter.ALL.withText(OPEN), Order.RELEVANCE, PageRequest.of(0, 5))
                        .toString())
                .contains(code)
                .doesNotContain(INTERNAL, RESTRICTED);
        assertThat(as(OFFICER, () -> catalogue.rows(typed, Order.RELEVANCE, PageRequest.of(0, 5)))
                        .getFirst()
                        .match())
                .contains(INTERNAL);
    }

    @Test
    void anInternalAmountIsInNoBarRangeOrOrder() {
        var filter = ProjectFilter.ALL.withText(OPEN);
        var bars = catalogue.answer(ProjectQuery.of(filter)).capital();

        assertThat(bars.bars()).allMatch(bar -> bar.count() == 0);
        assertThat(bars.unstated()).isEqualTo(1);
        assertThat(bars.beyond()).isZero();
        for (var max : List.of(7_654_321L, Long.MAX_VALUE)) {
            var range = new CapitalRange(new Between<>(0L, max), "USD", false);
            assertThat(catalogue.count(filter.withCapital(range))).isZero();
        }
        assertThat(catalogue.capital(filter).sums()).isEmpty();
    }

    @Test
    void addressesThatCompleteOrAnswerSayNothing() throws IOException, InterruptedException {
        for (var secret : List.of(INTERNAL, RESTRICTED, HIDDEN)) {
            for (var typed : spellings(secret)) {
                for (var path : List.of(
                        "/suggestions?q=",
                        "/api/v1/suggestions?q=",
                        "/api/v1/projects?q=",
                        "/api/v1/facets?q=",
                        "/api/v1/stats?by=category&q=",
                        "/api/v1/organisations?q=",
                        "/api/v1/parks?q=",
                        "/api/v1/units?q=",
                        "/api/v1/projects.csv?q=",
                        "/api/v1/projects.geojson?q=",
                        "/api/v1/projects.ndjson?q=",
                        "/en/projects?q=")) {
                    // The page repeats what was typed; what was not typed must not be in it.
                    assertThat(get(path + typed).replace(typed, ""))
                            .as(path + typed)
                            .doesNotContain(secret);
                }
            }
        }
    }

    @Test
    void whatProvesAndDescribesTheBookSaysNothing() throws IOException, InterruptedException {
        for (var path : List.of(
                "/api/v1/projects/" + code + "/versions/1/proof",
                "/api/v1/journal/head",
                "/api/v1/catalog.jsonld",
                "/api/v1/catalog.ttl",
                "/data",
                "/en/data")) {
            assertThat(get(path))
                    .as(path)
                    .hasSizeGreaterThan(80)
                    .doesNotContain(INTERNAL, RESTRICTED, HIDDEN, "7654321");
        }
    }

    /** As it is, begun, with a letter missing, and with one wrong. */
    private static List<String> spellings(String secret) {
        return List.of(
                secret,
                secret.substring(0, 6),
                secret.substring(0, 3) + secret.substring(4),
                secret.substring(0, 4) + "q" + secret.substring(5));
    }

    private String get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            return client.send(request.header("Accept", "*/*").build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}

package org.greenregistry.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.insight.Closing;
import org.greenregistry.insight.ClosingService;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.PublicFigureService;
import org.greenregistry.insight.Question;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

/** Words and amounts that are not public, hunted through the overview, its changes and the figures for everybody. */
@AppTest
class SecretFiguresTest {

    private static final String INTERNAL = "aconcagua";
    private static final String RESTRICTED = "ushuaiaa";
    private static final String HIDDEN = "antofagasta";
    private static final BigDecimal SPENT = new BigDecimal("8765432109");
    private static final List<String> SECRETS =
            List.of(INTERNAL, RESTRICTED, HIDDEN, "8765432109", "8.765.432", "8,765,432", "8,77 tỷ", "8.77 billion");

    private static boolean isPlanted;

    @Autowired
    Book book;

    @Autowired
    ReviewService reviews;

    @Autowired
    InsightService insight;

    @Autowired
    ClosingService closings;

    @Autowired
    PublicFigureService figures;

    @Autowired
    FiguresPage page;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    /** One project with secrets, and one that is a secret. */
    @BeforeEach
    void secrets() {
        if (!isPlanted) {
            isPlanted = true;
            book.published(ProjectContentBuilder.builder(Book.project("Ven sông có bí mật"))
                    .parties(List.of(PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, "Bí Mật", "VN"))
                            .documentNumber(RESTRICTED)
                            .build()))
                    .capital(List.of(
                            new CapitalFigure("c1", SPENT, "EUR", CapitalKind.IMPLEMENTED, null, INTERNAL, true)))
                    .note(LocalizedText.vi("đang bàn với " + INTERNAL))
                    .build());
            var hidden = book.submitted(OFFICER, Book.project("Nhà máy " + HIDDEN));
            as(REVIEWER, () -> reviews.approve(hidden, Publication.INTERNAL));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"figures", "overview", "overview/changes?kind=ENTERED", "overview/closings", "overview/targets"})
    void aVisitorFindsNothingSecret(String path) throws IOException, InterruptedException {
        for (var prefix : List.of("/", "/en/")) {
            assertThat(get(prefix + path)).as(path).doesNotContain(SECRETS.toArray(String[]::new));
        }
    }

    @Test
    void figuresAreTheSameForEverybody() {
        var open = as(Actor.PUBLIC, figures::figures);

        assertThat(as(MANAGER, figures::figures)).isEqualTo(open);
        for (var locale : List.of(Locale.of("vi", "VN"), Locale.ENGLISH)) {
            assertThat(page.of(open, locale).getElement().getOuterHTML())
                    .doesNotContain(SECRETS.toArray(String[]::new));
        }
    }

    @Test
    void theOverviewIsForStaff() {
        var asked = Question.of(ProjectFilter.ALL, ReportPeriod.year(2025), clock.instant(), zone);
        var closing = new Closing(UUID.randomUUID(), ReportPeriod.year(2025), Instant.EPOCH, UUID.randomUUID(), null);
        for (var outside : List.of(Actor.PUBLIC, INVESTOR)) {
            for (var asking : List.<Runnable>of(
                    () -> insight.overview(asked, Dimension.UNIT),
                    () -> insight.changes(ProjectFilter.ALL, Instant.EPOCH, clock.instant()),
                    () -> insight.late(ProjectFilter.ALL, closing, clock.instant()),
                    () -> closings.newest(1))) {
                assertThatThrownBy(() -> does(outside, asking)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    /** No file for whoever has not signed in: the way leads to the page for that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lists/overview/plan.csv",
                "lists/overview/changes.xlsx",
                "lists/overview/trust.csv",
                "overview",
                "overview/work"
            })
    void aVisitorIsSentToSignIn(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
            assertThat(answer.body()).isEmpty();
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            return client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}

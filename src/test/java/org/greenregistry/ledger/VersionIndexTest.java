package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.kernel.NotYet;
import org.greenregistry.organisation.OrganisationService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;

/** While the index is made from nothing, no part of the book passes for the whole. */
@AppTest
class VersionIndexTest extends SpringBrowserlessTest {

    @Autowired
    private VersionIndex index;

    @Autowired
    private CatalogueService catalogue;

    @Autowired
    private OrganisationService organisations;

    @Autowired
    private Book book;

    @LocalServerPort
    private int port;

    @BeforeEach
    void itIsBeingMade() {
        index.isMade(500, 1234);
    }

    @AfterEach
    void itIsWhole() {
        index.becomesWhole();
    }

    @Test
    void noListAnswers() {
        assertThatThrownBy(() -> catalogue.count(ProjectFilter.ALL)).isInstanceOf(NotYet.class);
        assertThatThrownBy(() -> organisations.find("", PageRequest.of(0, 1))).isInstanceOf(NotYet.class);

        index.becomesWhole();
        assertThat(catalogue.count(ProjectFilter.ALL)).isNotNegative();
    }

    @Test
    void pagesSayHowFarItIs() {
        for (var page : List.of("", "projects", "organisations")) {
            UI.getCurrent().navigate(page);

            assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                    .contains("500 trên 1.234", "Thử lại");
        }
    }

    @Test
    void whoRunsNoScriptIsToldToComeLater() throws IOException, InterruptedException {
        var answer = get("/en/projects");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("500 of 1,234", "noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects?lang=en", "facets?lang=en", "suggestions?lang=en&q=solar"})
    void programsAreToldWhenToAskAgain(String question) throws IOException, InterruptedException {
        var answer = get("/api/v1/" + question);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains("\"status\":503", "\"detail\":", "500 of 1,234");

        index.becomesWhole();
        assertThat(get("/api/v1/" + question).statusCode()).isEqualTo(200);
    }

    @Test
    void theRecordItselfIsReadAndWrittenAllTheWhile() throws IOException, InterruptedException {
        var code = book.published(Book.project("Trong khi lập danh mục"));

        assertThat(get("/projects/" + code).body()).contains("Trong khi lập danh mục");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            return client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}

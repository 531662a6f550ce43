package org.greenregistry.opendata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.journal.JournalService;
import org.greenregistry.opendata.OpenDataset;
import org.greenregistry.opendata.VerifyProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The guide as anyone reads it without script. */
@AppTest
class GuideTextTest {

    @Autowired
    Book book;

    @Autowired
    JournalService journal;

    @Autowired
    VerifyProgram program;

    @LocalServerPort
    int port;

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            return client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(answer(path).body(), "http://127.0.0.1:" + port + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data", "/en/data"})
    void everyAddressOnItAnswers(String path) throws IOException, InterruptedException {
        var addresses = page(path).select(".guide a.guide-address").eachAttr("abs:href");

        assertThat(addresses).hasSizeGreaterThan(18);
        for (var address : addresses) {
            assertThat(answer(address.substring(address.indexOf('/', 8))).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void itShowsTheEndOfTheJournalAndTheProgram() throws IOException, InterruptedException {
        book.published(Book.project("Hướng dẫn dữ liệu"));

        var guide = page("/en/data");

        assertThat(guide.select("dl.guide-head").text()).contains(journal.head().hash());
        assertThat(guide.select(".guide-program code").first().wholeText()).isEqualTo(program.text());
        assertThat(guide.select("#terms + p").text()).contains("has not set a licence");
    }

    @Test
    void theListNamesItsDataAndItsFeed() throws IOException, InterruptedException {
        var list = page("/projects");
        var graph = JsonMapper.shared()
                .readTree(
                        list.select("script[type=application/ld+json]").first().data())
                .get("@graph");

        assertThat(graph.get(0).get("@type").asString()).isEqualTo("Dataset");
        assertThat(graph.get(0).get("@id").asString()).isEqualTo("http://127.0.0.1:" + port + "/data#projects");
        assertThat(list.select("link[type=application/atom+xml]").attr("href")).endsWith("/feed");
        var narrowed = page("/en/projects?phase=BUILDING&page=2&view=table")
                .select("link[type=application/atom+xml]")
                .attr("href");
        assertThat(narrowed).endsWith("/en/feed?phase=BUILDING");
        assertThat(answer("/en/feed?phase=BUILDING").statusCode()).isEqualTo(200);
    }

    @Test
    void theFootOfEveryPageLeadsToIt() throws IOException, InterruptedException {
        assertThat(page("/").select("footer a[href=data]").text()).isEqualTo("Hướng dẫn dữ liệu");
        assertThat(page("/en").select("footer a[href=en/data]").text()).isEqualTo("Data guide");
        assertThat(answer("/sitemap.xml").body()).contains("/data<", "/en/data<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data", "/en/data"})
    void searchEnginesReadWhatTheDataAre(String path) throws IOException, InterruptedException {
        var catalog = JsonMapper.shared()
                .readTree(page(path)
                        .select("script[type=application/ld+json]")
                        .first()
                        .data());

        assertThat(catalog.get("@type").asString()).isEqualTo("DataCatalog");
        assertThat(catalog.get("dataset").size()).isEqualTo(OpenDataset.values().length);
        for (var set : catalog.get("dataset").values()) {
            assertThat(set.get("@type").asString()).isEqualTo("Dataset");
            assertThat(set.get("description").asString()).hasSizeBetween(50, 5000);
            assertThat(set.get("distribution").get(0).get("contentUrl").asString())
                    .startsWith("http://127.0.0.1:" + port + "/");
        }
    }
}

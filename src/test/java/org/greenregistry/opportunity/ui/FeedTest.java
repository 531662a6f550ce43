package org.greenregistry.opportunity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** News for programs, as a stranger's program reads it. */
@AppTest
class FeedTest {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @LocalServerPort
    int port;

    private final String word = "tin" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aListTellsWhatChangedInItToThePublic() throws Exception {
        var code = book.published(Book.project("Nhà máy " + word));
        rename(code, "Nhà máy & kho " + word);
        book.published(Book.project("Ngoài danh sách"));

        var feed = parsed(get("feed?q=" + word).body());

        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
        var entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(text(entry, "title")).isEqualTo("Nhà máy & kho " + word);
        assertThat(text(entry, "summary"))
                .contains("Nhà máy " + word + " → Nhà máy & kho " + word)
                .doesNotContain("bí mật");
        assertThat(text(entry, "id")).isEqualTo("http://localhost:" + port + "/projects/" + code + "#2");
        assertThat(text(feed, "updated")).isEqualTo(text(entry, "updated"));
        assertThat(text(feed, "title")).isEqualTo("Thay đổi: Danh sách: “" + word + "”");
    }

    /** RFC 4287, sections 4.1.1 and 4.1.2. */
    @Test
    void aFeedHasWhatTheStandardWants() throws Exception {
        book.published(Book.project("Tiêu chuẩn " + word));
        book.published(Book.project("Tiêu chuẩn nữa " + word));

        var feed = parsed(get("en/feed?q=" + word).body());

        assertThat(feed.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(feed, "id")).isEqualTo("http://localhost:" + port + "/en/feed?q=" + word);
        assertThat(text(feed, "name")).isNotBlank();
        var self = (Element) feed.getElementsByTagName("link").item(0);
        assertThat(self.getAttribute("rel")).isEqualTo("self");
        assertThat(self.getAttribute("href")).isEqualTo(text(feed, "id"));
        var entries = feed.getElementsByTagName("entry");
        assertThat(entries.getLength()).isEqualTo(2);
        var newest = (Element) entries.item(0);
        var older = (Element) entries.item(1);
        assertThat(text(newest, "id")).isNotEqualTo(text(older, "id"));
        assertThat(Instant.parse(text(newest, "updated"))).isAfterOrEqualTo(Instant.parse(text(older, "updated")));
        assertThat(newest.getElementsByTagName("title").getLength()).isEqualTo(1);
    }

    @Test
    void aProjectTellsItsVersionsInTheLanguageOfTheAddress() throws Exception {
        var code = book.published(Book.project("Nhà máy " + word));
        rename(code, "Kho " + word);

        var feed = parsed(get("en/feed?project=" + code).body());

        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(text((Element) feed.getElementsByTagName("entry").item(0), "id"))
                .endsWith("/en/projects/" + code + "#2");
    }

    @Test
    void whoHasItAlreadyIsToldSo() throws Exception {
        var code = book.published(Book.project("Nhà máy " + word));
        var first = get("feed?project=" + code);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(get("feed?project=" + code, "If-None-Match", tag).statusCode())
                .isEqualTo(304);

        rename(code, "Kho " + word);
        assertThat(get("feed?project=" + code, "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotThereOrNotUnderstoodIsNoFeed() throws Exception {
        var hidden = book.published(Book.project("Ẩn " + word));
        book.revised(record(hidden), Book.project("Ẩn " + word), Publication.INTERNAL);

        assertThat(get("feed?project=" + hidden).statusCode()).isEqualTo(404);
        assertThat(get("feed?project=nothing").statusCode()).isEqualTo(404);
        assertThat(get("feed?phase=NONE").statusCode()).isEqualTo(400);
        assertThat(get("feed?nothing=1").statusCode()).isEqualTo(400);
        assertThat(get("feed?q=" + word).body()).doesNotContain("<entry>");
    }

    private void rename(String code, String name) {
        var content = ProjectContentBuilder.builder(Book.project(name))
                .name(new Name(name, null))
                .note(LocalizedText.vi("bí mật " + word))
                .build();
        book.revised(record(code), content, Publication.PUBLIC);
    }

    private UUID record(String code) {
        return People.as(People.OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}

package org.greenregistry.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordFiles;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.work.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file over the wire, asked for by somebody who is not signed in. */
@AppTest
class FileDownloadTest {

    private static final String NAME = "Giấy phép \"số 1\".pdf";

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordFiles files;

    @LocalServerPort
    int port;

    @Test
    void aFileIsSavedAndRunsNothing() throws Exception {
        var bytes = Upload.pdf("tải về");
        var answer = get(address(bytes, Publication.PUBLIC));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(bytes);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Gi%E1%BA%A5y%20ph%C3%A9p");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox");
    }

    @Test
    void aFileThatDidNotChangeIsNotSentAgain() throws Exception {
        var address = address(Upload.pdf("một lần thôi"), Publication.PUBLIC);
        var tag = header(get(address), "ETag");

        var again = get(address, "If-None-Match", tag);

        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void whatIsNotForThePublicIsNotThere() throws Exception {
        var internal = get(address(Upload.pdf("nội bộ"), Publication.INTERNAL));
        var none = get(RecordFiles.PATH + UUID.randomUUID() + "/" + "0".repeat(64));

        assertThat(internal.statusCode()).isEqualTo(404);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(new String(internal.body(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("nội bộ");
    }

    private String address(byte[] bytes, Publication publication) {
        var draft = book.draft(OFFICER, Book.project("Tải tệp"));
        var record = as(OFFICER, () -> drafts.open(draft, ProjectContent.class)).record();
        var file = as(OFFICER, () -> files.attach(draft, NAME, Upload.stream(bytes)));
        does(OFFICER, () -> {
            var sheet = drafts.open(draft, ProjectContent.class);
            drafts.save(draft, sheet.revision(), Book.withDocuments(sheet.content(), documents(file)), Map.of());
            drafts.submit(draft);
        });
        as(REVIEWER, () -> reviews.approve(draft, publication));
        return RecordFiles.address(record, file);
    }

    private static List<Document> documents(StoredFile file) {
        return List.of(new Document("d1", DocumentKind.IRC, null, null, null, null, file));
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + address));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A project that is kept for programs is the one of the book. */
@AppTest
class KeptProjectsTest {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @LocalServerPort
    int port;

    @Test
    void whatIsNoLongerPublicIsGoneAtOnce() throws InterruptedException {
        var api = new ApiClient(port);
        var name = "Zgiulai" + UUID.randomUUID().toString().substring(0, 8);
        var code = book.published(Book.project(name));
        api.get("/projects/" + code);
        Thread.sleep(2100);
        var first = api.get("/projects/" + code);
        assertThat(first.text()).contains(name).doesNotContain("chỉ để nội bộ");
        assertThat(api.get("/projects/" + code).text()).isEqualTo(first.text());
        assertThat(api.get("/projects/" + code, "If-None-Match", first.header("ETag"))
                        .status())
                .as("a kept answer has its tag")
                .isEqualTo(304);

        var record = as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
        book.revised(record, Book.project(name), Publication.INTERNAL);

        assertThat(api.get("/projects/" + code).status()).isEqualTo(404);
    }
}

package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.RedactionService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that are kept for the public show nobody more than he may see, and nothing that is no longer in the book. */
@AppTest
class KeptPagesTest {

    /** Longer than what is made right after an act is not kept. */
    private static final long QUIET = 2100;

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RedactionService redactions;

    @Autowired
    RecordService records;

    @Autowired
    ProjectText text;

    private final String secret = "Zbimat" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Zcongkhai" + UUID.randomUUID().toString().substring(0, 8);
    private String code = "";

    @BeforeEach
    void aProjectWithASecretInAQuietBook() throws InterruptedException {
        code = book.published(ProjectContentBuilder.builder(Book.project(name))
                .note(LocalizedText.vi(secret))
                .build());
        page(Actor.PUBLIC);
        Thread.sleep(QUIET);
    }

    private PublicPage page(Actor reader) {
        return as(reader, () -> text.page("projects/" + code, Map.of(), Lang.VIETNAMESE))
                .orElseThrow();
    }

    private UUID record() {
        return as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
    }

    @Test
    void whatStaffSeesComesToNobodyElseWhoeverAsksFirst() {
        assertThat(page(OFFICER).html()).contains(secret);

        var first = page(Actor.PUBLIC);

        assertThat(first.html()).contains(name).doesNotContain(secret);
        assertThat(page(Actor.PUBLIC)).as("kept").isSameAs(first);
        assertThat(page(INVESTOR).html()).contains(name).doesNotContain(secret);
        assertThat(page(OFFICER).html()).contains(secret);
        assertThat(page(Actor.PUBLIC).html()).doesNotContain(secret);
    }

    @Test
    void whatIsRedactedIsGoneAtOnce() {
        assertThat(page(Actor.PUBLIC).html()).contains(name);

        does(AUDITOR, () -> redactions.redact(record(), 1, "name.vi", "Tên có dữ liệu cá nhân"));
        does(AUDITOR, () -> redactions.redact(record(), 1, "name.en", "Tên có dữ liệu cá nhân"));

        var after = page(Actor.PUBLIC);
        assertThat(after.html() + after.title() + after.jsonLd()).doesNotContain(name);
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnce() {
        assertThat(page(Actor.PUBLIC).status()).isEqualTo(200);

        var draft = as(OFFICER, () -> drafts.proposeWithdrawal(record(), "ghi trùng"));
        as(REVIEWER, () -> reviews.approve(draft, Publication.PUBLIC));

        assertThat(page(Actor.PUBLIC).status()).isEqualTo(410);
        assertThat(page(Actor.PUBLIC).html()).doesNotContain(name);
    }
}

package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.work.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may have a file: whoever may see what names it, on either database. */
abstract class RecordFilesContract {

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    RecordFiles files;

    @Autowired
    JournalService journal;

    @Test
    void aDraftsFileIsItsOwnersAlone() {
        var draft = book.draft(OFFICER, Book.project("Tệp nháp"));
        var file = attached(draft, "nhap");

        assertThat(found(OFFICER, draft, file)).isTrue();
        for (var actor : List.of(OTHER_OFFICER, REVIEWER, People.AUDITOR, People.MANAGER, Actor.PUBLIC)) {
            assertThat(as(actor, () -> files.find(recordOf(draft), file.sha256())))
                    .isEmpty();
        }
    }

    @Test
    void aSubmittedFileIsTheReviewersToo() {
        var draft = book.draft(OFFICER, Book.project("Tệp trình"));
        var file = attached(draft, "trinh");
        People.does(OFFICER, () -> drafts.submit(draft));

        assertThat(found(REVIEWER, draft, file)).isTrue();
        assertThat(found(OTHER_OFFICER, draft, file)).isFalse();
        assertThat(found(People.MANAGER, draft, file)).isFalse();
    }

    @Test
    void aPublicVersionsFileIsEveryones() {
        var record = published("cong-khai", Publication.PUBLIC);

        assertThat(found(Actor.PUBLIC, record.draft(), record.file())).isTrue();
        assertThat(found(People.INVESTOR, record.draft(), record.file())).isTrue();
    }

    @Test
    void anInternalVersionsFileIsForStaff() {
        var record = published("noi-bo", Publication.INTERNAL);

        for (var actor : List.of(Actor.PUBLIC, People.INVESTOR, People.ADMIN)) {
            assertThat(found(actor, record.draft(), record.file())).isFalse();
        }
        assertThat(found(OTHER_OFFICER, record.draft(), record.file())).isTrue();
        assertThat(found(People.AUDITOR, record.draft(), record.file())).isTrue();
    }

    @Test
    void aFileIsServedForTheRecordThatNamesItOnly() {
        var record = published("rieng", Publication.PUBLIC);
        var other = published("khac", Publication.PUBLIC);

        assertThat(found(Actor.PUBLIC, other.draft(), record.file())).isFalse();
    }

    @Test
    void theJournalKnowsTheDigestButNotTheName() {
        var record = published("Nguyen-Van-Ten-Rieng", Publication.PUBLIC);

        var acts = as(People.AUDITOR, () -> journal.of(record.id())).toString();

        assertThat(acts).contains(record.file().sha256()).doesNotContain("Nguyen-Van-Ten-Rieng");
        assertThat(as(People.AUDITOR, () -> journal.newest("file", org.springframework.data.domain.Pageable.ofSize(50)))
                        .toString())
                .contains(record.file().sha256())
                .doesNotContain("Nguyen-Van-Ten-Rieng");
    }

    @Test
    void nobodyAttachesToSomebodyElsesDraft() {
        var draft = book.draft(OFFICER, Book.project("Nháp của Lan"));

        assertThatThrownBy(() -> as(OTHER_OFFICER, () -> files.attach(draft, "a.pdf", Upload.stream(Upload.pdf("a")))))
                .isInstanceOf(AccessDeniedException.class);
        for (var actor : List.of(REVIEWER, People.ADMIN, Actor.PUBLIC)) {
            assertThatThrownBy(() -> as(actor, () -> files.attach(draft, "a.pdf", Upload.stream(Upload.pdf("a")))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aRecordHasTenFilesAtMost() {
        var draft = book.draft(OFFICER, Book.project("Mười tệp"));
        var ten = IntStream.range(0, 10)
                .mapToObj(number -> document("n" + number, stored(draft, "tep-" + number)))
                .toList();
        save(draft, ten);

        assertThatThrownBy(() -> stored(draft, "tep-11")).hasMessage("files.many");
    }

    @Test
    void aVersionNamesNoFileThatIsNotThere() {
        var draft = book.draft(OFFICER, Book.project("Tệp ma"));
        save(draft, List.of(document("d1", new StoredFile("0".repeat(64), "ma.pdf", "application/pdf", 1))));
        People.does(OFFICER, () -> drafts.submit(draft));

        assertThatThrownBy(() -> as(REVIEWER, () -> reviews.approve(draft, Publication.PUBLIC)))
                .hasMessage("files.gone");
    }

    record Named(UUID id, UUID draft, StoredFile file) {}

    private Named published(String name, Publication publication) {
        var draft = book.draft(OFFICER, Book.project("Có tệp"));
        var id = recordOf(draft);
        var file = attached(draft, name);
        People.does(OFFICER, () -> drafts.submit(draft));
        as(REVIEWER, () -> reviews.approve(draft, publication));
        return new Named(id, id, file);
    }

    /** @param draft or, once that is gone, its record */
    private boolean found(Actor actor, UUID draft, StoredFile file) {
        var record = as(OFFICER, drafts::mine).stream()
                .filter(row -> row.id().equals(draft))
                .findFirst()
                .map(DraftRow::record)
                .orElse(draft);
        return as(actor, () -> files.find(record, file.sha256()).isPresent());
    }

    private UUID recordOf(UUID draft) {
        return as(OFFICER, () -> drafts.open(draft, ProjectContent.class)).record();
    }

    private StoredFile attached(UUID draft, String name) {
        var file = stored(draft, name);
        save(draft, List.of(document("d1", file)));
        return file;
    }

    private StoredFile stored(UUID draft, String name) {
        var bytes = Upload.pdf(name + getClass().getSimpleName());
        return as(OFFICER, () -> files.attach(draft, name + ".pdf", Upload.stream(bytes)));
    }

    private void save(UUID draft, List<Document> documents) {
        People.does(OFFICER, () -> {
            var sheet = drafts.open(draft, ProjectContent.class);
            drafts.save(draft, sheet.revision(), Book.withDocuments(sheet.content(), documents), java.util.Map.of());
        });
    }

    private static Document document(String id, StoredFile file) {
        return new Document(id, DocumentKind.DECISION, null, null, null, null, file);
    }
}

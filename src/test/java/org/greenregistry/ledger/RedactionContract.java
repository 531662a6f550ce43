package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.Traces;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.Finding;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Redacted;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.work.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.StringNode;

/** Taking something out of the book: nothing of it is left, and the book still proves itself. On either database. */
abstract class RedactionContract {

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
    RedactionService redactions;

    @Autowired
    JournalService journal;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Traces traces;

    @Test
    void noByteOfATextIsLeft() throws IOException {
        for (var path : List.of("name.vi", "note.vi", "parties[p1].documentNumber", "site.address")) {
            var secret = "Zq" + UUID.randomUUID().toString().replace("-", "") + "đ";
            var record = published(with(path, secret));
            var draft = as(OFFICER, () -> drafts.revise(record));
            var digest = Canonical.digest(secret);
            assertThat(traces.database()).as(path).contains(secret);

            does(AUDITOR, () -> redactions.redact(record, 1, path, "Yêu cầu của công dân"));

            assertThat(traces.database()).as(path).doesNotContain(secret, digest);
            assertThat(traces.onDisk("index", secret.substring(2, 34))).as(path).isEmpty();
            assertThatThrownBy(() -> as(OFFICER, () -> drafts.open(draft, ProjectContent.class)))
                    .hasMessage("ledger.draft.gone");
            assertThat(as(AUDITOR, journal::verify)).isEmpty();
        }
    }

    @Test
    void everyVersionThatHasTheTextLosesIt() {
        var secret = "Ngõ riêng " + UUID.randomUUID();
        var record = published(with("site.address", secret));
        book.revised(record, with("site.address", secret), Publication.PUBLIC);

        does(AUDITOR, () -> redactions.redact(record, 2, "site.address", "Lộ thông tin cá nhân"));

        assertThat(traces.database()).doesNotContain(secret);
        assertThat(as(AUDITOR, () -> records.history(record)))
                .extracting(VersionRow::number)
                .containsExactly(2, 1);
        assertThat(as(AUDITOR, journal::verify)).isEmpty();
    }

    @Test
    void theMarkIsShownAndTheIndexFindsTheTextNoMore() {
        var secret = "Zphulong" + UUID.randomUUID().toString().substring(0, 8);
        var record = published(with("name.vi", secret));
        assertThat(hits(secret)).isEqualTo(1);

        does(AUDITOR, () -> redactions.redact(record, 1, "name.vi", "Tên có dữ liệu cá nhân"));

        assertThat(hits(secret)).isZero();
        var code = as(AUDITOR, () -> records.history(record)).getFirst();
        assertThat(code.changes()).anyMatch(change -> Redacted.MARK.equals(change.after()));
    }

    @Test
    void noByteOfAFileOrItsNameIsLeft() throws IOException {
        var name = "cccd-" + UUID.randomUUID() + ".pdf";
        var draft = book.draft(OFFICER, Book.project("Có tệp cần che"));
        var record = as(OFFICER, () -> drafts.open(draft, ProjectContent.class)).record();
        var file = as(OFFICER, () -> files.attach(draft, name, Upload.stream(Upload.pdf("bí mật " + name))));
        save(draft, file);
        does(OFFICER, () -> drafts.submit(draft));
        as(REVIEWER, () -> reviews.approve(draft, Publication.PUBLIC));
        assertThat(files.find(record, file.sha256())).isPresent();

        does(AUDITOR, () -> redactions.redact(record, 1, "documents[d1].file.name", "Tệp có số căn cước"));

        assertThat(files.find(record, file.sha256())).isEmpty();
        assertThat(traces.database()).doesNotContain(name);
        assertThat(traces.onDisk("files", "bí mật " + name)).isEmpty();
        assertThat(as(AUDITOR, journal::verify)).isEmpty();
    }

    @Test
    void theActNamesVersionPlaceAndOldDigestAndNotTheText() {
        var secret = "Riêng tư " + UUID.randomUUID();
        var record = published(with("note.vi", secret));
        var old = sql.queryForObject(
                "select internal_digest from ledger_version where record_id = ?", String.class, record);

        does(AUDITOR, () -> redactions.redact(record, 1, "note.vi", "Theo đơn số 7"));

        var act = as(AUDITOR, journal::redactions).getLast();
        assertThat(act.subject()).isEqualTo(record);
        assertThat(act.reason()).isEqualTo("Theo đơn số 7");
        assertThat(act.places())
                .as("the version's part and the entry of its approval")
                .isEqualTo(2);
        var entry = as(AUDITOR, () -> journal.of(record)).getFirst();
        assertThat(entry.number()).isEqualTo(act.number());
        assertThat(entry.changes()).anySatisfy(change -> {
            assertThat(change.path()).isEqualTo("version[1].INTERNAL");
            assertThat(change.before()).isEqualTo(old);
        });
        assertThat(entry.changes()).extracting("path").contains("note.vi").doesNotContain(secret);
    }

    @Test
    void anyOtherChangeOfARedactedVersionIsStillNoticed() {
        var record = published(with("note.vi", "Số điện thoại 0903 " + UUID.randomUUID()));
        var before = texts(record);
        does(AUDITOR, () -> redactions.redact(record, 1, "note.vi", "Lộ số điện thoại"));
        for (var column : List.of("public_text", "internal_text", "restricted_text")) {
            var now = text(record, column);
            forge(record, column, now.replace("}", ",\"x\":1}"));
            assertThat(as(AUDITOR, journal::verify)).map(Finding::key).contains("verify.version.changed");
            forge(record, column, now);
        }
        var left = text(record, "internal_text");
        forge(record, "internal_text", before);
        assertThat(as(AUDITOR, journal::verify))
                .as("what was taken out cannot be put back")
                .map(Finding::key)
                .contains("verify.version.changed");
        forge(record, "internal_text", left);
        assertThat(as(AUDITOR, journal::verify)).isEmpty();
    }

    @Test
    void anyOtherChangeOfARedactedEntryIsStillNoticed() {
        var record = published(with("note.vi", "Chị Hoa " + UUID.randomUUID()));
        does(AUDITOR, () -> redactions.redact(record, 1, "note.vi", "Tên riêng"));
        var where = "subject_id = '" + record + "' and action = 'APPROVED'";
        var now = sql.queryForObject("select changes from journal_entry where " + where, String.class);

        sql.update("update journal_entry set changes = ? where " + where, now.replace(Redacted.MARK, "khác"));
        assertThat(as(AUDITOR, journal::verify)).map(Finding::key).contains("verify.entry.changed");
        sql.update("update journal_entry set changes = ? where " + where, now);

        assertThat(as(AUDITOR, journal::verify)).isEmpty();
    }

    @Test
    void codesNumbersAndIdsAreNotText() {
        var record = published(Book.project("Không phải chữ"));

        var offered = as(AUDITOR, () -> redactions.redactable(record, 1));

        assertThat(offered)
                .extracting(Change::path)
                .contains("name.vi", "note.vi", "parties[p1].documentNumber", "documents[d1].number")
                .doesNotContain("category", "regime", "section", "capital[c1].currency", "capital[c1].amount");
        assertThat(offered)
                .filteredOn(change -> change.path().equals("parties[p1].documentNumber"))
                .extracting(Change::after)
                .doesNotContain("3700145020");
        for (var path : List.of("category", "opening.on", "parties[p1].id", "nothing")) {
            assertThatThrownBy(() -> does(AUDITOR, () -> redactions.redact(record, 1, path, "x")))
                    .hasMessage("ledger.redact.notText");
        }
    }

    @Test
    void aReasonIsNeededThatDoesNotRepeatTheText() {
        var record = published(with("note.vi", "0903123456"));

        assertThatThrownBy(() -> does(AUDITOR, () -> redactions.redact(record, 1, "note.vi", " ")))
                .hasMessage("ledger.redact.reason");
        assertThatThrownBy(() -> does(AUDITOR, () -> redactions.redact(record, 1, "note.vi", "che số 0903123456")))
                .hasMessage("ledger.redact.repeats");
    }

    @Test
    void onlyAnAuditorRedacts() {
        var record = published(Book.project("Ai được che"));

        for (var actor : List.of(
                OFFICER, REVIEWER, People.MANAGER, People.ADMIN, People.STEWARD, People.INVESTOR, Actor.PUBLIC)) {
            assertThatThrownBy(() -> does(actor, () -> redactions.redact(record, 1, "note.vi", "x")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(actor, () -> redactions.redactable(record, 1)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private UUID published(ProjectContent content) {
        var code = book.published(content);
        return as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
    }

    /** A project with {@code text} at {@code path}. */
    private static ProjectContent with(String path, String text) {
        var leaves = Leaves.of(Canonical.tree(Book.project("Che nội dung")));
        leaves.put(path, StringNode.valueOf(text));
        return Canonical.read(Leaves.tree(leaves), ProjectContent.class);
    }

    private void save(UUID draft, StoredFile file) {
        does(OFFICER, () -> {
            var sheet = drafts.open(draft, ProjectContent.class);
            var documents = List.of(new Document("d1", DocumentKind.IRC, null, null, null, null, file));
            drafts.save(draft, sheet.revision(), Book.withDocuments(sheet.content(), documents), Map.of());
        });
    }

    private long hits(String query) {
        return as(OFFICER, () -> catalogue.count(ProjectFilter.ALL.withText(query)));
    }

    private String texts(UUID record) {
        return text(record, "internal_text");
    }

    private String text(UUID record, String column) {
        return sql.queryForObject(
                "select " + column + " from ledger_version where record_id = ?", String.class, record);
    }

    private void forge(UUID record, String column, String text) {
        sql.update("update ledger_version set " + column + " = ? where record_id = ?", text, record);
    }
}

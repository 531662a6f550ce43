package org.greenregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.Remark;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each way to falsify the book is done by SQL, seen by verify, and undone again. */
abstract class VerificationContract {

    @Autowired
    JdbcTemplate sql;

    @Autowired
    JournalService journal;

    @Autowired
    HeadFile headFile;

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    private UUID record;

    /** A record with two versions and a returned draft between them. */
    @BeforeEach
    void aRecordWithAStory() {
        var code = book.published(Book.project("Truy vết"));
        record = records.find(ProjectContent.class, code, null).orElseThrow().record();
        var draft = as(OFFICER, () -> drafts.revise(record));
        does(OFFICER, () -> drafts.submit(draft));
        does(REVIEWER, () -> reviews.sendBack(draft, List.of(new Remark("", "xem lại"))));
        does(OFFICER, () -> drafts.submit(draft));
        does(REVIEWER, () -> reviews.approve(draft, Publication.PUBLIC));
        assertThat(verified()).isEmpty();
    }

    @AfterEach
    void theBookIsWholeAgain() {
        assertThat(verified()).isEmpty();
    }

    private Optional<Finding> verified() {
        return as(AUDITOR, journal::verify);
    }

    @Test
    void aChangedByteInAVersionIsNamed() {
        for (var column : List.of("public_text", "internal_text", "restricted_text")) {
            changing("ledger_version", column, "record_id = '" + record + "' and version_number = 1", () -> assertThat(
                            verified())
                    .map(Finding::key)
                    .contains("verify.version.changed"));
        }
    }

    @Test
    void aForgedAuthorOrReviewerOfAVersionIsNamed() {
        var where = "record_id = '" + record + "' and version_number = 2";
        var before = sql.queryForObject("select author_id from ledger_version where " + where, UUID.class);
        sql.update("update ledger_version set author_id = ? where " + where, UUID.randomUUID());
        assertThat(verified()).map(Finding::key).contains("verify.version.changed");
        sql.update("update ledger_version set author_id = ? where " + where, before);
    }

    @Test
    void aRemovedVersionIsNamed() {
        for (var number : List.of(1, 2)) {
            without(
                    "ledger_version",
                    "record_id = '" + record + "' and version_number = " + number,
                    () -> assertThat(verified()).map(Finding::key).contains("verify.version.missing"));
        }
    }

    @Test
    void aChangedByteInAJournalEntryIsNamed() {
        for (var action : List.of("APPROVED", "RETURNED", "SUBMITTED")) {
            var number = number(action);
            changing("journal_entry", "roles", "entry_number = " + number, () -> assertThat(verified())
                    .contains(Finding.of("verify.entry.changed", number)));
        }
    }

    @Test
    void aRemovedReviewActIsNamed() {
        var number = number("RETURNED");
        without("journal_entry", "entry_number = " + number, () -> assertThat(verified())
                .contains(Finding.of("verify.entry.missing", number)));
    }

    @Test
    void rowsCutOffTheEndAreNoticedByTheHead() {
        var last = journal.head().entries();
        without("journal_entry", "entry_number = " + last, () -> assertThat(verified())
                .contains(Finding.of("verify.entry.missing", last)));
    }

    @Test
    void rowsCutOffTogetherWithTheHeadAreNoticedByTheFileOutside() {
        headFile.write();
        var head = journal.head();
        var last = head.entries();
        without("journal_entry", "entry_number = " + last, () -> {
            var previous = sql.queryForObject(
                    "select hash from journal_entry where entry_number = " + (last - 1), String.class);
            sql.update("update journal_head set entries = ?, hash = ?", last - 1, previous);
            assertThat(verified()).contains(Finding.of("verify.entry.cut", last, last));
        });
        sql.update("update journal_head set entries = ?, hash = ?", last, head.hash());
    }

    @Test
    void theFileOutsideIsNotOverwrittenByAJournalThatWasCut() {
        headFile.write();
        var head = journal.head();
        sql.update("update journal_head set entries = 1");
        without("journal_entry", "entry_number = " + head.entries(), headFile::write);
        sql.update("update journal_head set entries = ?", head.entries());

        assertThat(headFile.read()).contains(head);
    }

    private long number(String action) {
        return sql.queryForObject(
                "select max(entry_number) from journal_entry where action = ? and subject_id = ?",
                Long.class,
                action,
                record);
    }

    private void changing(String table, String column, String where, Runnable look) {
        var before = sql.queryForObject("select " + column + " from " + table + " where " + where, String.class);
        var forged = before.substring(0, before.length() - 1) + (before.endsWith("x") ? "y" : "x");
        sql.update("update " + table + " set " + column + " = ? where " + where, forged);
        look.run();
        sql.update("update " + table + " set " + column + " = ? where " + where, before);
    }

    private void without(String table, String where, Runnable look) {
        sql.execute("create table removed as select * from " + table + " where " + where);
        sql.update("delete from " + table + " where " + where);
        look.run();
        sql.execute("insert into " + table + " select * from removed");
        sql.execute("drop table removed");
    }
}

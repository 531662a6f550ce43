package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.Traces;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.Finding;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Redacted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Why a record was withdrawn can be taken out of the book, on either database. */
abstract class WithdrawalReasonContract {

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    RedactionService redactions;

    @Autowired
    JournalService journal;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Traces traces;

    private final String reason = "Theo đơn của chị Hoa " + UUID.randomUUID();

    @Test
    void noByteOfItIsLeftAndTheChainHolds() {
        var record = withdrawn();
        assertThat(traces.database()).contains(reason);
        assertThat(as(AUDITOR, () -> redactions.withdrawalReason(record, 2))).contains(reason);

        does(AUDITOR, () -> redactions.redactWithdrawalReason(record, 2, "Lộ tên riêng"));

        assertThat(traces.database()).doesNotContain(reason);
        assertThat(as(AUDITOR, () -> records.history(record)).getFirst().reason())
                .isEqualTo(Redacted.MARK);
        assertThat(as(AUDITOR, journal::verify)).isEmpty();
        assertThat(as(AUDITOR, () -> journal.of(record)).getFirst().changes())
                .extracting("path")
                .contains("version[2].reason");
        assertThat(as(AUDITOR, () -> redactions.withdrawalReason(record, 2))).isEmpty();
    }

    @Test
    void anyOtherChangeOfItIsNoticed() {
        var record = withdrawn();

        forge(record, "Lý do khác");
        assertThat(as(AUDITOR, journal::verify)).map(Finding::key).contains("verify.version.changed");
        forge(record, reason);
        does(AUDITOR, () -> redactions.redactWithdrawalReason(record, 2, "Lộ tên riêng"));
        forge(record, reason);
        assertThat(as(AUDITOR, journal::verify))
                .as("what was taken out cannot be put back")
                .map(Finding::key)
                .contains("verify.version.changed");
        forge(record, Redacted.MARK);

        assertThat(as(AUDITOR, journal::verify)).isEmpty();
    }

    @Test
    void itTakesAnAuditorAReasonAndSomethingToTakeOut() {
        var record = withdrawn();

        assertThatThrownBy(() -> does(AUDITOR, () -> redactions.redactWithdrawalReason(record, 1, "x")))
                .hasMessage("ledger.redact.notText");
        assertThatThrownBy(() -> does(AUDITOR, () -> redactions.redactWithdrawalReason(record, 2, " ")))
                .hasMessage("ledger.redact.reason");
        assertThatThrownBy(() -> does(AUDITOR, () -> redactions.redactWithdrawalReason(record, 2, "che " + reason)))
                .hasMessage("ledger.redact.repeats");
        for (var actor : List.of(OFFICER, REVIEWER, People.ADMIN)) {
            assertThatThrownBy(() -> does(actor, () -> redactions.redactWithdrawalReason(record, 2, "x")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(actor, () -> redactions.withdrawalReason(record, 2)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private UUID withdrawn() {
        var code = book.published(Book.project("Rút có lý do"));
        var record = as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
        var draft = as(OFFICER, () -> drafts.proposeWithdrawal(record, reason));
        as(REVIEWER, () -> reviews.approve(draft, Publication.INTERNAL));
        return record;
    }

    private void forge(UUID record, String text) {
        sql.update(
                "update ledger_version set reason_text = ? where record_id = ? and version_number = 2", text, record);
    }
}

package org.greenregistry.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.briefing.SampleBook.figure;
import static org.greenregistry.briefing.SampleBook.licensed;

import jakarta.validation.ConstraintViolationException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.work.FilesInUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** From the order of a paper to its bytes, on either database. */
abstract class PaperContract {

    @Autowired
    PaperService papers;

    @Autowired
    PaperDesk desk;

    @Autowired
    PaperFiles inUse;

    @Autowired
    Book book;

    @Autowired
    Staff staff;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    private final String word = "giay" + UUID.randomUUID().toString().substring(0, 8);
    private Actor manager = Actor.PUBLIC;

    @BeforeEach
    void somebody() {
        manager = staff.hire("Quang", Role.MANAGER);
    }

    private PaperDesk.Got certificates(String query) {
        return desk.order(manager, PaperKind.NEW_CERTIFICATES, PaperFormat.XLSX, "vi", query + "&q=" + word);
    }

    @Test
    void itIsKeptWithItsQuestionAndTheDigestOfItsBytes() throws Exception {
        var got = certificates("period=2025-Q3&by=country");

        assertThat(got.paper().by()).isEqualTo(manager.account());
        assertThat(got.paper().query()).startsWith("period=2025-Q3&").contains("asOf=", "q=" + word);
        var digest = MessageDigest.getInstance("SHA-256").digest(got.bytes());
        assertThat(got.paper().file().sha256()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(got.paper().file().name()).endsWith(".xlsx").startsWith("danh-muc");
        assertThat(((FilesInUse) inUse).names(got.paper().file().sha256())).isTrue();
        assertThat(database.queryForList(
                        "select action from journal_entry where subject_id = ?",
                        String.class,
                        got.paper().id()))
                .containsExactly("REPORTED");
    }

    @Test
    void aClosedBookSaysTheSameWhateverIsRecordedLater() {
        book.published(licensed("Trước " + word, "2025-08-10", figure("c1", "1000000", "USD", CapitalKind.REGISTERED)));
        var closing = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var query = "period=2025-Q3&asOf=" + closing;
        var before = certificates(query);
        book.published(licensed("Sau " + word, "2025-09-01", figure("c1", "5000000", "USD", CapitalKind.REGISTERED)));

        var after = Workbooks.read(certificates(query).bytes());
        assertThat(after).isEqualTo(Workbooks.read(before.bytes()));
        assertThat(Workbooks.read(certificates("period=2025-Q3").bytes())).isNotEqualTo(after);
    }

    @Test
    void itIsForColleaguesAndForThemAll() {
        var made = certificates("period=2025-Q2").paper();

        assertThat(as(OFFICER, () -> papers.newest(200))).contains(made);
        assertThatThrownBy(() -> as(INVESTOR, () -> papers.newest(1))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(INVESTOR, () -> papers.find(made.id()))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.order(INVESTOR, PaperKind.REPORT, PaperFormat.PDF, "vi", ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsNoOrderIsNotTaken() {
        assertThatThrownBy(() -> as(manager, () -> papers.order(new PaperOrder(null, null, "fr", "x".repeat(5000)))))
                .isInstanceOf(ConstraintViolationException.class);
    }
}

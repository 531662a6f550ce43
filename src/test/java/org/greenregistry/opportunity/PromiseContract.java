package org.greenregistry.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.journal.JournalService;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Promised answers, kept and broken, on either database. */
abstract class PromiseContract {

    private static final Instant EVER = Instant.parse("2090-01-01T00:00:00Z");

    @Autowired
    PromiseService promises;

    @Autowired
    Book book;

    @Autowired
    Staff staff;

    @Autowired
    AskService asking;

    @Autowired
    InquiryService office;

    @Autowired
    JournalService journal;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "promise" + word + "@example.com";
    private Actor officer = INVESTOR;
    private String code = "";
    private String thread = "";

    @BeforeEach
    void aQuestion() {
        officer = staff.hire("Lan " + word, Role.OFFICER);
        code = book.published(Book.project("Được hỏi " + word));
        asking.send(
                new InquiryRequest(
                        UUID.randomUUID(),
                        code,
                        InquirySubject.QUESTION,
                        "Eva " + word,
                        "ApS",
                        address,
                        "Bao giờ xong?",
                        "DK",
                        "",
                        true,
                        Lang.ENGLISH),
                word);
        var mail = database.queryForObject("select body from work_letter where address = ?", String.class, address);
        thread = asking.confirm(String.valueOf(mail).replaceAll("(?s).*thread/([\\w-]{32}).*", "$1"));
    }

    private UUID inquiry() {
        return open().getFirst().inquiry();
    }

    private List<Promise> open() {
        return mine(as(MANAGER, promises::open));
    }

    private List<Promise> answered(Instant from, Instant to) {
        return mine(as(MANAGER, () -> promises.answered(from, to)));
    }

    private List<Promise> mine(List<Promise> all) {
        return all.stream().filter(promise -> promise.project().equals(code)).toList();
    }

    private void promisedBy(String day) {
        database.update("update opportunity_inquiry set answer_by = date '" + day + "' where address = ?", address);
    }

    @Test
    void anAnswerByItsDayIsKeptAndNothingWaitsAnyMore() {
        var id = inquiry();
        var by = open().getFirst().by();
        assertThat(answered(Instant.EPOCH, EVER)).isEmpty();

        does(officer, () -> office.answer(id, "Tháng sau."));

        assertThat(open()).isEmpty();
        assertThat(answered(Instant.EPOCH, EVER)).singleElement().satisfies(promise -> {
            assertThat(promise.by()).isEqualTo(by);
            assertThat(promise.answered()).isEqualTo(LocalDate.now(clock.withZone(zone)));
            assertThat(promise.isKept()).isTrue();
            assertThat(promise.isLate()).isFalse();
        });
        assertThat(answered(Instant.EPOCH, Instant.EPOCH.plusSeconds(1))).isEmpty();
        assertThat(as(MANAGER, () -> journal.of(id)).getFirst().changes())
                .extracting(change -> change.path())
                .containsExactly("promised");
    }

    @Test
    void oneAfterItsDayIsLateAndAnotherMessageBringsAnotherPromise() {
        var id = inquiry();
        promisedBy("2020-01-02");
        does(officer, () -> office.answer(id, "Xin lỗi."));
        does(officer, () -> office.answer(id, "Nói thêm."));
        assertThat(answered(Instant.EPOCH, EVER))
                .as("what nobody waits for is no promise")
                .singleElement()
                .matches(Promise::isLate);

        asking.reply(thread, "Còn nước?", word);
        assertThat(open()).hasSize(1);
        does(officer, () -> office.close(id, Outcome.MEETING));

        assertThat(open()).isEmpty();
        assertThat(answered(Instant.EPOCH, EVER)).extracting(Promise::isKept).containsExactly(false, true);
    }

    @Test
    void itIsForStaff() {
        for (var outside : List.of(Actor.PUBLIC, INVESTOR)) {
            assertThatThrownBy(() -> does(outside, promises::open)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> does(outside, () -> promises.answered(Instant.EPOCH, EVER)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}

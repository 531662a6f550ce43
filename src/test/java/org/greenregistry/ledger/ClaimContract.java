package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OFFICER_AND_REVIEWER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.Terms;
import org.greenregistry.journal.JournalService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** How reviewers share the queue, on either database. */
abstract class ClaimContract {

    static final Actor OTHER_REVIEWER = People.person("yen", Role.REVIEWER);

    @Autowired
    Book book;

    @Autowired
    Staff staff;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    ClaimService claims;

    @Autowired
    JournalService journal;

    @Autowired
    JdbcTemplate database;

    @Test
    void whoeverTakesItDecidesAndEverybodySeesWhoAndSinceWhen() {
        var id = taken(REVIEWER, "Nhận duyệt");
        assertThat(as(OTHER_REVIEWER, reviews::queue))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.claim().by()).isEqualTo(REVIEWER.account()))
                .satisfies(row -> assertThat(row.claim().at()).isAfter(row.submittedAt()));
        assertThat(as(REVIEWER, () -> reviews.sheet(id))).matches(ReviewSheet::mayDecide);
        assertThat(as(OTHER_REVIEWER, () -> reviews.sheet(id))).matches(sheet -> !sheet.mayDecide());
        assertThatThrownBy(() -> approve(OTHER_REVIEWER, id)).hasMessage("ledger.claim.other");
        assertThatThrownBy(() -> does(OTHER_REVIEWER, () -> reviews.sendBack(id, List.of(new Remark("", "x")))))
                .hasMessage("ledger.claim.other");
        assertThatThrownBy(() -> does(OTHER_REVIEWER, () -> claims.handBack(id)))
                .hasMessage("ledger.claim.other");
        assertThat(approve(REVIEWER, id)).startsWith("BD-");
    }

    @Test
    void whatNobodyTookAnyReviewerDecides() {
        assertThat(approve(OTHER_REVIEWER, submitted("Không ai nhận"))).startsWith("BD-");
    }

    @Test
    void whatIsHandedBackWaitsForAnybody() {
        var id = taken(REVIEWER, "Thôi nhận");
        does(REVIEWER, () -> claims.handBack(id));
        does(OTHER_REVIEWER, () -> claims.claim(id));
        assertThat(claim(id).by()).isEqualTo(OTHER_REVIEWER.account());
        assertThat(as(AUDITOR, () -> journal.of(record(id))))
                .extracting("action")
                .startsWith("CLAIMED", "HANDED_BACK", "CLAIMED", "SUBMITTED");
    }

    @Test
    void itIsTakenOverOnlyWhenTheTimeOfWhoeverHasItIsOver() {
        var id = taken(REVIEWER, "Quá lâu");
        assertThatThrownBy(() -> does(OTHER_REVIEWER, () -> claims.claim(id))).hasMessage("ledger.claim.other");
        assertThat(as(OTHER_REVIEWER, () -> reviews.sheet(id))).matches(sheet -> !sheet.mayClaim());
        database.update("update ledger_draft set claimed_at = claimed_at - interval '3' day where id = ?", id);
        assertThat(as(OTHER_REVIEWER, () -> reviews.sheet(id))).matches(ReviewSheet::mayClaim);
        assertThatThrownBy(() -> approve(OTHER_REVIEWER, id)).hasMessage("ledger.claim.other");
        does(OTHER_REVIEWER, () -> claims.claim(id));
        assertThat(approve(OTHER_REVIEWER, id)).startsWith("BD-");
    }

    @Test
    void theStandInTakesOverAtOnce() {
        var away = staff.hire("vang", Role.REVIEWER);
        var standIn = staff.hire("thay", Role.REVIEWER);
        staff.limit(away, new Terms(Set.of(), Set.of(), null, standIn.account(), "vi"));
        var id = taken(away, "Người thay");
        assertThatThrownBy(() -> does(OTHER_REVIEWER, () -> claims.claim(id))).hasMessage("ledger.claim.other");
        does(standIn, () -> claims.claim(id));
        assertThat(claim(id).by()).isEqualTo(standIn.account());
    }

    @Test
    void itIsPassedOnToAReviewerWhoHadNoHandInIt() {
        var taker = staff.hire("nhan", Role.REVIEWER);
        var both = staff.hire("haivai", Role.OFFICER, Role.REVIEWER);
        var id = book.submitted(both, Book.project("Chuyển"));
        does(REVIEWER, () -> claims.claim(id));
        assertThat(as(REVIEWER, () -> claims.takers(id)))
                .contains(new Colleague(taker.requireAccount(), "nhan", Scope.EVERYWHERE))
                .extracting(Colleague::id)
                .doesNotContain(both.requireAccount(), REVIEWER.requireAccount());
        for (var wrong : List.of(both, OTHER_OFFICER, REVIEWER)) {
            assertThatThrownBy(() -> does(REVIEWER, () -> claims.passOn(id, wrong.requireAccount())))
                    .hasMessage("ledger.claim.taker");
        }
        does(REVIEWER, () -> claims.passOn(id, taker.requireAccount()));
        assertThat(claim(id).by()).isEqualTo(taker.account());
        assertThat(as(AUDITOR, () -> journal.of(record(id))))
                .extracting("action")
                .startsWith("PASSED_ON", "CLAIMED");
        assertThatThrownBy(() -> does(REVIEWER, () -> claims.passOn(id, REVIEWER.requireAccount())))
                .hasMessage("ledger.claim.other");
    }

    @Test
    void nobodyTakesOwnWork() {
        var id = book.submitted(OFFICER_AND_REVIEWER, Book.project("Việc mình"));
        assertThatThrownBy(() -> does(OFFICER_AND_REVIEWER, () -> claims.claim(id)))
                .hasMessage("ledger.fourEyes");
    }

    @Test
    void onlyReviewersTake() {
        var id = submitted("Chỉ người duyệt");
        for (var actor : List.of(OFFICER, People.MANAGER, People.STEWARD, People.ADMIN, AUDITOR, People.INVESTOR)) {
            assertThatThrownBy(() -> does(actor, () -> claims.claim(id))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> does(actor, () -> claims.handBack(id))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> does(actor, () -> claims.passOn(id, UUID.randomUUID())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatWasRecalledOrReturnedIsFreeWhenItComesBack() {
        var recalled = taken(REVIEWER, "Rút rồi trình lại");
        does(OFFICER, () -> drafts.recall(recalled));
        does(OFFICER, () -> drafts.submit(recalled));
        assertThat(claim(recalled)).isNull();
        var returned = taken(REVIEWER, "Trả rồi trình lại");
        does(REVIEWER, () -> reviews.sendBack(returned, List.of(new Remark("", "sửa"))));
        assertThatThrownBy(() -> does(REVIEWER, () -> claims.claim(returned))).hasMessage("ledger.draft.notSubmitted");
        does(OFFICER, () -> drafts.submit(returned));
        assertThat(claim(returned)).isNull();
    }

    @Test
    void officersSeeWhoElseWritesOnTheSameRecord() {
        var code = book.published(Book.project("Hai người"));
        var record = database.queryForObject("select id from ledger_record where code = ?", UUID.class, code);
        does(OFFICER, () -> drafts.revise(record));
        assertThat(as(OFFICER, () -> drafts.editors(record))).isEmpty();
        does(OTHER_OFFICER, () -> drafts.revise(record));
        assertThat(as(OFFICER, () -> drafts.editors(record))).containsExactly(OTHER_OFFICER.requireAccount());
        assertThatThrownBy(() -> as(REVIEWER, () -> drafts.editors(record))).isInstanceOf(AccessDeniedException.class);
    }

    private UUID submitted(String name) {
        return book.submitted(OFFICER, Book.project(name));
    }

    private UUID taken(Actor reviewer, String name) {
        var id = submitted(name);
        does(reviewer, () -> claims.claim(id));
        return id;
    }

    private String approve(Actor reviewer, UUID id) {
        return as(reviewer, () -> reviews.approve(id, Publication.PUBLIC));
    }

    private Claim claim(UUID id) {
        return as(REVIEWER, () -> reviews.sheet(id)).claim();
    }

    private UUID record(UUID draft) {
        return as(REVIEWER, () -> reviews.sheet(draft)).record();
    }
}

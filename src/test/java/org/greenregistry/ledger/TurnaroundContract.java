package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** How long drafts waited, on either database. */
abstract class TurnaroundContract {

    private static final Instant EVER = Instant.parse("2090-01-01T00:00:00Z");

    @Autowired
    TurnaroundService turnaround;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    Book book;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    private List<Decision> decided(UUID record, Instant from, Instant to) {
        return as(MANAGER, () -> turnaround.decided(from, to)).stream()
                .filter(decision -> decision.record().equals(record))
                .toList();
    }

    @Test
    void aDraftReturnedAndApprovedWasDecidedTwice() {
        var begun = clock.instant();
        var draft = book.submitted(OFFICER, Book.project("Hai lần quyết định"));
        does(REVIEWER, () -> reviews.sendBack(draft, List.of(new Remark("", "thiếu nguồn"))));
        does(OFFICER, () -> drafts.submit(draft));
        var code = as(REVIEWER, () -> reviews.approve(draft, Publication.PUBLIC));
        var record =
                as(OFFICER, () -> records.named("project", code)).orElseThrow().id();

        var found = decided(record, begun, EVER);

        assertThat(found).extracting(Decision::returned).containsExactlyInAnyOrder(true, false);
        assertThat(found).allSatisfy(decision -> {
            assertThat(decision.reviewer()).isEqualTo(REVIEWER.account());
            assertThat(decision.code()).isEqualTo(code);
            assertThat(decision.kind()).isEqualTo("project");
            assertThat(decision.waited()).isPositive();
            assertThat(decision.submitted()).isAfterOrEqualTo(begun);
        });
        assertThat(decided(record, Instant.EPOCH, begun)).isEmpty();
        assertThat(decided(record, EVER, EVER.plusSeconds(1))).isEmpty();
    }

    @Test
    void whatItsAuthorTookBackWaitsFromTheLastSubmission() {
        var draft = book.submitted(OFFICER, Book.project("Rút lại rồi gửi"));
        does(OFFICER, () -> drafts.recall(draft));
        var again = clock.instant();
        does(OFFICER, () -> drafts.submit(draft));
        var code = as(REVIEWER, () -> reviews.approve(draft, Publication.PUBLIC));
        var record =
                as(OFFICER, () -> records.named("project", code)).orElseThrow().id();

        assertThat(decided(record, Instant.EPOCH, EVER))
                .singleElement()
                .satisfies(decision -> assertThat(decision.submitted()).isAfterOrEqualTo(again));
    }

    @Test
    void draftsLeftLyingAreCountedByOwnerUntilTheyAreSubmitted() {
        Actor owner = People.person("chậm " + UUID.randomUUID(), Role.OFFICER);
        var first = book.draft(owner, Book.project("Để đó"));
        book.draft(owner, Book.project("Để đó nữa"));
        var longAgo = Instant.parse("2020-01-05T00:00:00Z");
        database.update(
                "update ledger_draft set updated_at = timestamp with time zone '2020-01-05 00:00:00+00' where id = ?",
                first);

        assertThat(left(owner, EVER)).extracting(LeftDrafts::count).containsExactly(2L);
        assertThat(left(owner, longAgo.plusSeconds(1)))
                .containsExactly(new LeftDrafts(owner.requireAccount(), 1, longAgo));
        assertThat(left(owner, longAgo)).isEmpty();

        does(owner, () -> drafts.submit(first));
        assertThat(left(owner, EVER)).extracting(LeftDrafts::count).containsExactly(1L);
    }

    private List<LeftDrafts> left(Actor owner, Instant before) {
        return as(MANAGER, () -> turnaround.left(before)).stream()
                .filter(left -> left.owner().equals(owner.account()))
                .toList();
    }

    @Test
    void itIsForStaff() {
        for (var outside : List.of(Actor.PUBLIC, INVESTOR)) {
            assertThatThrownBy(() -> does(outside, () -> turnaround.decided(Instant.EPOCH, EVER)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> does(outside, () -> turnaround.left(EVER)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}

package org.greenregistry.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.cooperation.Held;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Guests of events: who gets a seat, who sees whom, and what is forgotten when. */
abstract class GuestContract {

    @Autowired
    Book book;

    @Autowired
    GuestService guests;

    @Autowired
    GuestListService list;

    @Autowired
    FollowService follow;

    @Autowired
    DigestService digests;

    @Autowired
    RecordService records;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ZoneId zone;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "guest" + word + "@example.com";
    private String code = "";

    @BeforeEach
    void anEventWithOneSeat() {
        code = book.published(Held.open("Hội nghị " + word, day(10), 1));
    }

    @Test
    void aConfirmedGuestHasASeatAndGetsTheCalendar() {
        ask(address);
        assertThat(mail(address).get("subject")).asString().isEqualTo("Confirm your registration: " + name());
        assertThat(rows()).as("unseen before it is confirmed").isEmpty();

        var own = guests.confirm(key(address));

        assertThat(rows())
                .extracting(GuestRow::address, GuestRow::state)
                .containsExactly(tuple(address, GuestState.REGISTERED));
        assertThat(guests.sheet(own).orElseThrow().state()).isEqualTo(GuestState.REGISTERED);
        assertThat(mail(address).get("enclosure_name")).isEqualTo(code + ".ics");
        assertThat(mail(address).get("enclosure_type")).isEqualTo("text/calendar");
        assertThat(mail(address).get("enclosure"))
                .asString()
                .contains("BEGIN:VEVENT", day(10).toString().replace("-", ""), name());
        assertThat(guests.room(code).orElseThrow().isFull()).isTrue();
    }

    @Test
    void whoComesLaterWaitsAndTakesTheSeatThatIsGivenBack() {
        ask(address);
        var first = guests.confirm(key(address));
        ask("b" + address);
        guests.confirm(key("b" + address));
        assertThat(mail("b" + address).get("subject")).asString().startsWith("Waiting list");
        assertThat(mail("b" + address).get("enclosure")).isNull();
        assertThat(as(OFFICER, () -> list.counts(code)))
                .isEqualTo(Map.of(GuestState.REGISTERED, 1L, GuestState.WAITING, 1L, GuestState.ATTENDED, 0L));

        guests.withdraw(first);

        assertThat(rows()).extracting(GuestRow::address).containsExactly("b" + address);
        assertThat(rows()).extracting(GuestRow::state).containsExactly(GuestState.REGISTERED);
        assertThat(mail("b" + address).get("enclosure_name")).isEqualTo(code + ".ics");
        assertThat(guests.sheet(first)).isEmpty();
        assertNothingIsLeftOf(address);
    }

    @Test
    void theLastSeatIsGivenOnceHoweverManyConfirmTogether() throws Exception {
        var all = List.of("a" + address, "b" + address, "c" + address, "d" + address);
        all.forEach(this::ask);

        try (var together = Executors.newFixedThreadPool(4)) {
            together.invokeAll(all.stream()
                    .<Callable<String>>map(who -> () -> guests.confirm(key(who)))
                    .toList());
        }

        assertThat(as(OFFICER, () -> list.counts(code)))
                .containsEntry(GuestState.REGISTERED, 1L)
                .containsEntry(GuestState.WAITING, 3L);
    }

    @Test
    void whoIsRegisteredAlreadyLearnsItByMailOnly() {
        ask(address);
        guests.confirm(key(address));

        ask(address);

        assertThat(mail(address).get("subject")).asString().startsWith("You are registered already");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void whatIsMissingIsRefused() {
        for (var unfit :
                List.of(request("", address, true), request("Eva", "x", true), request("Eva", address, false))) {
            assertThatThrownBy(() -> guests.ask(unfit, word)).isInstanceOf(ConstraintViolationException.class);
        }
    }

    @Test
    void nobodyRegistersForWhatTakesNoRegistrations() {
        code = book.published(Held.open("Đã qua " + word, day(-1), null));
        assertThatThrownBy(() -> ask(address)).isInstanceOf(Refusal.class).hasMessage("guest.closed");
        code = book.published(Held.conference("Không nhận " + word, day(5).toString(), null, false));
        assertThatThrownBy(() -> ask(address)).hasMessage("guest.closed");
        assertThat(guests.room(code)).isEmpty();
        assertThatThrownBy(() -> guests.confirm("khong-co")).hasMessage("opportunity.key.stale");
    }

    @Test
    void nobodyOutsideRegistersForWhatIsNotPublic() {
        book.revised(record(), Held.open("Nội bộ " + word, day(10), 1), Publication.INTERNAL);

        assertThatThrownBy(() -> ask(address)).hasMessage("guest.closed");
    }

    @Test
    void onlyTheOfficeSeesGuestsAndOnlyOfficersMarkThem() {
        ask(address);
        guests.confirm(key(address));
        var id = rows().getFirst().id();

        assertThat(as(MANAGER, () -> list.rows(code, GuestListService.LISTED, Pageable.ofSize(5))))
                .hasSize(1);
        for (var other :
                List.of(Actor.PUBLIC, People.INVESTOR, People.REVIEWER, People.ADMIN, People.STEWARD, People.AUDITOR)) {
            assertThatThrownBy(() -> as(other, () -> list.rows(code, Set.of(), Pageable.ofSize(5))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> list.counts(code))).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> does(MANAGER, () -> list.attended(id, true)))
                .isInstanceOf(AccessDeniedException.class);

        does(OFFICER, () -> list.attended(id, true));
        assertThat(rows()).extracting(GuestRow::state).containsExactly(GuestState.ATTENDED);
        does(OFFICER, () -> list.attended(id, false));
        assertThat(rows()).extracting(GuestRow::state).containsExactly(GuestState.REGISTERED);
    }

    @Test
    void whoHasNoSeatCannotHaveAttended() {
        ask(address);
        guests.confirm(key(address));
        ask("b" + address);
        guests.confirm(key("b" + address));
        var waiting = rows().getLast().id();

        assertThatThrownBy(() -> does(OFFICER, () -> list.attended(waiting, true)))
                .hasMessage("guest.none");
    }

    @Test
    void afterTheEventOnlyNumbersAreLeft() {
        ask(address);
        guests.confirm(key(address));
        ask("b" + address);
        guests.confirm(key("b" + address));
        book.revised(record(), Held.open("Hội nghị " + word, day(-30), 1), Publication.PUBLIC);
        database.update("update opportunity_guest set erase_from = ?", day(0));

        digests.sweep();

        assertThat(rows()).extracting(GuestRow::state).containsExactly(GuestState.REGISTERED);
        assertNothingIsLeftOf(address);
    }

    @Test
    void whatWasPutOffIsKeptUntilItIsOver() {
        ask(address);
        guests.confirm(key(address));
        database.update("update opportunity_guest set erase_from = ?", day(0));

        digests.sweep();

        assertThat(rows()).extracting(GuestRow::address).containsExactly(address);
    }

    @Test
    void whatIsNotConfirmedInTimeIsForgotten() {
        ask(address);
        database.update("update opportunity_guest set asked_at = asked_at - interval '3' day");

        digests.sweep();

        assertThat(database.queryForList("select address from opportunity_guest", String.class))
                .doesNotContain(address);
    }

    @Test
    void whoErasesAnAddressIsNoGuestAnyMore() {
        ask(address);
        guests.confirm(key(address));
        follow.ask(
                new WatchRequest(Target.project(book.published(Book.project(word))), address, Pace.DAILY, Lang.ENGLISH),
                word);
        var mine = follow.confirm(mail(address).get("body").toString().replaceAll("(?s).*follow/([\\w-]{32}).*", "$1"));

        follow.erase(mine);

        assertThat(rows()).isEmpty();
        assertNothingIsLeftOf(address);
    }

    /** In no table of people and in no journal. */
    private void assertNothingIsLeftOf(String who) {
        var left = database.queryForList("select * from opportunity_guest where event_id = ?", record())
                + database.queryForList("select * from work_letter where address = ?", who)
                        .toString()
                + database.queryForList("select changes, reason from journal_entry where kind = 'guest'");
        assertThat(left.replace("b" + address, "")).doesNotContain(who);
        assertThat(database.queryForList("select changes, reason from journal_entry where kind = 'guest'")
                        .toString())
                .doesNotContain("Eva");
    }

    private void ask(String who) {
        guests.ask(request("Eva " + word, who, true), word);
    }

    private GuestRequest request(String name, String who, boolean consent) {
        return new GuestRequest(code, name, "ApS", who, "Ăn chay", consent, Locale.ENGLISH);
    }

    private List<GuestRow> rows() {
        return as(OFFICER, () -> list.rows(code, GuestListService.LISTED, Pageable.ofSize(50)));
    }

    private UUID record() {
        return as(
                OFFICER,
                () -> records.find(EventContent.class, code, null).orElseThrow().record());
    }

    private String name() {
        return "Hội nghị " + word + " in English";
    }

    private LocalDate day(int ahead) {
        return LocalDate.now(zone).plusDays(ahead);
    }

    private Map<String, Object> mail(String to) {
        return database.queryForList("select * from work_letter where address = ? order by id desc", to)
                .getFirst();
    }

    private String key(String to) {
        return mail(to).get("body").toString().replaceAll("(?s).*guest/([\\w-]{32}).*", "$1");
    }
}

package org.greenregistry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Where and how long somebody works, on either database. */
abstract class AccountTermsContract extends AccountDesk {

    @Autowired
    Clock clock;

    @Autowired
    ColleagueService colleagues;

    @Test
    void theScopeIsThereAtTheNextSignInAndTheSessionBeforeEnds() {
        var person = active(Role.OFFICER);
        var before = signIn(person.username(), PASSPHRASE);
        limit(person, new Terms(Set.of("VSIP2", "C-25760-OLD"), Set.of(), null, null, "en"));
        assertThat(standing.holds(before)).isFalse();
        assertThat(actor(person).scope()).isEqualTo(new Scope(Set.of("C-25760-OLD", "VSIP2")));
    }

    @Test
    void anExpiredAccountCannotSignInAndItsSessionsEnd() {
        var person = active(Role.REVIEWER);
        limit(person, until(clock.instant().plus(Duration.ofDays(1))));
        var session = signIn(person.username(), PASSPHRASE);
        assertThat(standing.holds(session)).isTrue();
        var sameSessionLater = new SignedIn(
                session.account(), session.username(), session.actor(), session.standing(), clock.instant());
        assertThat(standing.holds(sameSessionLater)).isFalse();
        limit(person, until(clock.instant()));
        assertThat(refusal(person.username(), PASSPHRASE)).hasMessage("refused");
        assertThat(as(ADMIN, () -> colleagues(person))).isFalse();
        limit(person, Terms.USUAL);
        assertThat(signIn(person.username(), PASSPHRASE)).isNotNull();
    }

    @Test
    void whatExpiresWithinTwoWeeksIsListed() {
        var soon = active(Role.OFFICER);
        var later = active(Role.OFFICER);
        limit(soon, until(clock.instant().plus(Duration.ofDays(13))));
        limit(later, until(clock.instant().plus(Duration.ofDays(15))));
        assertThat(as(ADMIN, accounts::expiring))
                .extracting(AccountRow::id)
                .contains(soon.account())
                .doesNotContain(later.account());
    }

    @Test
    void theLastAdministratorDoesNotExpire() {
        var last = active(Role.ADMIN);
        onlyAdministrator(last, id -> assertThatThrownBy(() -> limit(last, until(clock.instant())))
                .hasMessage("account.lastAdministrator"));
    }

    @Test
    void onlyAdministratorsSetTermsAndNotTheirOwn() {
        var person = active(Role.OFFICER);
        for (var actor : NO_ADMINISTRATORS) {
            assertThatThrownBy(() -> does(actor, () -> accounts.limit(person.account(), Terms.USUAL)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> does(ADMIN, () -> accounts.limit(ADMIN.requireAccount(), Terms.USUAL)))
                .hasMessage("account.own");
    }

    @Test
    void aStandInIsAnotherPersonWithAnAccount() {
        var person = active(Role.REVIEWER);
        var standIn = active(Role.REVIEWER);
        assertThatThrownBy(() -> limit(person, by(person.account()))).hasMessage("account.standIn.own");
        assertThatThrownBy(() -> limit(person, by(UUID.randomUUID()))).hasMessage("account.unknown");
        limit(person, by(standIn.account()));
        assertThat(as(AUDITOR, () -> colleagues.isStandIn(standIn.account(), person.account())))
                .isTrue();
        assertThat(as(AUDITOR, () -> colleagues.isStandIn(person.account(), standIn.account())))
                .isFalse();
    }

    @Test
    void anAreaIsACode() {
        var person = active(Role.OFFICER);
        var faulty = new Terms(Set.of("Bến Cát"), Set.of(), null, null, "vi");
        assertThatThrownBy(() -> limit(person, faulty)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void theJournalSaysWhatChanged() {
        var person = active(Role.OFFICER);
        limit(person, new Terms(Set.of("B", "A"), Set.of(), null, null, "vi"));
        var line = as(AUDITOR, () -> journal.of(person.account())).getFirst();
        assertThat(line.action()).isEqualTo("LIMITED");
        assertThat(line.changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo("areas");
            assertThat(change.before()).isNull();
            assertThat(change.after()).isEqualTo("A,B");
        });
    }

    private boolean colleagues(OneTimeCode person) {
        return accounts.others(UUID.randomUUID(), Role.REVIEWER).stream()
                .anyMatch(other -> other.id().equals(person.account()));
    }

    private void limit(OneTimeCode person, Terms terms) {
        does(ADMIN, () -> accounts.limit(person.account(), terms));
    }

    private static Terms until(Instant expiresAt) {
        return new Terms(Set.of(), Set.of(), expiresAt, null, "vi");
    }

    private static Terms by(UUID standIn) {
        return new Terms(Set.of(), Set.of(), null, standIn, "vi");
    }
}

package org.greenregistry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** What accounts promise, on either database. */
abstract class AccountContract extends AccountDesk {

    @Test
    void aNewAccountIsEnteredWithItsCodeOnce() {
        var code = create(Role.OFFICER);
        activate(code);

        assertThat(signIn(code.username(), PASSPHRASE).actor()).satisfies(actor -> {
            assertThat(actor.account()).isEqualTo(code.account());
            assertThat(actor.roles()).containsExactly(Role.OFFICER);
        });
        assertThatThrownBy(() -> activate(code)).isInstanceOf(Refusal.class).hasMessage("account.activation.refused");
    }

    @Test
    void aCodeOlderThanADayOpensNothing() {
        var code = create(Role.OFFICER);
        database.update(
                "update account set code_expires = code_expires - interval '24' hour where id = ?", code.account());

        assertThatThrownBy(() -> activate(code)).hasMessage("account.activation.refused");
    }

    @Test
    void anUnknownNameAndAWrongCodeAreRefusedAlike() {
        var code = create(Role.OFFICER);

        assertThatThrownBy(() -> accounts.activate(new Activation(code.username(), "AAAA", PASSPHRASE)))
                .hasMessage("account.activation.refused");
        assertThatThrownBy(() -> accounts.activate(new Activation("nobody-" + unique(), code.code(), PASSPHRASE)))
                .hasMessage("account.activation.refused");
    }

    @Test
    void aShortPassphraseIsRefusedByTheService() {
        var code = create(Role.OFFICER);

        assertThatThrownBy(() -> accounts.activate(new Activation(code.username(), code.code(), "short")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aWrongPassphraseAnUnknownNameAndAPauseLookTheSame() {
        var person = active(Role.OFFICER);
        var wrong = refusal(person.username(), "wrong");
        var unknown = refusal("nobody-" + unique(), PASSPHRASE);
        for (var time = 0; time < 4; time++) {
            refusal(person.username(), "wrong");
        }
        var paused = refusal(person.username(), PASSPHRASE);

        assertThat(List.of(unknown, paused))
                .allSatisfy(refused -> assertThat(refused).hasSameClassAs(wrong).hasMessage(wrong.getMessage()));
        database.update(
                "update account set locked_until = locked_until - interval '1' minute where id = ?", person.account());
        assertThat(signIn(person.username().toUpperCase(java.util.Locale.ROOT), PASSPHRASE))
                .isNotNull();
    }

    @Test
    void guessesAtTheSameMomentAreAllCounted() throws Exception {
        var person = active(Role.OFFICER);
        together(4, () -> refusal(person.username(), "wrong"));

        assertThat(failures(person)).isEqualTo(4);
    }

    @Test
    void aResetEndsThePassphraseAndTheSessions() {
        var person = active(Role.OFFICER);
        var session = signIn(person.username(), PASSPHRASE);
        var code = as(ADMIN, () -> accounts.reset(person.account()));

        assertThat(standing.holds(session)).isFalse();
        refusal(person.username(), PASSPHRASE);
        activate(code);
        assertThat(standing.holds(signIn(person.username(), PASSPHRASE))).isTrue();
    }

    @Test
    void aLockHoldsUntilItIsLifted() {
        var person = active(Role.OFFICER);
        var session = signIn(person.username(), PASSPHRASE);
        does(ADMIN, () -> accounts.lock(person.account()));

        assertThat(standing.holds(session)).isFalse();
        refusal(person.username(), PASSPHRASE);
        does(ADMIN, () -> accounts.unlock(person.account()));
        assertThat(signIn(person.username(), PASSPHRASE)).isNotNull();
    }

    @Test
    void aLockedPersonCannotGetInWithACode() {
        var code = create(Role.OFFICER);
        does(ADMIN, () -> accounts.lock(code.account()));
        var later = as(ADMIN, () -> accounts.reset(code.account()));

        assertThatThrownBy(() -> activate(later)).hasMessage("account.activation.refused");
    }

    @Test
    void aChangeOfRolesEndsTheSessionsAndHoldsForTheNext() {
        var person = active(Role.OFFICER);
        var session = signIn(person.username(), PASSPHRASE);
        does(ADMIN, () -> accounts.changeRoles(person.account(), Set.of(Role.REVIEWER, Role.STEWARD)));

        assertThat(standing.holds(session)).isFalse();
        assertThat(signIn(person.username(), PASSPHRASE).actor().roles())
                .containsExactlyInAnyOrder(Role.REVIEWER, Role.STEWARD);
    }

    @Test
    void nobodyChangesTheOwnAccount() {
        var admin = actor(active(Role.ADMIN));

        assertThatThrownBy(() -> does(admin, () -> accounts.lock(admin.requireAccount())))
                .hasMessage("account.own");
        assertThatThrownBy(() -> does(admin, () -> accounts.changeRoles(admin.requireAccount(), Set.of(Role.OFFICER))))
                .hasMessage("account.own");
        assertThatThrownBy(() -> as(admin, () -> accounts.reset(admin.requireAccount())))
                .hasMessage("account.own");
    }
}

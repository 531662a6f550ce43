package org.greenregistry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.journal.JournalLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;

/** What accounts refuse, on either database. */
abstract class AccountRulesContract extends AccountDesk {

    @Test
    void theLastAdministratorStays() {
        onlyAdministrator(active(Role.ADMIN), last -> {
            assertThatThrownBy(() -> does(ADMIN, () -> accounts.lock(last))).hasMessage("account.lastAdministrator");
            assertThatThrownBy(() -> does(ADMIN, () -> accounts.changeRoles(last, Set.of(Role.AUDITOR))))
                    .hasMessage("account.lastAdministrator");
            assertThatThrownBy(() -> as(ADMIN, () -> accounts.reset(last))).hasMessage("account.lastAdministrator");
            assertThat(signIn(usernameOf(last), PASSPHRASE).actor().is(Role.ADMIN))
                    .isTrue();
        });
    }

    @Test
    void twoAdministratorsCannotRemoveEachOtherAtTheSameMoment() throws Exception {
        var one = actor(active(Role.ADMIN));
        var two = actor(active(Role.ADMIN));
        onlyAdministrator(null, none -> {
            database.update("update account set active = true where id = ?", one.account());
            database.update("update account set active = true where id = ?", two.account());
            var start = new CyclicBarrier(2);
            try (var workers = Executors.newFixedThreadPool(2)) {
                var first = workers.submit(() -> removes(start, one, two));
                var second = workers.submit(() -> removes(start, two, one));
                assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    @Test
    void rolesThatDoNotExistAreRefused() {
        var person = create(Role.OFFICER);

        assertThatThrownBy(() -> does(ADMIN, () -> accounts.changeRoles(person.account(), Set.of("KING"))))
                .hasMessage("account.roles.needed");
        assertThatThrownBy(() -> does(ADMIN, () -> accounts.changeRoles(person.account(), Set.of())))
                .hasMessage("account.roles.needed");
    }

    @Test
    void aNameIsGivenOnce() {
        var person = create(Role.OFFICER);
        var again = new NewAccount(
                person.username().toUpperCase(java.util.Locale.ROOT), "X", null, null, Set.of(Role.ADMIN));

        assertThatThrownBy(() -> as(ADMIN, () -> accounts.create(again))).hasMessage("account.username.taken");
    }

    @Test
    void theListIsSearchedWithoutMarksAndPagedByName() {
        var word = "z" + unique();
        for (var name : List.of("Đỗ Bình", "Đỗ An", "Đỗ Chi")) {
            as(ADMIN, () -> accounts.create(new NewAccount(word + unique(), name, null, null, Set.of(Role.OFFICER))));
        }
        var firstTwo = as(ADMIN, () -> accounts.list(word.toUpperCase(java.util.Locale.ROOT), PageRequest.of(0, 2)));
        var sorted = PageRequest.of(0, 9, Sort.by(Sort.Direction.DESC, "displayName", "secret"));

        assertThat(firstTwo).extracting(AccountRow::displayName).containsExactly("Đỗ An", "Đỗ Bình");
        assertThat(as(ADMIN, () -> accounts.count(word))).isEqualTo(3);
        assertThat(as(ADMIN, () -> accounts.list("do chi " + word, sorted))).hasSize(1);
        assertThat(as(ADMIN, () -> accounts.count("%" + word))).isZero();
    }

    @Test
    void staffLearnNamesByIdAndThePublicDoesNot() {
        var person = create(Role.OFFICER);
        var asked = List.of(person.account(), UUID.randomUUID());

        assertThat(as(People.OFFICER, () -> accounts.names(asked))).containsOnlyKeys(person.account());
        assertThatThrownBy(() -> as(People.INVESTOR, () -> accounts.names(asked)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Actor.PUBLIC, () -> accounts.names(asked)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyActIsInTheJournalWithoutNames() {
        var person = active(Role.OFFICER);
        signIn(person.username(), PASSPHRASE);
        refusal(person.username(), "wrong");
        does(ADMIN, () -> accounts.changeRoles(person.account(), Set.of(Role.REVIEWER)));
        does(ADMIN, () -> accounts.lock(person.account()));
        does(ADMIN, () -> accounts.unlock(person.account()));
        as(ADMIN, () -> accounts.reset(person.account()));
        var lines = as(People.AUDITOR, () -> journal.of(person.account()));

        assertThat(lines)
                .extracting(JournalLine::action)
                .containsExactly("RESET", "UNLOCKED", "LOCKED", "ROLES_CHANGED", "SIGNED_IN", "ACTIVATED", "CREATED");
        assertThat(lines.toString()).doesNotContain(person.username(), "Phạm", "@");
    }

    @ParameterizedTest
    @FieldSource("NO_ADMINISTRATORS")
    void onlyAdministratorsKeepAccounts(Actor other) {
        var id = UUID.randomUUID();
        var asked = new NewAccount("x" + unique(), "X", null, null, Set.of(Role.ADMIN));
        List<Runnable> acts = List.of(
                () -> accounts.create(asked),
                () -> accounts.changeRoles(id, Set.of(Role.ADMIN)),
                () -> accounts.lock(id),
                () -> accounts.unlock(id),
                () -> accounts.reset(id),
                () -> accounts.openInstallation(),
                () -> accounts.list("", PageRequest.of(0, 1)),
                () -> accounts.count(""));

        assertThat(acts).allSatisfy(act -> assertThatThrownBy(() -> does(other, act))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void theDatabaseItselfRefusesARoleThatDoesNotExist() {
        var person = create(Role.OFFICER);

        assertThatThrownBy(() -> database.update(
                        "insert into account_role (account_id, role_name) values (?, 'KING')", person.account()))
                .isInstanceOf(DataAccessException.class);
    }
}

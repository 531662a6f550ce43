package org.greenregistry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.journal.JournalLine;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What accounts promise, on either database. */
abstract class AccountContract {

    static final String PASSPHRASE = "ba con voi qua cầu";

    static final List<Actor> NO_ADMINISTRATORS = List.of(
            People.OFFICER,
            People.REVIEWER,
            People.MANAGER,
            People.AUDITOR,
            People.INVESTOR,
            People.STEWARD,
            Actor.PUBLIC);

    @Autowired
    AccountService accounts;

    @Autowired
    PassphraseSignIn signIn;

    @Autowired
    Standing standing;

    @Autowired
    JournalService journal;

    @Autowired
    JdbcTemplate database;

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

    private boolean removes(CyclicBarrier start, Actor actor, Actor other) throws Exception {
        start.await();
        try {
            does(actor, () -> accounts.lock(other.requireAccount()));
            return true;
        } catch (Refusal refused) {
            assertThat(refused.key()).isEqualTo("account.lastAdministrator");
            return false;
        }
    }

    /** Shuts all other administrators for the time of {@code test}. */
    private void onlyAdministrator(OneTimeCode person, java.util.function.Consumer<UUID> test) {
        var others = database.queryForList(
                "select a.id from account a join account_role r on r.account_id = a.id where role_name = 'ADMIN' and active",
                UUID.class);
        others.forEach(id -> database.update("update account set active = false where id = ?", id));
        if (person != null) {
            database.update("update account set active = true where id = ?", person.account());
        }
        try {
            test.accept(person == null ? null : person.account());
        } finally {
            others.forEach(id -> database.update("update account set active = true where id = ?", id));
        }
    }

    OneTimeCode create(String... roles) {
        var asked = new NewAccount("p" + unique(), "Phạm Lan", "lan@example.vn", "Sở Tài chính", Set.of(roles));
        return as(ADMIN, () -> accounts.create(asked));
    }

    OneTimeCode active(String... roles) {
        var code = create(roles);
        activate(code);
        return code;
    }

    void activate(OneTimeCode code) {
        accounts.activate(new Activation(code.username(), code.code(), PASSPHRASE));
    }

    private Actor actor(OneTimeCode person) {
        return signIn(person.username(), PASSPHRASE).actor();
    }

    private SignedIn signIn(String username, String passphrase) {
        return (SignedIn) authenticate(username, passphrase).getPrincipal();
    }

    private org.springframework.security.core.Authentication authenticate(String username, String passphrase) {
        AuthenticationManager door = new ProviderManager(signIn);
        return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, passphrase));
    }

    private Exception refusal(String username, String passphrase) {
        try {
            authenticate(username, passphrase);
        } catch (BadCredentialsException refused) {
            return refused;
        }
        throw new AssertionError(username + " was let in");
    }

    private int failures(OneTimeCode person) {
        return database.queryForObject(
                "select failed_attempts from account where id = ?", Integer.class, person.account());
    }

    private String usernameOf(UUID id) {
        return database.queryForObject("select username from account where id = ?", String.class, id);
    }

    private static void together(int times, Callable<?> work) throws Exception {
        try (var workers = Executors.newFixedThreadPool(times)) {
            for (var done : workers.invokeAll(java.util.Collections.nCopies(times, work))) {
                done.get();
            }
        }
    }

    static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}

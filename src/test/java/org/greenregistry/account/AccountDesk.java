package org.greenregistry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The people and doors both contracts of accounts work with. */
abstract class AccountDesk {

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

    boolean removes(CyclicBarrier start, Actor actor, Actor other) throws Exception {
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
    void onlyAdministrator(OneTimeCode person, java.util.function.Consumer<UUID> test) {
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

    Actor actor(OneTimeCode person) {
        return signIn(person.username(), PASSPHRASE).actor();
    }

    SignedIn signIn(String username, String passphrase) {
        return (SignedIn) authenticate(username, passphrase).getPrincipal();
    }

    org.springframework.security.core.Authentication authenticate(String username, String passphrase) {
        AuthenticationManager door = new ProviderManager(signIn);
        return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, passphrase));
    }

    Exception refusal(String username, String passphrase) {
        try {
            authenticate(username, passphrase);
        } catch (BadCredentialsException refused) {
            return refused;
        }
        throw new AssertionError(username + " was let in");
    }

    int failures(OneTimeCode person) {
        return database.queryForObject(
                "select failed_attempts from account where id = ?", Integer.class, person.account());
    }

    String usernameOf(UUID id) {
        return database.queryForObject("select username from account where id = ?", String.class, id);
    }

    static void together(int times, Callable<?> work) throws Exception {
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

package org.greenregistry;

import static org.greenregistry.People.ADMIN;

import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Scope;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.Activation;
import org.greenregistry.account.NewAccount;
import org.greenregistry.account.Terms;
import org.greenregistry.kernel.Folded;
import org.springframework.stereotype.Component;

/** People with accounts, for tests of what only accounts know. */
@Component
public class Staff {

    private final AccountService accounts;

    Staff(AccountService accounts) {
        this.accounts = accounts;
    }

    /** Somebody who can sign in at once. */
    public Actor hire(String name, String... roles) {
        var username = Folded.slug(name) + UUID.randomUUID().toString().substring(0, 8);
        var asked = new NewAccount(username, name, username + "@example.vn", null, Set.of(roles));
        var code = People.as(ADMIN, () -> accounts.create(asked));
        accounts.activate(new Activation(code.username(), code.code(), "ba con voi qua cầu"));
        return new Actor(code.account(), name, Set.of(roles));
    }

    /** The same person under {@code terms}, as he or she signs in next. */
    public Actor limit(Actor person, Terms terms) {
        People.does(ADMIN, () -> accounts.limit(person.requireAccount(), terms));
        return new Actor(person.account(), person.name(), person.roles(), new Scope(terms.areas(), terms.agencies()));
    }
}

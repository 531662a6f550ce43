package org.greenregistry.report;

import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.as;

import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.Activation;
import org.greenregistry.account.NewAccount;
import org.greenregistry.account.Terms;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** People with accounts who speak for organisations, so that they can be told something. */
@Component
public class SpeakingPeople {

    private final Companies companies;
    private final AccountService accounts;

    SpeakingPeople(Companies companies, AccountService accounts) {
        this.companies = companies;
        this.accounts = accounts;
    }

    /** Of a new organisation of that name. */
    public Actor of(String name) {
        return of(companies.found(name));
    }

    public Actor of(UUID organisation) {
        var username = "noi" + UUID.randomUUID().toString().substring(0, 8);
        var id = as(ADMIN, () -> {
            var code = accounts.create(new NewAccount(username, username, null, null, Set.of(Role.INVESTOR)));
            accounts.activate(new Activation(username, code.code(), "mot cau dai de dang nhap"));
            var row = accounts.list(username, PageRequest.of(0, 1)).getFirst();
            accounts.limit(row.id(), new Terms(Set.of(), Set.of(), null, null, "vi", organisation));
            return row.id();
        });
        return new Actor(id, username, Set.of(Role.INVESTOR), Scope.EVERYWHERE, organisation);
    }
}

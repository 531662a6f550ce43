package org.greenregistry.browser;

import java.util.Set;
import java.util.UUID;
import org.greenregistry.People;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.Activation;
import org.greenregistry.account.NewAccount;
import org.greenregistry.account.Terms;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** SignIns that real browsers sign in with. */
@Component
class SignIns {

    static final String PASSPHRASE = "mot cau dai de dang nhap";

    private final AccountService accounts;

    SignIns(AccountService accounts) {
        this.accounts = accounts;
    }

    /** Makes the account if it is not there yet; returns its username. */
    String of(String username, String role) {
        People.does(People.ADMIN, () -> {
            if (accounts.count(username) == 0) {
                var code = accounts.create(new NewAccount(username, username + " (thử)", null, null, Set.of(role)));
                accounts.activate(new Activation(username, code.code(), PASSPHRASE));
            }
        });
        return username;
    }

    /** An account that speaks for {@code organisation}. */
    String speaking(String username, UUID organisation) {
        of(username, Role.INVESTOR);
        People.does(People.ADMIN, () -> {
            var row = accounts.list(username, Pageable.ofSize(1)).getFirst();
            accounts.limit(row.id(), new Terms(Set.of(), Set.of(), null, null, "vi", organisation));
        });
        return username;
    }
}

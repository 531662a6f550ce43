package org.greenregistry.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.Directory;
import org.springframework.stereotype.Component;

/** Whom and where the registry writes to. */
@Component
class AccountDirectory implements Directory {

    private final Accounts accounts;
    private final Clock clock;

    AccountDirectory(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Of a program, the person who answers for it. */
    @Override
    public Optional<Recipient> recipient(UUID account) {
        return accounts.findById(account)
                .flatMap(found -> found.responsible().map(accounts::findById).orElse(Optional.of(found)))
                .filter(found -> found.mayWork(clock.instant()))
                .flatMap(found -> found.email().map(address -> new Recipient(address, language(found))));
    }

    private static Locale language(Account account) {
        return account.terms().language().equals("en") ? Lang.ENGLISH : Lang.VIETNAMESE;
    }

    @Override
    public Optional<Actor> actor(UUID account) {
        return accounts.findById(account)
                .filter(found -> found.mayWork(clock.instant()))
                .map(Account::actor);
    }

    @Override
    public String name(UUID account) {
        return accounts.findById(account).map(Account::displayName).orElse("");
    }
}

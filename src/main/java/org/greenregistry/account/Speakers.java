package org.greenregistry.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who speaks for organisations outside, whoever asks: for modules that must tell them something. */
@Component
public class Speakers {

    private final Accounts accounts;
    private final Clock clock;

    Speakers(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Accounts of those who can sign in now. */
    public List<UUID> of(UUID organisation) {
        return accounts.speaking(organisation).stream()
                .filter(account -> account.mayWork(clock.instant()))
                .map(Account::id)
                .toList();
    }
}

package org.greenregistry.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.springframework.stereotype.Component;

/** Who works here, whoever asks: for modules that must tell colleagues what somebody outside did. */
@Component
public class Colleagues {

    private final Accounts accounts;
    private final Clock clock;

    Colleagues(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** As whom the person would act after signing in now; empty if he or she cannot. */
    public Optional<Actor> actor(UUID account) {
        return accounts.findById(account)
                .filter(found -> found.mayWork(clock.instant()))
                .map(Account::actor);
    }

    /** Those with that role who can sign in now, by name. */
    public List<Colleague> inRole(String role) {
        return accounts.inRole(role).stream()
                .filter(account -> account.mayWork(clock.instant()))
                .map(Account::colleague)
                .toList();
    }
}

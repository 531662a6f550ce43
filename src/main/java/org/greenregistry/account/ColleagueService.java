package org.greenregistry.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.greenregistry.access.ForStaff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, for those who work here too. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class ColleagueService {

    private final Accounts accounts;
    private final Clock clock;

    ColleagueService(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those with that role who can sign in now, by name. */
    public List<Colleague> inRole(String role) {
        return accounts.inRole(role).stream()
                .filter(account -> account.mayWork(clock.instant()))
                .map(account -> new Colleague(
                        account.id(), account.displayName(), account.terms().scope()))
                .toList();
    }

    /** Whether {@code person} does the work of {@code absent} as the stand-in an administrator named. */
    public boolean isStandIn(UUID person, UUID absent) {
        return accounts.isStandIn(absent, person);
    }
}

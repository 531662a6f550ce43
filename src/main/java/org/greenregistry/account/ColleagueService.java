package org.greenregistry.account;

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
    private final Colleagues colleagues;

    ColleagueService(Accounts accounts, Colleagues colleagues) {
        this.accounts = accounts;
        this.colleagues = colleagues;
    }

    /** Those with that role who can sign in now, by name. */
    public List<Colleague> inRole(String role) {
        return colleagues.inRole(role);
    }

    /** Whether {@code person} does the work of {@code absent} as the stand-in an administrator named. */
    public boolean isStandIn(UUID person, UUID absent) {
        return accounts.isStandIn(absent, person);
    }
}

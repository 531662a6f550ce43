package org.greenregistry.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForSignedIn;
import org.greenregistry.access.Role;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Accounts investors make for themselves. They see what is meant for signed-in investors, and nothing of the office.
 */
@Service
@Validated
@ForEveryone
@Transactional(readOnly = true)
public class EnrolmentService {

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final JournalService journal;
    private final Clock clock;

    EnrolmentService(Accounts accounts, Passphrases passphrases, JournalService journal, Clock clock) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether somebody has an account under that mail address, in lower case. */
    public boolean isKnown(String address) {
        return accounts.existsByEmail(address);
    }

    /**
     * An account of an investor, ready to sign in; whatever roles are asked for, it gets no other. The caller vouches
     * that the address is the investor's own.
     */
    @Transactional
    public UUID enrol(
            @Valid NewAccount asked,
            @Size(min = 14, max = Activation.LONGEST, message = "{account.passphrase.size}") String passphrase,
            Locale locale) {
        if (accounts.existsByUsername(asked.username())) {
            throw new Refusal("account.username.taken", asked.username());
        }
        var investor = new NewAccount(
                asked.username(), asked.displayName(), asked.email(), asked.agency(), Set.of(Role.INVESTOR));
        var account = new Account(investor, clock.instant());
        account.limit(new Terms(Set.of(), Set.of(), null, null, locale.getLanguage()));
        account.activate(passphrases.hash(passphrase));
        accounts.save(account);
        var change = new FieldChange("roles", null, Role.INVESTOR);
        journal.append(new Act("ENROLLED", AccountService.KIND, account.id(), null, null, List.of(change), null));
        return account.id();
    }

    /** Takes the person out of the caller's own account. An account of the office is not its holder's to erase. */
    @ForSignedIn
    @Transactional
    public void leave() {
        var me = Actor.current().requireAccount();
        if (!Actor.current().roles().equals(Set.of(Role.INVESTOR))) {
            throw new Refusal("account.leave.office");
        }
        accounts.findById(me).orElseThrow().erase();
        journal.append(Act.on("LEFT", AccountService.KIND, me));
    }
}

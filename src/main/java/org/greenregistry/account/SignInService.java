package org.greenregistry.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a sign-in reads and leaves behind. In two short steps, because between them the passphrase is hashed and no
 * connection should wait for that.
 */
@Service
@ForEveryone
@Transactional(readOnly = true)
class SignInService {

    /**
     * Addresses of the network are personal data: they stand in this log, which can be erased, and not in the journal.
     */
    private static final Logger SECURITY = LoggerFactory.getLogger("security");

    private final Accounts accounts;
    private final Standing standing;
    private final JournalService journal;
    private final Clock clock;

    SignInService(Accounts accounts, Standing standing, JournalService journal, Clock clock) {
        this.accounts = accounts;
        this.standing = standing;
        this.journal = journal;
        this.clock = clock;
    }

    public Optional<String> secret(String username) {
        return accounts.findByUsername(username).flatMap(Account::secret);
    }

    /**
     * Decides under the row's lock, so that guesses made at the same moment are counted one after the other.
     *
     * @param proven the secret whose passphrase was typed; absent if it was wrong
     */
    @Transactional
    public Optional<SignedIn> decide(String username, @Nullable String proven, String address) {
        var account = accounts.lockNamed(username).orElse(null);
        if (account == null) {
            // What was typed is not logged: people type their passphrase into the wrong field.
            SECURITY.info("sign-in refused: unknown account, from {}", address);
            return Optional.empty();
        }
        var now = clock.instant();
        if (!account.admits(proven, now)) {
            refuse(account, now, address);
            return Optional.empty();
        }
        account.tries().forget();
        journal.append(Act.on("SIGNED_IN", AccountService.KIND, account.id()));
        return Optional.of(SignedIn.of(account, standing.of(account.id())));
    }

    private static void refuse(Account account, Instant now, String address) {
        account.tries().fail(now);
        SECURITY.info(
                "sign-in refused: {}, failures {}, paused until {}, from {}",
                account.username(),
                account.tries().failures(),
                account.tries().pausedUntil().map(Instant::toString).orElse("-"),
                address);
    }
}

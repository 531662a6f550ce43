package org.greenregistry.account;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether a session still stands on what its account is now. Every change of roles or terms, lock or reset gives the
 * account the next number; a session that began under an earlier one ends with its next request. In memory: sessions
 * are not kept over a restart either.
 */
@Component
class Standing {

    private final Map<UUID, Long> numbers = new ConcurrentHashMap<>();
    private final Clock clock;

    Standing(Clock clock) {
        this.clock = clock;
    }

    /** Read while the account's row is locked, so that it belongs to the roles read with it. */
    long of(UUID account) {
        return numbers.getOrDefault(account, 0L);
    }

    boolean holds(SignedIn person) {
        var until = person.until();
        return person.standing() == of(person.account())
                && (until == null || clock.instant().isBefore(until));
    }

    /** Ends the account's sessions once the change is there for the next sign-in to see. */
    void endAfterCommit(UUID account) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                numbers.merge(account, 1L, Long::sum);
            }
        });
    }
}

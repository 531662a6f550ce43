package org.greenregistry.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** When tokens were last used; written down once a minute, so that no request waits for it. */
@Component
class TokenUses {

    private final Map<UUID, Instant> last = new ConcurrentHashMap<>();
    private final ApiTokens tokens;
    private final TransactionTemplate transaction;

    TokenUses(ApiTokens tokens, TransactionTemplate transaction) {
        this.tokens = tokens;
        this.transaction = transaction;
    }

    void note(UUID token, Instant at) {
        last.put(token, at);
    }

    @Scheduled(fixedDelayString = "PT1M")
    void write() {
        for (var token : List.copyOf(last.keySet())) {
            var at = last.remove(token);
            if (at != null) {
                transaction.executeWithoutResult(status -> tokens.lock(token).ifPresent(found -> found.used(at)));
            }
        }
    }
}

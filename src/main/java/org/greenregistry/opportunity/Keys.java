package org.greenregistry.opportunity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.opportunity.StoredKey.Purpose;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Makes the links of mails, and finds what they open. */
@Component
class Keys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final int AT_ONCE = 1000;

    private final StoredKeys stored;
    private final Clock clock;

    Keys(StoredKeys stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** 192 random bits, fit for an address. */
    String issue(Purpose purpose, UUID subject, Duration validity) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        stored.save(new StoredKey(
                Canonical.digest(key), purpose, subject, clock.instant().plus(validity)));
        return key;
    }

    /** Empty alike for one that never was, one that is spent and one whose time is over. */
    Optional<UUID> subject(Purpose purpose, String key) {
        return stored.findById(Canonical.digest(key))
                .filter(found -> found.isFor(purpose, clock.instant()))
                .map(StoredKey::subject);
    }

    /** Whatever opened {@code subject} opens nothing any more. */
    void forget(UUID subject) {
        stored.findBySubject(subject).forEach(stored::delete);
    }

    void sweep() {
        stored.findByExpiresAtBefore(clock.instant(), Limit.of(AT_ONCE)).forEach(stored::delete);
    }
}

package org.greenregistry.opportunity.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Slips for a few minutes, each under a number nobody guesses: a page that was sent can be reloaded without sending
 * again, and nobody who only sends a form holds a session.
 */
@Component
class Slips {

    private final Cache<String, Slip> kept = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(15))
            .build();

    String keep(Slip slip) {
        var number = UUID.randomUUID().toString();
        kept.put(number, slip);
        return number;
    }

    Optional<Slip> find(String number) {
        return Optional.ofNullable(kept.getIfPresent(number));
    }
}

package org.greenregistry.opportunity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Objects;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;

/**
 * How much strangers may do in an hour: so many forms from one network, so many mails to one address. In memory, as
 * digests only; the buckets of an hour ago are forgotten.
 */
@Component
class Throttle {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 100_000;

    private final OpportunitySettings settings;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(HOUR).build();

    Throttle(OpportunitySettings settings) {
        this.settings = settings;
    }

    /** Refuses whoever sends too much; the words say nothing about what exists. */
    void require(String network) {
        if (!take("network " + network, settings.perNetwork())) {
            throw new Refusal("opportunity.many");
        }
    }

    /** Whether one more mail may go to {@code address}; the sender is not told. */
    boolean admits(String address) {
        return take("address " + address, settings.perAddress());
    }

    private boolean take(String whose, int hourly) {
        var bucket = buckets.get(Canonical.digest(whose), none -> Bucket.builder()
                .addLimit(limit -> limit.capacity(hourly).refillGreedy(hourly, HOUR))
                .build());
        return Objects.requireNonNull(bucket).tryConsume(1);
    }
}

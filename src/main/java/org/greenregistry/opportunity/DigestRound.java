package org.greenregistry.opportunity;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for what is to be told. One follower's fault holds up nobody else: each is told in a transaction of its own.
 */
@Component
class DigestRound {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);

    private final DigestService digests;

    DigestRound(DigestService digests) {
        this.digests = digests;
    }

    @Scheduled(fixedDelayString = "${registry.opportunity.every:PT30S}")
    void goRound() {
        digests.due().forEach(this::tell);
    }

    private void tell(UUID follower) {
        try {
            digests.tell(follower);
        } catch (RuntimeException fault) {
            LOG.error("follower {} could not be told", follower, fault);
        }
    }

    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
        digests.sweep();
    }
}

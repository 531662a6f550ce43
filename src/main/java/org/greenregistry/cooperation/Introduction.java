package org.greenregistry.cooperation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * That the office brought a need and an offer together, and what came of it.
 *
 * @param by account of the officer
 * @param changedAt when its state was last noted
 * @param remark of the officer who noted it, for colleagues
 * @param link record of the link that came of it
 */
public record Introduction(
        UUID id,
        Party need,
        Party offer,
        IntroductionState state,
        UUID by,
        Instant at,
        Instant changedAt,
        @Nullable String remark,
        @Nullable UUID link) {

    /** After that time somebody should ask how it goes. */
    static final Duration PATIENCE = Duration.ofDays(14);

    /**
     * One side of it, as its record says today.
     *
     * @param owner name of the organisation; empty if the record says none
     * @param isPublic whether its page is there for everybody
     */
    public record Party(UUID record, String code, LocalizedText title, String owner, boolean isPublic) {}

    public boolean isStale(Instant now) {
        return state.isOpen() && changedAt.plus(PATIENCE).isBefore(now);
    }
}

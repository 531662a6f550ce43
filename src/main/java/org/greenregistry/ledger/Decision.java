package org.greenregistry.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer made of a draft that was handed over.
 *
 * @param code of the record; absent while it never was in the book
 * @param reviewer account; absent once it is gone
 * @param returned whether its author has to mend it
 */
public record Decision(
        UUID record,
        String kind,
        @Nullable String code,
        @Nullable UUID reviewer,
        Instant submitted,
        Instant decided,
        boolean returned) {

    public Duration waited() {
        return Duration.between(submitted, decided);
    }
}

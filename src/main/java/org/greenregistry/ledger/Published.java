package org.greenregistry.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version as the actor who asked may see it.
 *
 * @param content without the parts above the actor's level
 * @param recordedTo when its successor began; absent for the newest
 */
public record Published<C extends Record>(
        UUID record,
        String code,
        int number,
        C content,
        Publication publication,
        boolean withdrawn,
        Instant recordedFrom,
        @Nullable Instant recordedTo,
        String hash) {}

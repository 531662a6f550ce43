package org.greenregistry.briefing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A paper that comes by itself.
 *
 * @param active false once it was stopped, or its owner could work here no more
 */
public record Schedule(
        UUID id, PaperOrder order, Rhythm rhythm, UUID owner, Set<UUID> readers, Instant nextAt, boolean active) {}

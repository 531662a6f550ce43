package org.greenregistry.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * Open drafts nobody has written on for long. What is in them is their owner's.
 *
 * @param oldest when the one left longest was written on last
 */
public record LeftDrafts(UUID owner, long count, Instant oldest) {}

package org.greenregistry.journal;

import java.time.Instant;

/**
 * The end of the chain.
 *
 * @param entries how many entries the journal has
 * @param hash of the last one; 64 zeros while there is none
 * @param at when it was appended; the epoch while there is none
 */
public record Head(long entries, String hash, Instant at) {}

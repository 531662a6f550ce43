package org.greenregistry.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What anybody can check a version with, away from the registry.
 *
 * @param covered everything its hash covers, as canonical JSON: the hash is the SHA-256 of these bytes in UTF-8
 * @param text the public content, canonical as it was stored: {@code covered} holds its SHA-256 as {@code public}.
 *     Absent where not all of what was public then is public now
 */
public record VersionProof(String covered, @Nullable String text) {}

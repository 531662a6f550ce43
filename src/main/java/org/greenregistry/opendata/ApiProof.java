package org.greenregistry.opendata;

import java.time.Instant;
import org.greenregistry.journal.Head;
import org.greenregistry.ledger.VersionProof;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a project is checked with, away from the registry.
 *
 * @param version its number, from 1
 * @param hash SHA-256 of {@code covered} in UTF-8, 64 lower-case hexadecimal digits
 * @param covered canonical JSON of everything the hash covers: number, code, when it was recorded, the digests of its
 *     content by level, the hash of the version before
 * @param text public content, canonical JSON: its SHA-256 stands in {@code covered} as {@code public}. Absent where not
 *     all of what was public then is public now
 */
record ApiProof(
        String code,
        int version,
        String hash,
        String covered,
        @Nullable String text) {

    static ApiProof of(String code, int version, String hash, VersionProof proof) {
        return new ApiProof(code, version, hash, proof.covered(), proof.text());
    }

    /**
     * The end of the journal. Whoever writes it down can later ask whether the journal still contains it.
     *
     * @param entries how many entries the journal has
     * @param hash of the last of them
     * @param at when that one was written
     */
    record End(long entries, String hash, Instant at) {

        static End of(Head head) {
            return new End(head.entries(), head.hash(), head.at());
        }
    }
}

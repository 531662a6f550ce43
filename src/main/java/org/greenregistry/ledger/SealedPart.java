package org.greenregistry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.jspecify.annotations.Nullable;

/**
 * The part of a content above PUBLIC of one level. The digest is salted: a short secret cannot be found by trying
 * digests, and yet the version's public hash covers it.
 */
@Embeddable
class SealedPart {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(length = 1_000_000)
    private String text;

    private String salt;
    private String digest;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SealedPart() {}

    static @Nullable SealedPart of(Parts parts, Level level) {
        if (parts.isEmpty(level)) {
            return null;
        }
        var salt = new byte[32];
        RANDOM.nextBytes(salt);
        var part = new SealedPart();
        part.text = parts.text(level);
        part.salt = HexFormat.of().formatHex(salt);
        part.digest = Canonical.digest(part.salt + part.text);
        return part;
    }

    static @Nullable String textOf(@Nullable SealedPart part) {
        return part == null ? null : part.text;
    }

    static @Nullable String digestOf(@Nullable SealedPart part) {
        return part == null ? null : part.digest;
    }

    static boolean isIntact(@Nullable SealedPart part) {
        return part == null || Canonical.digest(part.salt + part.text).equals(part.digest);
    }
}

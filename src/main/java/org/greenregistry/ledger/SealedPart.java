package org.greenregistry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
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
        return sealed(parts.text(level));
    }

    static SealedPart sealed(String text) {
        var part = new SealedPart();
        part.text = text;
        part.salt = newSalt();
        part.digest = part.computedDigest();
        return part;
    }

    /** The PUBLIC part has no salt: anyone may check it from its bytes alone. */
    static SealedPart open(String text, String digest) {
        var part = new SealedPart();
        part.text = text;
        part.salt = "";
        part.digest = digest;
        return part;
    }

    /** The parts that are there, by level. */
    static Map<Level, SealedPart> byLevel(
            SealedPart open,
            @Nullable SealedPart signedIn,
            @Nullable SealedPart internal,
            @Nullable SealedPart restricted) {
        var parts = new EnumMap<Level, SealedPart>(Map.of(Level.PUBLIC, open));
        Optional.ofNullable(signedIn).ifPresent(part -> parts.put(Level.SIGNED_IN, part));
        Optional.ofNullable(internal).ifPresent(part -> parts.put(Level.INTERNAL, part));
        Optional.ofNullable(restricted).ifPresent(part -> parts.put(Level.RESTRICTED, part));
        return parts;
    }

    String text() {
        return text;
    }

    String salt() {
        return salt;
    }

    /** What the digest must be, from salt and text as they are now. */
    String computedDigest() {
        return Canonical.digest(salt + text);
    }

    String digest() {
        return digest;
    }

    /** The same part with other bytes. It keeps its digest, and loses the salt by which old bytes could be guessed. */
    SealedPart redacted(String newText) {
        var part = open(newText, digest);
        part.salt = salt.isEmpty() ? "" : newSalt();
        return part;
    }

    private static String newSalt() {
        var salt = new byte[32];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    static @Nullable String digestOf(@Nullable SealedPart part) {
        return part == null ? null : part.digest;
    }
}

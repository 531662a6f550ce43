package org.greenregistry.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.greenregistry.kernel.Canonical;

/**
 * A token as a program shows it: {@code gpr_}, its public part, and 256 random bits. The prefix lets scanners find one
 * that was published by mistake.
 *
 * @param id the public part, 16 hexadecimal digits: it finds the token and opens nothing
 * @param secret 43 characters of base64url
 */
record TokenSecret(String id, String secret) {

    private static final Pattern FORM = Pattern.compile("gpr_([0-9a-f]{16})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret random() {
        return new TokenSecret(
                HexFormat.of().formatHex(bytes(8)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32)));
    }

    static Optional<TokenSecret> parse(String shown) {
        var form = FORM.matcher(shown);
        return form.matches() ? Optional.of(new TokenSecret(form.group(1), form.group(2))) : Optional.empty();
    }

    String text() {
        return "gpr_" + id + "_" + secret;
    }

    /** SHA-256: what is random already needs no slow hash. */
    String digest() {
        return Canonical.digest(secret);
    }

    /** Takes as long whether it is right or wrong. */
    boolean matches(String digest) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII), digest().getBytes(StandardCharsets.US_ASCII));
    }

    /** Without the secret: this ends up in logs. */
    @Override
    public String toString() {
        return "token " + id;
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}

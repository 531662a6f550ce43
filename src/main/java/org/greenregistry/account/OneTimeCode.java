package org.greenregistry.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.greenregistry.kernel.Canonical;

/**
 * What an administrator hands to a person so that he or she can choose a passphrase. It exists in clear only here: the
 * account keeps its digest.
 *
 * @param code 20 letters and digits in groups of four, 100 random bits
 * @param expiresAt exclusive
 */
public record OneTimeCode(UUID account, String username, String code, Instant expiresAt) {

    /** Without letters and digits that are read as one another. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    static String random() {
        return IntStream.range(0, 5)
                .mapToObj(group -> RANDOM.ints(4, 0, SIGNS.length())
                        .mapToObj(index -> SIGNS.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** Hyphens, blanks and case do not count: codes are read out on the telephone. */
    static String digest(String typed) {
        return Canonical.digest(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** Without the code: this ends up in logs. */
    @Override
    public String toString() {
        return "one-time code of " + account + ", good until " + expiresAt;
    }
}

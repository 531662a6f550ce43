package org.greenregistry.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A token that was just made. It exists in clear only here.
 *
 * @param name of the program
 * @param expiresAt exclusive
 */
public record MadeToken(UUID id, String name, String text, Instant expiresAt) {

    /** Without the token: this ends up in logs. */
    @Override
    public String toString() {
        return "token " + id + ", good until " + expiresAt;
    }
}

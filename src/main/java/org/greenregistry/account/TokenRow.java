package org.greenregistry.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One token in a list, without its secret.
 *
 * @param publicId the part that names it, in the journal too
 * @param program its account
 * @param name of the program
 * @param responsible name of the person who answers for it
 * @param scopes in their order
 * @param expiresAt exclusive
 * @param lastUsed absent if never
 */
public record TokenRow(
        UUID id,
        String publicId,
        UUID program,
        String name,
        String agency,
        String responsible,
        List<TokenScope> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsed,
        State state) {

    /** Whether it still opens something. */
    public enum State {
        GOOD,
        ENDING,
        EXPIRED,
        REVOKED,
        /** Nobody who can sign in answers for it, or its program was shut. */
        UNANSWERED
    }
}

package org.greenregistry.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Refusal;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What a program shows instead of a passphrase. Kept after its end: the journal names it. */
@Entity
@Table(name = "api_token")
class ApiToken {

    @Id
    private UUID id;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "digest")
    private String digest;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "account_id")
    private Account program;

    @Column(name = "scopes")
    private String scopes;

    @Column(name = "made_by")
    private @Nullable UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsed;

    @Column(name = "warned_at")
    private @Nullable Instant warnedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(
            TokenSecret secret,
            Account program,
            Set<TokenScope> scopes,
            @Nullable UUID by,
            Instant at,
            Instant expiresAt) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.publicId = secret.id();
        this.digest = secret.digest();
        this.program = program;
        this.scopes = scopes.stream().sorted().map(TokenScope::code).collect(Collectors.joining(","));
        this.madeBy = by;
        this.madeAt = at;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant at) {
        if (revokedAt != null) {
            throw new Refusal("account.token.over");
        }
        revokedAt = at;
    }

    void used(Instant at) {
        lastUsed = at;
    }

    void warned(Instant at) {
        warnedAt = at;
    }

    /** Whether it opens something at {@code now}, as far as the token itself goes. */
    boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    boolean isEnding(Instant now, Duration notice) {
        return isGood(now) && !now.isBefore(expiresAt.minus(notice));
    }

    boolean isWarned() {
        return warnedAt != null;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    UUID id() {
        return id;
    }

    String publicId() {
        return publicId;
    }

    String digest() {
        return digest;
    }

    Account program() {
        return program;
    }

    List<TokenScope> scopes() {
        return Arrays.stream(scopes.split(",", -1))
                .map(TokenScope::of)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<UUID> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    TokenRow row(String agency, String responsible, TokenRow.State state) {
        return new TokenRow(
                id,
                publicId,
                program.id(),
                program.displayName(),
                agency,
                responsible,
                scopes(),
                madeAt,
                expiresAt,
                revokedAt,
                lastUsed,
                state);
    }
}

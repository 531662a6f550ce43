package org.greenregistry.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a link in a mail opens. What the link says exists in that mail only. */
@Entity
@Table(name = "opportunity_key")
class StoredKey {

    /** What a link is good for. */
    enum Purpose {
        CONFIRM_WATCH,
        FOLLOW,
        CONFIRM_ASK,
        ASK,
        REGISTER,
        CONFIRM_GUEST,
        GUEST
    }

    @Id
    @Column(name = "digest")
    private String digest;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredKey() {}

    StoredKey(String digest, Purpose purpose, UUID subject, Instant expiresAt) {
        this.digest = digest;
        this.purpose = purpose;
        this.subject = subject;
        this.expiresAt = expiresAt;
    }

    boolean isFor(Purpose wanted, Instant now) {
        return purpose == wanted && now.isBefore(expiresAt);
    }

    UUID subject() {
        return subject;
    }
}

package org.greenregistry.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody has a calendar elsewhere. The secret part of its address exists there only. */
@Entity
@Table(name = "duty_calendar")
class CalendarKey {

    @Id
    @Column(name = "account_id")
    private UUID account;

    @Column(name = "digest")
    private String digest;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CalendarKey() {}

    CalendarKey(UUID account, String digest, Instant madeAt) {
        this.account = account;
        this.digest = digest;
        this.madeAt = madeAt;
    }

    /** From now on another address opens it, and the old one nothing. */
    void renew(String newDigest, Instant now) {
        digest = newDigest;
        madeAt = now;
    }

    UUID account() {
        return account;
    }

    Instant madeAt() {
        return madeAt;
    }
}

package org.greenregistry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** The identity of a record. The row is locked while a version is added, so that versions follow one another. */
@Entity
@Table(name = "ledger_record")
class LedgerRecord {

    @Id
    private UUID id;

    @Column(name = "kind")
    private String kind;

    @Column(name = "code")
    private @Nullable String code;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected LedgerRecord() {}

    LedgerRecord(String kind, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.kind = kind;
        this.createdAt = at;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    @Nullable
    String code() {
        return code;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** At first approval; never changed afterwards, addresses must stay. */
    void name(String newCode) {
        code = newCode;
    }
}

package org.greenregistry.opendata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What was answered to a write that came with a key; kept for a day. */
@Entity
@Table(name = "api_answer")
class ApiAnswer {

    @Id
    private UUID id;

    @Column(name = "token_id")
    private UUID token;

    @Column(name = "request_key")
    private String key;

    @Column(name = "request_digest")
    private String digest;

    @Column(name = "status")
    private int status;

    @Column(name = "location")
    private @Nullable String location;

    @Column(name = "draft_revision")
    private @Nullable Long revision;

    @Column(name = "body", length = 4000)
    private @Nullable String body;

    @Column(name = "answered_at")
    @SuppressWarnings("UnusedVariable") // for the sweep, which asks the database
    private Instant at;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ApiAnswer() {}

    ApiAnswer(UUID token, String key, String digest, ApiReceipt receipt, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.token = token;
        this.key = key;
        this.digest = digest;
        this.status = receipt.status();
        this.location = receipt.location();
        this.revision = receipt.revision();
        this.body = receipt.body();
        this.at = at;
    }

    boolean isTo(String request) {
        return digest.equals(request);
    }

    ApiReceipt receipt() {
        return new ApiReceipt(status, location, revision, body);
    }
}

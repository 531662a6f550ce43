package org.greenregistry.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A letter that is still to be sent; gone once it is. */
@Entity
@Table(name = "work_letter")
class StoredLetter {

    @Id
    private UUID id;

    @Column(name = "address")
    private String address;

    @Column(name = "subject")
    private String subject;

    @Column(name = "body")
    private String text;

    @Column(name = "stop_address")
    private @Nullable String stop;

    @Embedded
    private Attempts attempts;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredLetter() {}

    StoredLetter(Letter letter, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.address = letter.address();
        this.subject = letter.subject().replaceAll("\\s+", " ");
        this.text = letter.text();
        this.stop = letter.stop();
        this.attempts = new Attempts(at);
    }

    UUID id() {
        return id;
    }

    Letter letter() {
        return new Letter(address, subject, text, stop);
    }

    Attempts attempts() {
        return attempts;
    }
}

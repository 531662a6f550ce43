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

    @Column(name = "enclosure_name")
    private @Nullable String enclosureName;

    @Column(name = "enclosure_type")
    private @Nullable String enclosureType;

    @Column(name = "enclosure")
    private @Nullable String enclosure;

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
        if (letter.enclosure() != null) {
            this.enclosureName = letter.enclosure().name();
            this.enclosureType = letter.enclosure().type();
            this.enclosure = letter.enclosure().text();
        }
        this.attempts = new Attempts(at);
    }

    UUID id() {
        return id;
    }

    Letter letter() {
        return new Letter(address, subject, text, stop, enclosure());
    }

    private @Nullable Enclosure enclosure() {
        return enclosureName == null || enclosureType == null || enclosure == null
                ? null
                : new Enclosure(enclosureName, enclosureType, enclosure);
    }

    Attempts attempts() {
        return attempts;
    }
}

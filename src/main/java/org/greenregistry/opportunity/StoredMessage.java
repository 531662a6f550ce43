package org.greenregistry.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A message of a conversation. */
@Entity
@Table(name = "opportunity_message")
class StoredMessage {

    @Id
    private UUID id;

    @Column(name = "inquiry")
    private long inquiry;

    @Column(name = "from_office")
    private boolean fromOffice;

    @Column(name = "body")
    private String text;

    @Column(name = "written_at")
    private Instant at;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredMessage() {}

    StoredMessage(Inquiry inquiry, boolean fromOffice, String text, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.inquiry = inquiry.number();
        this.fromOffice = fromOffice;
        this.text = text;
        this.at = at;
    }

    Message read() {
        return new Message(fromOffice, text, at);
    }
}

package org.greenregistry.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A notice that is still to be mailed; gone once it is sent. Its address is looked up only then. */
@Entity
@Table(name = "work_mail")
class Mail {

    @Id
    @Column(name = "notice_id")
    private UUID notice;

    @Embedded
    private Attempts attempts;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(StoredNotice notice, Instant at) {
        this.notice = notice.id();
        this.attempts = new Attempts(at);
    }

    UUID notice() {
        return notice;
    }

    Attempts attempts() {
        return attempts;
    }
}

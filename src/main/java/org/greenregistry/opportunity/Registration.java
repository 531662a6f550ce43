package org.greenregistry.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.shell.Lang;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Somebody who wants an account and has not yet shown that the address is his or hers. */
@Entity
@Table(name = "opportunity_registration")
class Registration {

    @Id
    private UUID id;

    @Column(name = "address")
    private String address;

    @Column(name = "person_name")
    private String name;

    @Column(name = "company")
    private String company;

    @Column(name = "language_code")
    private String language;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    Registration(RegistrationRequest asked, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.address = asked.address();
        repeat(asked, at);
    }

    /** Whoever asks twice gets what was said last. */
    final void repeat(RegistrationRequest asked, Instant at) {
        name = asked.name();
        company = asked.company();
        language = asked.locale().getLanguage();
        askedAt = at;
    }

    UUID id() {
        return id;
    }

    String address() {
        return address;
    }

    String name() {
        return name;
    }

    String company() {
        return company;
    }

    Locale locale() {
        return language.equals("en") ? Lang.ENGLISH : Lang.VIETNAMESE;
    }
}

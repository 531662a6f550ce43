package org.greenregistry.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.shell.Lang;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to come to an event, by a mail address. */
@Entity
@Table(name = "opportunity_guest")
class Guest {

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID event;

    @Column(name = "person_name")
    private @Nullable String name;

    @Column(name = "company")
    private @Nullable String company;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "remark")
    private @Nullable String remark;

    @Column(name = "language_code")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private GuestState state = GuestState.ASKED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "erase_from")
    private LocalDate eraseFrom;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Guest() {}

    Guest(GuestRequest asked, UUID event, LocalDate eraseFrom, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.event = event;
        this.eraseFrom = eraseFrom;
        this.address = asked.address();
        this.askedAt = now;
        this.language = asked.locale().getLanguage();
        repeat(asked, now);
    }

    /** What was written last counts, until it is confirmed. */
    final void repeat(GuestRequest asked, Instant now) {
        name = asked.name();
        company = asked.company().isEmpty() ? null : asked.company();
        remark = asked.remark().isEmpty() ? null : asked.remark();
        language = asked.locale().getLanguage();
        askedAt = now;
    }

    void confirm(GuestState reached, Instant now) {
        state = reached;
        confirmedAt = now;
    }

    void admit() {
        state = GuestState.REGISTERED;
    }

    /** Whoever was not there keeps the seat. */
    void attended(boolean there) {
        state = there ? GuestState.ATTENDED : GuestState.REGISTERED;
    }

    void keepUntil(LocalDate day) {
        eraseFrom = day;
    }

    /** That somebody came stays, not who it was. */
    void erase() {
        name = null;
        company = null;
        address = null;
        remark = null;
    }

    GuestRow row() {
        return new GuestRow(id, name, company, address, remark, state, confirmedAt);
    }

    UUID id() {
        return id;
    }

    UUID event() {
        return event;
    }

    String name() {
        return Objects.requireNonNullElse(name, "");
    }

    @Nullable
    String address() {
        return address;
    }

    GuestState state() {
        return state;
    }

    LocalDate eraseFrom() {
        return eraseFrom;
    }

    Locale locale() {
        return language.equals("en") ? Lang.ENGLISH : Lang.VIETNAMESE;
    }
}

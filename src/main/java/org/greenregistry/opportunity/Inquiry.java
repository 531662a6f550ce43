package org.greenregistry.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Scope;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Lang;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What somebody wrote to the office, and how far that got. */
@Entity
@Table(name = "opportunity_inquiry")
class Inquiry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt")
    @SequenceGenerator(name = "receipt", sequenceName = "opportunity_receipt", allocationSize = 1)
    @Column(name = "receipt_number")
    private @Nullable Long number;

    @Column(name = "id")
    private UUID uid;

    @Column(name = "form_key")
    private UUID form;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "project_code")
    private String project;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject")
    private InquirySubject subject;

    @Column(name = "person_name")
    private @Nullable String name;

    @Column(name = "company")
    private @Nullable String company;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "country")
    private @Nullable String country;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "language_code")
    private String language;

    @Column(name = "office")
    private String office;

    @Column(name = "areas")
    @Convert(converter = CodeList.class)
    private Set<String> areas;

    @Column(name = "agencies")
    @Convert(converter = CodeList.class)
    private Set<String> agencies;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "assignee")
    private @Nullable UUID assignee;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {}

    /** @param reach where the project lies and who manages it, now */
    Inquiry(
            InquiryRequest asked,
            UUID record,
            @Nullable UUID account,
            String office,
            Scope reach,
            LocalDate answerBy,
            Instant at) {
        this.uid = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.form = asked.form();
        this.record = record;
        this.project = asked.project();
        this.subject = asked.subject();
        this.name = asked.name();
        this.company = asked.company();
        this.address = asked.address();
        this.country = asked.country().isEmpty() ? null : asked.country();
        this.phone = asked.phone().isBlank() ? null : asked.phone().strip();
        this.account = account;
        this.language = asked.locale().getLanguage();
        this.office = office;
        this.areas = reach.areas();
        this.agencies = reach.agencies();
        this.answerBy = answerBy;
        this.sentAt = at;
    }

    /** The days for the answer run from now on. */
    void confirm(LocalDate lastDay, Instant now) {
        confirmedAt = now;
        answerBy = lastDay;
    }

    void assign(UUID colleague) {
        requireOpen();
        assignee = colleague;
    }

    /** The office has written; whoever did so keeps it, if nobody had it. */
    void answered(UUID by, Instant now) {
        requireOpen();
        answeredAt = now;
        assignee = Objects.requireNonNullElse(assignee, by);
    }

    /** The sender has written again; a closed one is open again. */
    void asked(LocalDate lastDay) {
        answerBy = lastDay;
        answeredAt = null;
        outcome = null;
        closedAt = null;
    }

    void close(Outcome reached, Instant now) {
        requireOpen();
        outcome = reached;
        closedAt = now;
    }

    /** Only what no longer points at a person stays. */
    void erase(Instant now) {
        name = null;
        company = null;
        address = null;
        phone = null;
        account = null;
        if (closedAt == null) {
            close(Outcome.NOT_PURSUED, now);
        }
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw new Refusal("inquiry.closed");
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isOf(UUID someone) {
        return someone.equals(account);
    }

    /** Whether somebody so limited may answer, by where its project lay and who managed it when it was sent. */
    boolean isWithin(Scope scope) {
        return scope.covers(areas, agencies);
    }

    /** @param zone in which the last day ends */
    InquiryRow row(Instant now, ZoneId zone) {
        var waiting = closedAt == null && answeredAt == null;
        var late = waiting && LocalDate.ofInstant(now, zone).isAfter(answerBy);
        var sender = Stream.of(name, company)
                .flatMap(part -> Optional.ofNullable(part).stream())
                .collect(Collectors.joining(", "));
        return new InquiryRow(
                uid, receipt(zone), project, subject, sender, sentAt, answerBy, waiting, late, assignee, outcome);
    }

    InquirySheet sheet(List<Message> messages, Instant now, ZoneId zone) {
        return new InquirySheet(
                row(now, zone), office, isConfirmed(), name, company, address, country, phone, messages);
    }

    Receipt told(ZoneId zone) {
        return new Receipt(receipt(zone), office, answerBy);
    }

    /** {@code HN-2026-0001}: hỏi nhà đầu tư, the year it was sent in, a running number. */
    String receipt(ZoneId zone) {
        return String.format(Locale.ROOT, "HN-%d-%04d", sentAt.atZone(zone).getYear(), number());
    }

    long number() {
        return Objects.requireNonNull(number);
    }

    UUID id() {
        return uid;
    }

    String project() {
        return project;
    }

    @Nullable
    String address() {
        return address;
    }

    Locale locale() {
        return language.equals("en") ? Lang.ENGLISH : Lang.VIETNAMESE;
    }
}

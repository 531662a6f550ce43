package org.greenregistry.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.kernel.Refusal;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Somebody's unfinished version: mutable, one per person and record. */
@Entity
@Table(name = "ledger_draft")
class Draft {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "record_id")
    private LedgerRecord record;

    @Column(name = "kind")
    private String kind;

    @Column(name = "owner_id")
    private UUID owner;

    @Column(name = "base_number")
    private @Nullable Integer base;

    @Enumerated(EnumType.STRING)
    @Column(name = "intent")
    private Intent intent;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReviewState state = ReviewState.DRAFT;

    @Embedded
    private Typed typed = new Typed();

    @Column(name = "remarks", length = 1_000_000)
    @Convert(converter = RemarksText.class)
    private List<Remark> remarks = List.of();

    @Column(name = "reason", length = 1_000_000)
    private @Nullable String reason;

    @Embedded
    private Round round = new Round();

    @Embedded
    private @Nullable Claim claim;

    @Column(name = "created_at")
    @SuppressWarnings("UnusedVariable") // for whoever reads the database
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Counted by hand, not by {@code @Version}: the form must learn the new number before the transaction ends. */
    @Column(name = "revision")
    private long revision;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ledger_draft_writer", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "account_id")
    private Set<UUID> writers = new HashSet<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(LedgerRecord record, UUID owner, @Nullable Integer base, Intent intent, @Nullable String reason, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.record = record;
        this.kind = record.kind();
        this.owner = owner;
        this.base = base;
        this.intent = intent;
        this.reason = reason;
        this.createdAt = at;
        this.updatedAt = at;
        this.writers.add(owner);
    }

    /** What it starts from, before anybody writes in it. */
    void begin(DraftText text) {
        typed.take(text);
    }

    /** Whether nothing happened to it since it was begun but that it may have been handed over. */
    boolean isUntouched() {
        return revision <= (state == ReviewState.SUBMITTED ? 2 : 1) && claim == null;
    }

    /** What was typed: readable content, and the raw text of fields that could not be read yet. */
    void write(DraftText text, UUID writer, Instant at) {
        requireOpen();
        typed.take(text);
        updatedAt = at;
        revision++;
        writers.add(writer);
    }

    void submit(UUID submitter, Instant at) {
        requireOpen();
        state = ReviewState.SUBMITTED;
        round.submit(submitter, at);
        updatedAt = at;
        writers.add(submitter);
        revision++;
    }

    void recall(Instant at) {
        requireSubmitted();
        state = ReviewState.DRAFT;
        claim = null;
        updatedAt = at;
        revision++;
    }

    void sendBack(List<Remark> comments, UUID reviewer, Instant at) {
        requireSubmitted();
        state = ReviewState.RETURNED;
        claim = null;
        remarks = List.copyOf(comments);
        round.giveBack(reviewer);
        updatedAt = at;
        revision++;
    }

    void giveTo(UUID other, Instant at) {
        owner = other;
        writers.add(other);
        updatedAt = at;
        revision++;
    }

    void addWriter(UUID person) {
        writers.add(person);
    }

    /** @param by nobody: it waits for any reviewer again */
    void claim(@Nullable Claim by) {
        requireSubmitted();
        claim = by;
    }

    @Nullable
    Claim claim() {
        return claim;
    }

    void rebase(int newest) {
        base = newest;
    }

    void requireOpen() {
        if (state == ReviewState.SUBMITTED) {
            throw new Refusal("ledger.draft.locked");
        }
    }

    void requireSubmitted() {
        if (state != ReviewState.SUBMITTED) {
            throw new Refusal("ledger.draft.notSubmitted");
        }
    }

    /** Four eyes: whoever had a hand in the draft may not decide on it, whatever role he or she has today. */
    boolean isWorkOf(UUID account) {
        return writers.contains(account) || owner.equals(account) || account.equals(round.submittedBy());
    }

    Typed typed() {
        return typed;
    }

    List<Remark> remarks() {
        return remarks;
    }

    UUID id() {
        return id;
    }

    LedgerRecord record() {
        return record;
    }

    String kind() {
        return kind;
    }

    UUID owner() {
        return owner;
    }

    @Nullable
    Integer base() {
        return base;
    }

    Intent intent() {
        return intent;
    }

    ReviewState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Round round() {
        return round;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long revision() {
        return revision;
    }

    UUID author() {
        return Objects.requireNonNullElse(round.submittedBy(), owner);
    }
}

package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.greenregistry.journal.Act;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Refusal;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns a draft into the next version of its record; the only place that adds a version. */
@Component
class Publishing {

    private static final String NO_HASH = "0".repeat(64);

    /**
     * A new version, and what it changed.
     *
     * @param old the content before; absent for a new record
     * @param named by the new content, {@code kept} by the old one
     */
    record Made<C extends Record>(
            Proposal<C> proposal,
            @Nullable C old,
            Named named,
            @Nullable Named kept,
            Version version,
            List<Act.FieldChange> changes) {}

    private final Versions versions;
    private final Numbers numbers;
    private final References references;
    private final Indexing index;
    private final EntityManager database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            Versions versions,
            Numbers numbers,
            References references,
            Indexing index,
            EntityManager database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.numbers = numbers;
        this.references = references;
        this.index = index;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    Optional<Version> newest(UUID record) {
        return versions.findFirstByRecordOrderByNumberDesc(record);
    }

    /** What the version says that {@code draft} was begun on; empty for a new record. */
    <C extends Record> Optional<C> base(Draft draft, RecordKind<C> kind) {
        return Optional.ofNullable(draft.base())
                .map(number -> versions.findByRecordAndNumber(draft.record().id(), number)
                        .orElseThrow())
                .map(version -> Contents.of(kind, version, Level.RESTRICTED));
    }

    boolean hasWorkOf(UUID author) {
        return versions.existsByAuthor(author);
    }

    /** Refuses what is stale, and what the kind's own rules refuse. */
    <C extends Record> void requireFit(Draft draft, RecordKind<C> kind) {
        var newest = newest(draft.record().id()).orElse(null);
        requireBase(kind, draft.record().id(), draft.base(), newest);
        kind.check(Contents.of(kind, draft), newest == null ? null : Contents.of(kind, newest, Level.RESTRICTED));
    }

    /** Refuses what was not written on {@code newest}, or on one that differs from it in derived parts only. */
    <C extends Record> void requireBase(Proposal<C> written, @Nullable Version newest) {
        requireBase(written.kind(), written.record().id(), written.base(), newest);
    }

    private <C extends Record> void requireBase(
            RecordKind<C> kind, UUID record, @Nullable Integer base, @Nullable Version newest) {
        if (!Objects.equals(newest == null ? null : newest.number(), base) && !isAlike(kind, record, base, newest)) {
            throw new Refusal("ledger.stale");
        }
    }

    private <C extends Record> boolean isAlike(
            RecordKind<C> kind, UUID record, @Nullable Integer base, @Nullable Version newest) {
        if (base == null || newest == null || kind.derived().isEmpty()) {
            return false;
        }
        var old = versions.findByRecordAndNumber(record, base).orElseThrow();
        return old.isWithdrawn() == newest.isWithdrawn()
                && Derived.isAlike(
                        kind, Contents.of(kind, old, Level.RESTRICTED), Contents.of(kind, newest, Level.RESTRICTED));
    }

    /** The caller holds the record's lock. */
    <C extends Record> Version publish(Draft draft, RecordKind<C> kind, UUID reviewer, Publication publication) {
        var before = newest(draft.record().id()).orElse(null);
        var next = Proposal.of(draft, kind);
        requireBase(next, before);
        numbers.claim(kind, Map.of(draft.record(), next.isWithdrawal() ? Set.of() : kind.keys(next.content())));
        numbers.code(draft.record(), kind);
        var made = make(next, before, reviewer, publication);
        add(made);
        database.flush();
        index(before, made.version());
        return made.version();
    }

    /**
     * Makes a version of a record that has its code, and says what it changes. Asks neither the database nor who acts,
     * so that the versions of several records can be made side by side. Whoever calls it has asked
     * {@link #requireBase}.
     */
    <C extends Record> Made<C> make(
            Proposal<C> written, @Nullable Version before, UUID reviewer, Publication publication) {
        var old = before == null ? null : Contents.of(written.kind(), before, Level.RESTRICTED);
        return made(written.keeping(old), old, before, reviewer, publication);
    }

    /**
     * The version in which only derived parts change because of {@code cause}, with its author and reviewer; empty if
     * they do not change or the record is not in the book. The caller holds the record's lock.
     */
    <C extends Record> Optional<Made<C>> derive(
            RecordKind<C> kind, LedgerRecord record, UnaryOperator<C> change, Version cause) {
        var before = newest(record.id()).orElse(null);
        if (before == null || before.isWithdrawn()) {
            return Optional.empty();
        }
        var old = Contents.of(kind, before, Level.RESTRICTED);
        var content = Derived.kept(kind, old, change.apply(old));
        if (content.equals(old)) {
            return Optional.empty();
        }
        var next = new Proposal<>(
                kind, record, content, Division.of(content), Intent.CHANGE, null, cause.author(), before.number());
        var made = made(next, old, before, cause.reviewer(), before.publication());
        add(made);
        database.flush();
        index(before, made.version());
        return Optional.of(made);
    }

    private <C extends Record> Made<C> made(
            Proposal<C> next, @Nullable C old, @Nullable Version before, UUID reviewer, Publication publication) {
        var kind = next.kind();
        var seen = kind.mayBePublic(next.content()) ? publication : Publication.INTERNAL;
        var oldParts = old == null ? new Parts() : Division.of(old);
        var version = kind.newVersion().write(header(next, reviewer, seen, before), next.parts());
        return new Made<>(
                next,
                old,
                next.parts().named(),
                old == null ? null : oldParts.named(),
                version,
                new Comparison(kind.name(), oldParts, next.parts()).journalled());
    }

    /** Adds a version; the record's numbers are claimed already. */
    <C extends Record> void add(Made<C> made) {
        var next = made.proposal();
        next.kind().check(next.content(), made.old());
        references.publish(next.record().id(), made.named(), made.kept());
        database.persist(made.version());
        events.publishEvent(new RecordsChanged(next.kind().name()));
    }

    /** After a flush: the predecessor's documents say that it ended. */
    void index(@Nullable Version before, Version version) {
        if (before != null) {
            index.succeeded(before, version);
        }
    }

    private VersionHeader header(Proposal<?> next, UUID reviewer, Publication publication, @Nullable Version before) {
        return new VersionHeader(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                next.record().id(),
                before == null ? 1 : before.number() + 1,
                Objects.requireNonNull(next.record().code()),
                next.isWithdrawal() ? VersionState.WITHDRAWN : VersionState.APPROVED,
                publication,
                next.kind().schema(),
                next.reason(),
                next.author(),
                reviewer,
                next.base(),
                after(before),
                before == null ? NO_HASH : before.hash());
    }

    /** Now, in the milliseconds the index keeps; strictly after the version before, whatever the clock says. */
    private Instant after(@Nullable Version before) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return before == null || now.isAfter(before.recordedFrom())
                ? now
                : before.recordedFrom().plus(1, ChronoUnit.MILLIS);
    }

    /** The draft against the newest version, or against nothing for a new record. */
    <C extends Record> Comparison comparison(Draft draft, RecordKind<C> kind) {
        var before = newest(draft.record().id())
                .map(version -> Contents.of(kind, version, Level.RESTRICTED))
                .orElse(null);
        var after = Derived.kept(kind, Contents.of(kind, draft), before);
        return new Comparison(draft.kind(), before == null ? new Parts() : Division.of(before), Division.of(after));
    }
}

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
import org.springframework.stereotype.Component;

/** Turns a draft into the next version of its record; the only place that adds a version. */
@Component
class Publishing {

    private static final String NO_HASH = "0".repeat(64);

    /** A new version, and what it changed. */
    record Made(Version version, List<Act.FieldChange> changes) {}

    private final Versions versions;
    private final Numbers numbers;
    private final References references;
    private final Indexing index;
    private final EntityManager database;
    private final Clock clock;

    Publishing(
            Versions versions,
            Numbers numbers,
            References references,
            Indexing index,
            EntityManager database,
            Clock clock) {
        this.versions = versions;
        this.numbers = numbers;
        this.references = references;
        this.index = index;
        this.database = database;
        this.clock = clock;
    }

    Optional<Version> newest(UUID record) {
        return versions.findFirstByRecordOrderByNumberDesc(record);
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

    /** What was written before derived parts alone changed is as good as if it had been written after. */
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
        numbers.claim(kind, Map.of(draft.record(), next.isWithdrawal() ? Set.of() : kind.keys(next.content())));
        var version = add(next, before, reviewer, publication).version();
        database.flush();
        index(before, version);
        return version;
    }

    /**
     * Adds a version, and says what it changes; the record's numbers are claimed already. Refuses what was not written
     * on {@code before}, the newest version.
     */
    <C extends Record> Made add(Proposal<C> written, @Nullable Version before, UUID reviewer, Publication publication) {
        var kind = written.kind();
        requireBase(kind, written.record().id(), written.base(), before);
        var old = before == null ? null : Contents.of(kind, before, Level.RESTRICTED);
        return write(written.keeping(old), old, before, reviewer, publication);
    }

    /**
     * The version in which only derived parts change because of {@code cause}, with its author and reviewer; empty if
     * they do not change or the record is not in the book. The caller holds the record's lock.
     */
    <C extends Record> Optional<Made> derive(
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
        var made = write(next, old, before, cause.reviewer(), before.publication());
        database.flush();
        index(before, made.version());
        return Optional.of(made);
    }

    private <C extends Record> Made write(
            Proposal<C> next, @Nullable C old, @Nullable Version before, UUID reviewer, Publication publication) {
        var kind = next.kind();
        kind.check(next.content(), old);
        var code = numbers.code(next.record(), kind);
        var seen = kind.mayBePublic(next.content()) ? publication : Publication.INTERNAL;
        var oldParts = old == null ? new Parts() : Division.of(old);
        references.publish(
                next.record().id(), next.parts().joined(Level.RESTRICTED), oldParts.joined(Level.RESTRICTED));
        var version = kind.newVersion().write(header(next, reviewer, seen, before, code), next.parts());
        database.persist(version);
        return new Made(version, new Comparison(kind.name(), oldParts, next.parts()).journalled());
    }

    /** After a flush: the predecessor's documents say that it ended. */
    void index(@Nullable Version before, Version version) {
        if (before != null) {
            index.succeeded(before, version);
        }
    }

    private VersionHeader header(
            Proposal<?> next, UUID reviewer, Publication publication, @Nullable Version before, String code) {
        return new VersionHeader(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                next.record().id(),
                before == null ? 1 : before.number() + 1,
                code,
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

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

    void requireNewestBase(Draft draft) {
        requireBase(draft.base(), newest(draft.record().id()).orElse(null));
    }

    private static void requireBase(@Nullable Integer base, @Nullable Version newest) {
        if (!Objects.equals(newest == null ? null : newest.number(), base)) {
            throw new Refusal("ledger.stale");
        }
    }

    /** The caller holds the record's lock. */
    <C extends Record> Version publish(Draft draft, RecordKind<C> kind, UUID reviewer, Publication publication) {
        var before = newest(draft.record().id()).orElse(null);
        var next = Proposal.of(draft, kind);
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
     * so that the versions of several records can be made side by side. Refuses what was not written on {@code before},
     * the newest version.
     */
    <C extends Record> Made<C> make(
            Proposal<C> next, @Nullable Version before, UUID reviewer, Publication publication) {
        requireBase(next.base(), before);
        var kind = next.kind();
        var old = before == null ? null : Contents.of(kind, before, Level.RESTRICTED);
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
    Comparison comparison(Draft draft, RecordKind<?> kind) {
        var before = newest(draft.record().id())
                .map(version -> Division.of(Contents.of(kind, version, Level.RESTRICTED)))
                .orElseGet(Parts::new);
        return new Comparison(draft.kind(), before, Division.of(Contents.of(kind, draft)));
    }
}

package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Refusal;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a draft into the next version of its record; the only place that adds a version. */
@Component
class Publishing {

    private static final String NO_HASH = "0".repeat(64);

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
        var newest = newest(draft.record().id()).map(Version::number).orElse(null);
        if (!Objects.equals(newest, draft.base())) {
            throw new Refusal("ledger.stale");
        }
    }

    /** The caller holds the record's lock. */
    <C extends Record> Version publish(Draft draft, RecordKind<C> kind, UUID reviewer, Publication publication) {
        requireNewestBase(draft);
        var before = newest(draft.record().id()).orElse(null);
        var content = Contents.of(kind, draft);
        kind.check(content, before == null ? null : Contents.of(kind, before, Level.RESTRICTED));
        var code = numbers.code(draft.record(), kind, kind.title(content).in(Locale.ROOT));
        numbers.claim(draft.record(), kind, draft.intent() == Intent.WITHDRAW ? List.of() : kind.keys(content));
        var seen = kind.mayBePublic(content) ? publication : Publication.INTERNAL;
        references.publish(draft.record().id(), Canonical.tree(content));
        var version = kind.newVersion().write(header(draft, kind, reviewer, seen, before, code), Division.of(content));
        database.persist(version);
        database.flush();
        if (before != null) {
            index.succeeded(before, version);
        }
        return version;
    }

    private VersionHeader header(
            Draft draft,
            RecordKind<?> kind,
            UUID reviewer,
            Publication publication,
            @Nullable Version before,
            String code) {
        return new VersionHeader(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                draft.record().id(),
                before == null ? 1 : before.number() + 1,
                code,
                draft.intent() == Intent.WITHDRAW ? VersionState.WITHDRAWN : VersionState.APPROVED,
                publication,
                kind.schema(),
                draft.reason(),
                draft.author(),
                reviewer,
                draft.base(),
                after(before),
                before == null ? NO_HASH : before.hash(),
                draft.record().slug());
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

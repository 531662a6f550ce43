package org.greenregistry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One published state of a record: written once, never changed. Public only so that a kind can extend it and say how it
 * is indexed; nothing outside the ledger makes or reads one except the index.
 */
@Entity
@Immutable
@Table(name = "ledger_version")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class Version {

    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "version_number")
    private int number;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private VersionState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "publication")
    private Publication publication;

    @Column(name = "schema_number")
    private int schema;

    @Column(name = "public_text", length = 1_000_000)
    private String publicText;

    @Column(name = "public_digest")
    private String publicDigest;

    @Embedded
    @EmbeddedColumnNaming("signed_in_%s")
    private @Nullable SealedPart signedIn;

    @Embedded
    @EmbeddedColumnNaming("internal_%s")
    private @Nullable SealedPart internal;

    @Embedded
    @EmbeddedColumnNaming("restricted_%s")
    private @Nullable SealedPart restricted;

    /** Why it was withdrawn. The hash covers its digest, so that personal data can be taken out of it. */
    @Embedded
    @EmbeddedColumnNaming("reason_%s")
    private @Nullable SealedPart reason;

    @Column(name = "author_id")
    private UUID author;

    @Column(name = "reviewer_id")
    private UUID reviewer;

    @Column(name = "base_number")
    private @Nullable Integer base;

    @Column(name = "recorded_from")
    private Instant recordedFrom;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "hash")
    private String hash;

    /** Derived, not stored: a version ends when its successor begins. */
    @Formula("(select s.recorded_from from ledger_version s where s.record_id = record_id"
            + " and s.version_number = version_number + 1)")
    private @Nullable Instant recordedTo;

    @Embedded
    private RecordStanding standing;

    /** For Hibernate and for {@link RecordKind#newVersion()}. */
    @SuppressWarnings("NullAway.Init")
    protected Version() {}

    final Version write(VersionHeader header, Parts parts) {
        id = header.id();
        record = header.record();
        number = header.number();
        code = header.code();
        state = header.state();
        publication = header.publication();
        schema = header.schema();
        publicText = parts.text(Level.PUBLIC);
        publicDigest = Canonical.digest(publicText);
        signedIn = SealedPart.of(parts, Level.SIGNED_IN);
        internal = SealedPart.of(parts, Level.INTERNAL);
        restricted = SealedPart.of(parts, Level.RESTRICTED);
        reason = header.reason() == null ? null : SealedPart.sealed(header.reason());
        author = header.author();
        reviewer = header.reviewer();
        base = header.base();
        recordedFrom = header.recordedFrom();
        previousHash = header.previousHash();
        hash = computedHash();
        standing = new RecordStanding(publication == Publication.PUBLIC && !isWithdrawn());
        return this;
    }

    /** What the hash must be, from the other columns as they are now; the parts enter by their digests. */
    final String computedHash() {
        return Canonical.digest(covered());
    }

    final String covered() {
        var covered = Canonical.emptyTree()
                .put("record", record.toString())
                .put("number", number)
                .put("code", code)
                .put("state", state.name())
                .put("publication", publication.name())
                .put("schema", schema)
                .put("public", publicDigest)
                .put("signedIn", SealedPart.digestOf(signedIn))
                .put("internal", SealedPart.digestOf(internal))
                .put("restricted", SealedPart.digestOf(restricted))
                .put("reason", SealedPart.digestOf(reason))
                .put("author", author.toString())
                .put("reviewer", reviewer.toString())
                .put("base", base)
                .put("recordedFrom", recordedFrom.toString())
                .put("previous", previousHash);
        return Canonical.text(covered);
    }

    /** The parts there are, as they are stored. */
    final Map<Level, SealedPart> parts() {
        return SealedPart.byLevel(SealedPart.open(publicText, publicDigest), signedIn, internal, restricted);
    }

    /** The content as far as {@code level} sees it, in the schema it was written in. */
    final ObjectNode tree(Level level) {
        var seen = parts();
        seen.keySet().removeIf(part -> !level.covers(part));
        return Parts.of(seen).joined(level);
    }

    /**
     * The content for the index.
     *
     * @param level at most INTERNAL: RESTRICTED values are never indexed
     */
    protected final <C extends Record> C content(RecordKind<C> kind, Level level) {
        if (!Level.INTERNAL.covers(level)) {
            throw new IllegalArgumentException("never indexed: " + level);
        }
        return Contents.of(kind, this, level);
    }

    public final UUID id() {
        return id;
    }

    public final UUID record() {
        return record;
    }

    public final int number() {
        return number;
    }

    public final String code() {
        return code;
    }

    public final boolean isWithdrawn() {
        return state == VersionState.WITHDRAWN;
    }

    public final boolean isPublic() {
        return publication == Publication.PUBLIC;
    }

    public final boolean isPublicNow() {
        return standing.isPublic();
    }

    public final Instant recordedFrom() {
        return recordedFrom;
    }

    /** Exclusive; absent for the newest. */
    public final @Nullable Instant recordedTo() {
        return recordedTo;
    }

    final int schema() {
        return schema;
    }

    final Publication publication() {
        return publication;
    }

    final Optional<SealedPart> reason() {
        return Optional.ofNullable(reason);
    }

    public final UUID author() {
        return author;
    }

    final UUID reviewer() {
        return reviewer;
    }

    final String previousHash() {
        return previousHash;
    }

    final String hash() {
        return hash;
    }
}

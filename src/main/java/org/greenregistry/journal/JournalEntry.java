package org.greenregistry.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Redacted;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One act, written once. Its hash covers every column and the hash of the entry before. */
@Entity
@Immutable
@Table(name = "journal_entry")
class JournalEntry {

    @Id
    @Column(name = "entry_number")
    private long number;

    @Column(name = "appended_at")
    private Instant at;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "roles")
    private String roles;

    @Column(name = "action")
    private String action;

    @Column(name = "kind")
    private String kind;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "draft_id")
    private @Nullable UUID draft;

    @Column(name = "batch_id")
    private @Nullable UUID batch;

    @Column(name = "version_number")
    private @Nullable Integer versionNumber;

    @Column(name = "version_hash")
    private @Nullable String versionHash;

    @Column(name = "changes", length = 1_000_000)
    private String changes;

    @Column(name = "reason", length = 1_000_000)
    private @Nullable String reason;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "hash")
    private String hash;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    /** The entry that follows {@code head}. {@code at} has whole microseconds: both databases keep no more. */
    JournalEntry(Head head, Instant at, Actor actor, Act act) {
        this.number = head.entries() + 1;
        this.at = at;
        this.account = actor.account();
        this.roles = actor.roles().stream().sorted().collect(Collectors.joining(","));
        this.action = act.action();
        this.kind = act.kind();
        this.subject = act.subject();
        this.draft = act.draft();
        this.batch = act.batch();
        var seal = act.seal();
        this.versionNumber = seal == null ? null : seal.number();
        this.versionHash = seal == null ? null : seal.hash();
        this.changes = Canonical.text(Canonical.node(act.changes()));
        this.reason = act.reason();
        this.previousHash = head.hash();
        this.hash = computedHash();
    }

    /** What the hash must be, from the other columns as they are now. */
    final String computedHash() {
        var covered = Canonical.emptyTree()
                .put("number", number)
                .put("at", at.toString())
                .put("account", account == null ? null : account.toString())
                .put("roles", roles)
                .put("action", action)
                .put("kind", kind)
                .put("subject", subject.toString())
                .put("draft", draft == null ? null : draft.toString())
                .put("batch", batch == null ? null : batch.toString())
                .put("versionNumber", versionNumber)
                .put("versionHash", versionHash)
                .put("changes", changes)
                .put("reason", reason)
                .put("previous", previousHash);
        return Canonical.digest(Canonical.text(covered));
    }

    long number() {
        return number;
    }

    Instant at() {
        return at;
    }

    String hash() {
        return hash;
    }

    String previousHash() {
        return previousHash;
    }

    Optional<Act.Seal> seal() {
        return versionNumber == null || versionHash == null
                ? Optional.empty()
                : Optional.of(new Act.Seal(subject, versionNumber, versionHash));
    }

    UUID subject() {
        return subject;
    }

    String changes() {
        return changes;
    }

    /** How an act of redaction names this entry. */
    String place() {
        return "entry[" + number + "]";
    }

    /** Takes {@code text} out of this copy; whether it was there. The row is changed by {@link EntryRedaction}. */
    boolean redact(String field, String text) {
        var before = computedHash();
        changes = Canonical.text(Canonical.node(fieldChanges().stream()
                .map(change -> EntryRedaction.without(change, field, text))
                .toList()));
        reason = reason == null ? null : reason.replace(text, Redacted.MARK);
        return !computedHash().equals(before);
    }

    private List<Act.FieldChange> fieldChanges() {
        var fields = Canonical.read(Canonical.parse("{\"list\":" + changes + "}"), Changes.class);
        return fields.list() == null ? List.of() : fields.list();
    }

    JournalLine line() {
        return new JournalLine(
                number,
                at,
                account,
                roles.isEmpty() ? List.of() : Arrays.asList(roles.split(",", -1)),
                action,
                kind,
                subject,
                versionNumber,
                fieldChanges(),
                reason,
                hash);
    }

    /** The list within {@code changes}, wrapped because a canonical text is an object. */
    record Changes(@Nullable List<Act.FieldChange> list) {}
}

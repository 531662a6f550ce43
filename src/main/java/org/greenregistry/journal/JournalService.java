package org.greenregistry.journal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.greenregistry.access.ForAuditors;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door to the journal. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class JournalService {

    private static final int CHUNK = 500;

    private final JournalEntries entries;
    private final EntityManager database;
    private final Clock clock;
    private final Verification verification;
    private final HeadFile headFile;
    private final EntryRedaction redaction;

    JournalService(
            JournalEntries entries,
            EntityManager database,
            Clock clock,
            Verification verification,
            HeadFile headFile,
            EntryRedaction redaction) {
        this.entries = entries;
        this.database = database;
        this.clock = clock;
        this.verification = verification;
        this.headFile = headFile;
        this.redaction = redaction;
    }

    /**
     * Notes {@code act} of the current actor. It joins the caller's transaction, and only within one; the entry is
     * written at its very end, so that the head of the chain is locked for milliseconds.
     */
    @ForEveryone
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Act act) {
        Appending.of(TransactionSynchronizationManager.getSynchronizations())
                .orElseGet(() -> {
                    var appending = new Appending(entries, database, clock);
                    TransactionSynchronizationManager.registerSynchronization(appending);
                    return appending;
                })
                .note(act);
    }

    /** The end of the chain; public, so that anyone may write it down. */
    @ForEveryone
    public Head head() {
        return entries.head().read();
    }

    /** The head outside the database, brought up to date; one the journal no longer contains stays, as evidence. */
    @ForEveryone
    public Head headOutside() {
        headFile.write();
        return headFile.read().orElseThrow();
    }

    /** Newest first; {@code kind} narrows to one kind of record. */
    public List<JournalLine> newest(@Nullable String kind, Pageable page) {
        return entries.newest(kind, page).stream().map(JournalEntry::line).toList();
    }

    /**
     * Hands all entries to {@code chunk}, newest first, a few hundred at a time; what is appended meanwhile is not
     * among them.
     */
    @ForAuditors
    public void each(@Nullable String kind, Consumer<List<JournalLine>> chunk) {
        var before = Long.MAX_VALUE;
        for (var entries = next(before, kind); !entries.isEmpty(); entries = next(before, kind)) {
            before = entries.getLast().number();
            chunk.accept(entries);
            database.clear();
        }
    }

    private List<JournalLine> next(long before, @Nullable String kind) {
        return entries.before(before, kind, Limit.of(CHUNK)).stream()
                .map(JournalEntry::line)
                .toList();
    }

    public long count(@Nullable String kind) {
        return entries.count(kind);
    }

    /** The kinds there are entries of, in alphabetical order. */
    public List<String> kinds() {
        return entries.kinds();
    }

    /** All acts on one record or account, newest first. */
    public List<JournalLine> of(UUID subject) {
        return entries.findBySubjectOrderByNumberDesc(subject).stream()
                .map(JournalEntry::line)
                .toList();
    }

    /** The acts on records of {@code kind} from {@code from} on and before {@code to}, oldest first. */
    public List<JournalLine> acts(String kind, Instant from, Instant to) {
        return entries.findByKindAndAtGreaterThanEqualAndAtLessThanOrderByNumber(kind, from, to).stream()
                .map(JournalEntry::line)
                .toList();
    }

    /**
     * All acts, oldest first, on drafts on which one of {@code actions} was done from {@code from} on and before
     * {@code to}.
     */
    public List<DraftAct> onDraftsDecided(Collection<String> actions, Instant from, Instant to) {
        return entries.onDraftsWith(actions, from, to);
    }

    /** The acts done together under one id, oldest first. */
    public List<JournalLine> ofBatch(UUID batch) {
        return entries.findByBatchOrderByNumber(batch).stream()
                .map(JournalEntry::line)
                .toList();
    }

    /** Records that got a version after entry {@code number}; for whoever derives something from versions. */
    @ForEveryone
    public List<UUID> recordsChangedAfter(long number) {
        return entries.subjectsSealedAfter(number);
    }

    /**
     * Takes {@code text} out of the entries about {@code subject}: where it is a value of {@code field}, and out of
     * reasons. Belongs to an act of redaction, whose changes must have the answer.
     */
    @ForAuditors
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Act.FieldChange> redact(UUID subject, String field, String text) {
        return redaction.redact(subject, field, text);
    }

    /** The acts that took something out of the book, in their order; whoever proves the book names them. */
    @ForAuditors
    public List<Redactions.Act> redactions() {
        return entries.findByActionOrderByNumber(Redactions.ACTION).stream()
                .map(entry -> Redactions.Act.of(entry.line()))
                .toList();
    }

    /** Reads the whole book and names the first place where it stops proving itself; empty if all is well. */
    @ForAuditors
    public Optional<Finding> verify() {
        return verification.firstFault();
    }
}

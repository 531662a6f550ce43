package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.greenregistry.access.ForAuditors;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.journal.Redactions;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Redacted;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.work.FileService;
import org.greenregistry.work.NoticeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes personal data that slipped into text or a file out of the book: out of every version of the record, its drafts,
 * the journal, the index and the file store. An auditor does it, who neither writes nor approves. The act stays.
 */
@Service
@ForAuditors
@Transactional(readOnly = true)
public class RedactionService {

    private final Desk desk;
    private final Versions versions;
    private final Redacting redacting;
    private final FreeTexts texts;
    private final Numbers numbers;
    private final FileUses uses;
    private final FileService files;
    private final JournalService journal;
    private final NoticeService notices;
    private final Indexing index;
    private final EntityManager database;
    private final ApplicationEventPublisher events;

    RedactionService(
            Desk desk,
            Versions versions,
            Redacting redacting,
            FreeTexts texts,
            Numbers numbers,
            FileUses uses,
            FileService files,
            JournalService journal,
            NoticeService notices,
            Indexing index,
            EntityManager database,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.versions = versions;
        this.redacting = redacting;
        this.texts = texts;
        this.numbers = numbers;
        this.uses = uses;
        this.files = files;
        this.journal = journal;
        this.notices = notices;
        this.index = index;
        this.database = database;
        this.events = events;
    }

    /** What can be taken out of a version: its free text and the names of its files, RESTRICTED values masked. */
    public List<Change> redactable(UUID record, int number) {
        var version = version(record, number);
        var kind = kind(record);
        var shown = Masks.masked(Parts.of(version.parts()));
        var paths = texts.of(kind, version).keySet();
        return Difference.between(kind.name(), Canonical.emptyTree(), shown).stream()
                .filter(field -> paths.contains(field.path()))
                .toList();
    }

    /**
     * Takes out the value at {@code path} of that version, wherever the record has it; if it is the name of a file, the
     * file itself, wherever any record has it. Drafts that have it are removed.
     */
    @Transactional
    public void redact(UUID record, int number, String path, String reason) {
        var version = version(record, number);
        var text = requireText(texts.of(kind(record), version).get(path), reason);
        var file = FileReferences.byPath(version.tree(Level.RESTRICTED)).get(path.replaceAll("\\.name$", ""));
        if (file == null) {
            redactText(record, Change.fieldOf(path), text, reason);
        } else {
            uses.findByIdSha256(file.sha256()).forEach(use -> redactFile(use.record(), file.sha256(), reason));
            files.erase(file.sha256(), reason);
        }
        compactAfterwards();
    }

    /** Why that version was withdrawn, if it was and the words are still there. */
    public Optional<String> withdrawalReason(UUID record, int number) {
        return version(record, number).reason().map(SealedPart::text).filter(text -> !text.equals(Redacted.MARK));
    }

    /** Takes out the words why that version was withdrawn, wherever the record has them. */
    @Transactional
    public void redactWithdrawalReason(UUID record, int number, String reason) {
        var text = requireText(withdrawalReason(record, number).orElse(null), reason);
        desk.records().lock(record);
        var changes = new ArrayList<>(redacting.reasons(record, text));
        changes.addAll(journal.redact(record, "reason", text));
        notices.redact(text);
        finish(record, "reason", changes, reason);
        compactAfterwards();
    }

    private static String requireText(@Nullable String text, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("ledger.redact.reason");
        }
        if (text == null) {
            throw new Refusal("ledger.redact.notText");
        }
        if (reason.contains(text)) {
            throw new Refusal("ledger.redact.repeats");
        }
        return text;
    }

    private void compactAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                index.compact();
            }
        });
    }

    private void redactText(UUID record, String field, String text, String reason) {
        var changes = new ArrayList<>(hide(
                record,
                part -> Leaves.of(part).entrySet().stream()
                        .filter(leaf -> Change.fieldOf(leaf.getKey()).equals(field)
                                && leaf.getValue().isString()
                                && leaf.getValue().asString().equals(text))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                draft -> draft.mentions(text)));
        changes.addAll(journal.redact(record, field, text));
        notices.redact(text);
        finish(record, field, changes, reason);
    }

    private void redactFile(UUID record, String sha256, String reason) {
        var changes = hide(
                record,
                part -> FileReferences.byPath(part).entrySet().stream()
                        .filter(file -> file.getValue().sha256().equals(sha256))
                        .map(file -> file.getKey() + ".name")
                        .collect(Collectors.toSet()),
                draft -> draft.mentions(sha256));
        finish(record, "sha256:" + sha256, changes, reason);
    }

    private List<Act.FieldChange> hide(
            UUID record, Function<ObjectNode, Set<String>> paths, Predicate<Typed> mentions) {
        desk.records().lock(record);
        var changes = redacting.versions(record, paths);
        desk.drafts().findByRecordId(record).stream()
                .filter(draft -> mentions.test(draft.typed()))
                .forEach(this::remove);
        return changes;
    }

    private void remove(Draft draft) {
        journal.append(Act.on("DISCARDED", draft.kind(), draft.record().id()).aboutDraft(draft.id()));
        desk.drafts().delete(draft);
    }

    private void finish(UUID record, String what, List<Act.FieldChange> changes, String reason) {
        database.flush();
        database.clear();
        var kind = kind(record);
        claim(record, kind);
        var all = new ArrayList<>(List.of(new Act.FieldChange(what, null, Redacted.MARK)));
        all.addAll(changes);
        journal.append(new Act(Redactions.ACTION, kind.name(), record, null, null, all, reason));
        index.again(List.of(record));
        events.publishEvent(new RecordsChanged(kind.name()));
    }

    private <C extends Record> void claim(UUID record, RecordKind<C> kind) {
        var newest = versions.findFirstByRecordOrderByNumberDesc(record).orElseThrow();
        if (!newest.isWithdrawn()) {
            numbers.claim(kind, Map.of(desk.record(record), kind.keys(Contents.of(kind, newest, Level.RESTRICTED))));
        }
    }

    private Version version(UUID record, int number) {
        return versions.findByRecordAndNumber(record, number).orElseThrow(() -> new Refusal("ledger.record.none"));
    }

    private RecordKind<?> kind(UUID record) {
        return desk.kinds().named(desk.record(record).kind());
    }
}

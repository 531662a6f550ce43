package org.greenregistry.journal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Redacted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a text out of entries; the only statement that changes one. The entry keeps its hash, so that the chain holds;
 * its present bytes are vouched for by the act of redaction.
 */
@Component
class EntryRedaction {

    private final JournalEntries entries;
    private final EntityManager database;

    EntryRedaction(JournalEntries entries, EntityManager database) {
        this.entries = entries;
        this.database = database;
    }

    /** @return the place and both digests of each entry that had the text */
    List<Act.FieldChange> redact(UUID subject, String field, String text) {
        return entries.findBySubjectOrderByNumberDesc(subject).stream()
                .filter(entry -> entry.redact(field, text))
                .map(this::written)
                .toList();
    }

    private Act.FieldChange written(JournalEntry entry) {
        database.createNativeQuery(
                        "update journal_entry set changes = :changes, reason = :reason where entry_number = :number")
                .setParameter("changes", entry.changes())
                .setParameter("reason", entry.line().reason())
                .setParameter("number", entry.number())
                .executeUpdate();
        return new Act.FieldChange(entry.place(), entry.hash(), entry.computedHash());
    }

    /** {@code change} without the text, which RESTRICTED fields have as a digest. */
    static Act.FieldChange without(Act.FieldChange change, String field, String text) {
        var here = change.path().replaceAll("\\[[^]]*]", "").equals(field);
        return here
                ? new Act.FieldChange(change.path(), without(change.before(), text), without(change.after(), text))
                : change;
    }

    private static @Nullable String without(@Nullable String value, String text) {
        return text.equals(value) || ("sha256:" + Canonical.digest(text)).equals(value) ? Redacted.MARK : value;
    }
}

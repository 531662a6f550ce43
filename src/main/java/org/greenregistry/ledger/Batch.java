package org.greenregistry.ledger;

import java.util.List;
import java.util.UUID;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Contents one account handed over together, for another to decide on. Only {@link BatchService#submit} makes one, so
 * that it proves who its author is and that its contents are complete; it waits in memory, never in the database.
 *
 * @param <C> content of the records' kind
 */
public final class Batch<C extends Record> {

    private final UUID id;
    private final RecordKind<C> kind;
    private final UUID author;
    private final List<Entry<C>> entries;

    Batch(UUID id, RecordKind<C> kind, UUID author, List<Entry<C>> entries) {
        this.id = id;
        this.kind = kind;
        this.author = author;
        this.entries = List.copyOf(entries);
    }

    /** One content, divided by level, and the version it was written on; neither for a new record. */
    record Entry<C extends Record>(
            @Nullable UUID record,
            C content,
            Parts parts,
            @Nullable Integer base) {

        Proposal<C> proposal(LedgerRecord identity, Batch<C> batch) {
            return new Proposal<>(batch.kind, identity, content, parts, Intent.CHANGE, null, batch.author, base);
        }
    }

    void requireOther(UUID reviewer) {
        if (reviewer.equals(author)) {
            throw new Refusal("ledger.fourEyes");
        }
    }

    UUID id() {
        return id;
    }

    RecordKind<C> kind() {
        return kind;
    }

    List<Entry<C>> entries() {
        return entries;
    }
}

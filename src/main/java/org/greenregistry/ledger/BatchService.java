package org.greenregistry.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForDesk;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.access.ForReviewers;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for many records at once. The rules are those of drafts and reviews: complete contents, the own scope, one
 * hands over and another decides, a journal entry with the differences for each version. What is long is done in
 * several batches under one id.
 */
@Service
@ForDesk
@Transactional(readOnly = true)
public class BatchService {

    /** Contents in one batch at most: a batch is one transaction. */
    public static final int MOST = 500;

    /** A record that got a version. */
    public record Approved(UUID record, String code) {}

    private final Kinds kinds;
    private final Faults faults;
    private final Batches batches;
    private final Consequences consequences;
    private final JournalService journal;

    BatchService(Kinds kinds, Faults faults, Batches batches, Consequences consequences, JournalService journal) {
        this.kinds = kinds;
        this.faults = faults;
        this.batches = batches;
        this.consequences = consequences;
        this.journal = journal;
    }

    /**
     * Hands {@code lines} over. Refuses them all if one is incomplete or outside my scope.
     *
     * @param id under which the acts of this and further batches are found together
     * @param lines at most {@link #MOST}, of different records
     */
    @ForOfficers
    @Transactional
    public <C extends Record> Batch<C> submit(UUID id, Class<C> type, List<BatchLine<C>> lines) {
        if (lines.size() > MOST) {
            throw new IllegalArgumentException("too many for one batch: " + lines.size());
        }
        var kind = kinds.of(type);
        var newest = batches.newest(lines);
        var entries = new ArrayList<Batch.Entry<C>>(lines.size());
        for (var line : lines) {
            requireComplete(line.content(), entries.size() + 1);
            entries.add(entry(kind, line, newest));
        }
        journal.append(Act.on("BATCH_SUBMITTED", kind.name(), id).inBatch(id));
        return new Batch<>(id, kind, me(), entries);
    }

    private void requireComplete(Record content, int line) {
        var missing = faults.of(content, OnSubmit.class, Locale.ROOT);
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "ledger.batch.incomplete",
                    line,
                    missing.size(),
                    missing.getFirst().path());
        }
    }

    private static <C extends Record> Batch.Entry<C> entry(
            RecordKind<C> kind, BatchLine<C> line, Map<UUID, Version> newest) {
        Batches.requireReach(kind, line.content());
        if (line.record() == null) {
            return new Batch.Entry<>(null, line.content(), Division.of(line.content()), null);
        }
        var base = newest.get(line.record());
        if (base == null) {
            throw new Refusal("ledger.record.none");
        }
        Batches.requireReach(kind, base);
        return new Batch.Entry<>(line.record(), line.content(), Division.of(line.content()), base.number());
    }

    /**
     * Makes each content its record's next version. Refuses them all if I handed them over myself, or if one is no
     * longer written on the newest version.
     *
     * @return in the order of the lines
     */
    @ForReviewers
    @Transactional
    public <C extends Record> List<Approved> approve(Batch<C> batch, Publication publication) {
        batch.requireOther(me());
        var made = batches.write(batch, me(), publication);
        for (var one : made) {
            var version = one.version();
            journal.append(Act.on("APPROVED", batch.kind().name(), version.record())
                    .inBatch(batch.id())
                    .sealing(new Act.Seal(version.record(), version.number(), version.hash()), one.changes()));
            consequences.of(version, batch.kind());
        }
        return made.stream()
                .map(one -> new Approved(one.version().record(), one.version().code()))
                .toList();
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}

package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Writes many versions with few statements: what a single approval asks for each record is asked once for all. */
@Component
class Batches {

    private final Records records;
    private final Versions versions;
    private final Publishing book;
    private final Numbers numbers;
    private final EntityManager database;
    private final Clock clock;

    Batches(Records records, Versions versions, Publishing book, Numbers numbers, EntityManager database, Clock clock) {
        this.records = records;
        this.versions = versions;
        this.book = book;
        this.numbers = numbers;
        this.database = database;
        this.clock = clock;
    }

    /** Of the records there are already; refuses two contents for one record. */
    Map<UUID, Version> newest(List<? extends BatchLine<?>> lines) {
        var asked =
                lines.stream().map(BatchLine::record).filter(Objects::nonNull).toList();
        if (Set.copyOf(asked).size() < asked.size()) {
            throw new IllegalArgumentException("a record stands twice in one batch");
        }
        return newest(asked);
    }

    private Map<UUID, Version> newest(Collection<UUID> asked) {
        return asked.isEmpty()
                ? Map.of()
                : versions.newestOf(asked).stream().collect(Collectors.toMap(Version::record, Function.identity()));
    }

    static <C extends Record> void requireReach(RecordKind<C> kind, Version base) {
        if (Actor.current().scope().isLimited()) {
            requireReach(kind, Contents.of(kind, base, Level.RESTRICTED));
        }
    }

    static <C extends Record> void requireReach(RecordKind<C> kind, C content) {
        var scope = Actor.current().scope();
        if (scope.isLimited() && !scope.covers(kind.areas(content), kind.agencies(content))) {
            throw new Refusal("ledger.scope");
        }
    }

    <C extends Record> List<Publishing.Made<C>> write(Batch<C> batch, UUID reviewer, Publication publication) {
        var kind = batch.kind();
        var known = batch.entries().stream()
                .map(Batch.Entry::record)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var identities = new HashMap<UUID, LedgerRecord>();
        if (!known.isEmpty()) {
            records.lockAll(known).forEach(record -> identities.put(record.id(), record));
        }
        var newest = newest(known);
        var proposals = batch.entries().stream()
                .map(entry -> entry.proposal(identity(kind, entry, identities), batch))
                .toList();
        numbers.claim(
                kind, proposals.stream().collect(Collectors.toMap(Proposal::record, one -> kind.keys(one.content()))));
        proposals.forEach(proposal -> {
            requireReach(kind, proposal.content());
            book.requireBase(proposal, newest.get(proposal.record().id()));
        });
        // What costs most of a version is reading, dividing, comparing and hashing contents: all cores do it.
        var made = proposals.parallelStream()
                .map(proposal ->
                        book.make(proposal, newest.get(proposal.record().id()), reviewer, publication))
                .toList();
        made.forEach(book::add);
        database.flush();
        made.forEach(one -> book.index(newest.get(one.version().record()), one.version()));
        return made;
    }

    /** A new record has its code before it is stored, so that it is written once. */
    private <C extends Record> LedgerRecord identity(
            RecordKind<C> kind, Batch.Entry<C> entry, Map<UUID, LedgerRecord> identities) {
        var known = entry.record();
        if (known != null) {
            return Objects.requireNonNull(identities.get(known));
        }
        var record = new LedgerRecord(kind.name(), clock.instant());
        numbers.code(record, kind);
        database.persist(record);
        return record;
    }
}

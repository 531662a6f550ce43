package org.greenregistry.journal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Walks the chain from the first entry, and asks the seal checks on the way. */
@Component
class Verification {

    private static final int BATCH = 500;
    private static final String START = "0".repeat(64);

    private final JournalEntries entries;
    private final HeadFile headFile;
    private final List<SealCheck> seals;
    private final EntityManager database;

    Verification(JournalEntries entries, HeadFile headFile, List<SealCheck> seals, EntityManager database) {
        this.entries = entries;
        this.headFile = headFile;
        this.seals = seals;
        this.database = database;
    }

    Optional<Finding> firstFault() {
        var redactions = new Redactions(entries.findByActionOrderByNumber(Redactions.ACTION));
        var number = 0L;
        var hash = START;
        for (var batch = after(number); !batch.isEmpty(); batch = after(number)) {
            for (var entry : batch) {
                var fault = faultOf(entry, number, hash, redactions);
                if (fault.isPresent()) {
                    return fault;
                }
                number = entry.number();
                hash = entry.hash();
            }
            var broken = firstBroken(batch, redactions);
            if (broken.isPresent()) {
                return broken;
            }
            database.clear();
        }
        return faultOfEnd(number, hash).or(() -> seals.stream()
                .flatMap(check -> check.firstUnsealed(this::vouched).stream())
                .findFirst());
    }

    /** Asked once per batch: what was read for the batch is let go. */
    private Set<String> vouched(List<Act.Seal> asked) {
        database.clear();
        return entries.sealed(asked.stream().map(Act.Seal::record).collect(Collectors.toSet()));
    }

    private List<JournalEntry> after(long number) {
        return entries.findByNumberGreaterThanOrderByNumber(number, Limit.of(BATCH));
    }

    private static Optional<Finding> faultOf(
            JournalEntry entry, long before, String hashBefore, Redactions redactions) {
        if (entry.number() != before + 1) {
            return Optional.of(Finding.of("verify.entry.missing", before + 1));
        }
        var now = entry.computedHash();
        if (!entry.hash().equals(now) && !redactions.left(entry.subject(), entry.place(), now)) {
            return Optional.of(Finding.of("verify.entry.changed", entry.number()));
        }
        return entry.previousHash().equals(hashBefore)
                ? Optional.empty()
                : Optional.of(Finding.of("verify.entry.unchained", entry.number()));
    }

    private Optional<Finding> firstBroken(List<JournalEntry> batch, Redactions redactions) {
        var sealed = batch.stream().flatMap(entry -> entry.seal().stream()).toList();
        return seals.stream()
                .flatMap(check -> check.firstBroken(sealed, redactions).stream())
                .findFirst();
    }

    /** The head in the database and the one written outside it must both be reached. */
    private Optional<Finding> faultOfEnd(long last, String hash) {
        var head = entries.head().read();
        if (head.entries() != last) {
            return Optional.of(Finding.of("verify.entry.missing", last + 1));
        }
        if (!head.hash().equals(hash)) {
            return Optional.of(Finding.of("verify.head.changed", last));
        }
        return headFile.read().flatMap(outside -> faultAgainst(outside, last));
    }

    private Optional<Finding> faultAgainst(Head outside, long last) {
        if (outside.entries() > last) {
            return Optional.of(Finding.of("verify.entry.cut", last + 1, outside.entries()));
        }
        return headFile.isContained(outside)
                ? Optional.empty()
                : Optional.of(Finding.of("verify.entry.rewritten", outside.entries()));
    }
}

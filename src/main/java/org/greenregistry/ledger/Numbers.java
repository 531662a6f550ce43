package org.greenregistry.ledger;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;

/** The registry's own code of a record, and the official numbers it claims. */
@Component
class Numbers {

    private final Codes codes;
    private final OfficialNumbers official;
    private final Clock clock;
    private final ZoneId zone;

    Numbers(Codes codes, OfficialNumbers official, Clock clock, ZoneId zone) {
        this.codes = codes;
        this.official = official;
        this.clock = clock;
        this.zone = zone;
    }

    /** The record's code, given at its first approval. */
    String code(LedgerRecord record, RecordKind<?> kind, String title) {
        if (record.code() == null) {
            record.name(
                    codes.next(kind.codePrefix(), clock.instant().atZone(zone).getYear()), title);
        }
        return Objects.requireNonNull(record.code());
    }

    /** Gives the record exactly {@code all}, but for what was redacted; refuses one that another record has. */
    void claim(LedgerRecord record, RecordKind<?> kind, Collection<RecordKind.OfficialKey> all) {
        var keys = all.stream().filter(key -> !key.isRedacted()).toList();
        for (var key : keys) {
            official.findById(id(kind, key))
                    .filter(taken -> !taken.record().equals(record.id()))
                    .ifPresent(taken -> {
                        throw new Refusal("ledger.key.taken", key.shown());
                    });
        }
        var ids = keys.stream().map(key -> id(kind, key)).toList();
        official.deleteAll(official.findByRecord(record.id()).stream()
                .filter(held -> !ids.contains(held.id()))
                .toList());
        ids.forEach(id -> official.save(new OfficialNumber(id, record.id())));
    }

    private static OfficialNumber.Id id(RecordKind<?> kind, RecordKind.OfficialKey key) {
        return new OfficialNumber.Id(kind.name(), key.scheme(), key.value());
    }
}

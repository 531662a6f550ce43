package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;

/** The registry's own code of a record, and the official numbers it claims. */
@Component
class Numbers {

    private final Codes codes;
    private final OfficialNumbers official;
    private final EntityManager database;
    private final Clock clock;
    private final ZoneId zone;

    Numbers(Codes codes, OfficialNumbers official, EntityManager database, Clock clock, ZoneId zone) {
        this.codes = codes;
        this.official = official;
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /** The record's code, given at its first approval. */
    String code(LedgerRecord record, RecordKind<?> kind) {
        if (record.code() == null) {
            record.name(
                    codes.next(kind.codePrefix(), clock.instant().atZone(zone).getYear()));
        }
        return Objects.requireNonNull(record.code());
    }

    /** Gives each record exactly its keys, but for what was redacted; refuses one that another record has. */
    void claim(RecordKind<?> kind, Map<LedgerRecord, Set<RecordKind.OfficialKey>> wanted) {
        var owners = new HashMap<OfficialNumber.Id, UUID>();
        wanted.forEach((record, keys) -> keys.stream()
                .filter(key -> !key.isRedacted())
                .forEach(key -> requireFree(owners.put(id(kind, key), record.id()) == null, key)));
        var taken = taken(owners.keySet());
        wanted.forEach((record, keys) -> keys.forEach(key ->
                requireFree(taken.getOrDefault(id(kind, key), record.id()).equals(record.id()), key)));
        var records = wanted.keySet().stream().map(LedgerRecord::id).toList();
        official.deleteAll(official.findByRecordIn(records).stream()
                .filter(held -> !owners.containsKey(held.id()))
                .toList());
        owners.keySet().removeAll(taken.keySet());
        owners.forEach((id, record) -> database.persist(new OfficialNumber(id, record)));
    }

    /** Refuses a key another record has; claims none. */
    void requireFree(RecordKind<?> kind, LedgerRecord record, Set<RecordKind.OfficialKey> keys) {
        var asked = keys.stream().filter(key -> !key.isRedacted()).toList();
        var taken = taken(asked.stream().map(key -> id(kind, key)).collect(Collectors.toSet()));
        asked.forEach(key ->
                requireFree(taken.getOrDefault(id(kind, key), record.id()).equals(record.id()), key));
    }

    private static void requireFree(boolean isFree, RecordKind.OfficialKey key) {
        if (!isFree) {
            throw new Refusal("ledger.key.taken", key.shown());
        }
    }

    /** Who has which of {@code ids}. */
    private Map<OfficialNumber.Id, UUID> taken(Set<OfficialNumber.Id> ids) {
        return ids.isEmpty()
                ? Map.of()
                : official.taken(ids).stream().collect(Collectors.toMap(OfficialNumber::id, OfficialNumber::record));
    }

    private static OfficialNumber.Id id(RecordKind<?> kind, RecordKind.OfficialKey key) {
        return new OfficialNumber.Id(kind.name(), key.scheme(), key.value());
    }
}

package org.greenregistry.ledger;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which records name another one, or somebody. */
@Component
class Naming {

    private final IdUses uses;
    private final Records records;

    Naming(IdUses uses, Records records) {
        this.uses = uses;
        this.records = records;
    }

    /** Records of {@code kind} of which some version names one of {@code ids}. */
    Stream<UUID> of(String kind, Collection<UUID> ids) {
        return records
                .findByIdIn(uses.findByIdTargetIn(ids).stream()
                        .map(IdUse::record)
                        .distinct()
                        .toList())
                .stream()
                .filter(record -> record.kind().equals(kind))
                .map(LedgerRecord::id);
    }
}

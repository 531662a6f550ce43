package org.greenregistry.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.Level;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For those who read: any two versions of a record side by side. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class ComparisonService {

    private final Kinds kinds;
    private final Records records;
    private final Versions versions;

    ComparisonService(Kinds kinds, Records records, Versions versions) {
        this.kinds = kinds;
        this.records = records;
        this.versions = versions;
    }

    /**
     * What differs from version {@code from} to version {@code to}, as far as the actor sees it.
     *
     * @return empty if one of them is not there or not for this actor
     */
    public Optional<List<Change>> between(UUID record, int from, int to) {
        return between(record, from, to, Actor.current().level());
    }

    /** The same as the public sees it, whoever asks: what a printed sheet can be held against. */
    public Optional<List<Change>> publicly(UUID record, int from, int to) {
        return between(record, from, to, Level.PUBLIC);
    }

    private Optional<List<Change>> between(UUID record, int from, int to, Level level) {
        var kind = records.findById(record).map(LedgerRecord::kind).map(kinds::named);
        return kind.flatMap(known -> parts(known, record, from, level).flatMap(before -> parts(known, record, to, level)
                .map(after -> new Comparison(known.name(), before, after).seenAt(level))));
    }

    private Optional<Parts> parts(RecordKind<?> kind, UUID record, int number, Level level) {
        return versions.findByRecordAndNumber(record, number)
                .filter(RecordService::isSeen)
                .map(version -> Division.of(Contents.of(kind, version, level)));
    }
}

package org.greenregistry.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.kernel.Level;
import org.springframework.stereotype.Component;

/**
 * The newest versions with all but RESTRICTED values, whoever asks: for modules that judge by the book what an actor
 * may do, or answer somebody outside from what is his or her organisation's own. Whoever asks it decides what may be
 * told.
 */
@Component
public class WholeBook {

    private final Kinds kinds;
    private final Versions versions;
    private final Records records;
    private final Naming naming;
    private final OfficialNumbers official;

    WholeBook(Kinds kinds, Versions versions, Records records, Naming naming, OfficialNumbers official) {
        this.kinds = kinds;
        this.versions = versions;
        this.records = records;
        this.naming = naming;
        this.official = official;
    }

    public <C extends Record> Optional<Published<C>> byId(Class<C> type, UUID record) {
        return versions.findFirstByRecordOrderByNumberDesc(record)
                .map(version -> RecordService.published(kinds.of(type), version, Level.INTERNAL));
    }

    public <C extends Record> Optional<Published<C>> find(Class<C> type, String code) {
        return records.findByKindAndCode(kinds.of(type).name(), code).flatMap(record -> byId(type, record.id()));
    }

    /** Those of {@code numbers} that a record has, with it. */
    public <C extends Record> Map<String, Published<C>> numbered(
            Class<C> type, String scheme, Collection<String> numbers) {
        var held = new HashMap<String, Published<C>>();
        taken(kinds.of(type).name(), scheme, numbers).forEach(number -> byId(type, number.record())
                .ifPresent(record -> held.put(number.id().number(), record)));
        return held;
    }

    /** All that the public sees today of a kind that has few records, by code. */
    public <C extends Record> List<Published<C>> publicly(Class<C> type) {
        var kind = kinds.of(type);
        return versions.newestOf(kind.name()).stream()
                .filter(VersionService::isSeen)
                .map(version -> RecordService.published(kind, version, Level.PUBLIC))
                .toList();
    }

    private Stream<OfficialNumber> taken(String kind, String scheme, Collection<String> numbers) {
        var ids = numbers.stream()
                .map(number -> new OfficialNumber.Id(kind, scheme, number))
                .toList();
        return ids.isEmpty() ? Stream.of() : official.taken(ids).stream();
    }

    /** The records of a kind of which a version names one of {@code ids}, those withdrawn left out. */
    public <C extends Record> List<Published<C>> naming(Class<C> type, Collection<UUID> ids) {
        return naming.of(kinds.of(type).name(), ids)
                .flatMap(record -> byId(type, record).stream())
                .filter(record -> !record.withdrawn())
                .toList();
    }
}

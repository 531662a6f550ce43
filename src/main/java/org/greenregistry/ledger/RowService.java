package org.greenregistry.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.access.ForStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for tables: many records read at once, and rows of a file laid beside what the book says. It writes nothing.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class RowService {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Kinds kinds;
    private final Records records;
    private final Versions versions;
    private final OfficialNumbers official;
    private final Faults faults;

    RowService(Kinds kinds, Records records, Versions versions, OfficialNumbers official, Faults faults) {
        this.kinds = kinds;
        this.records = records;
        this.versions = versions;
        this.official = official;
        this.faults = faults;
    }

    /**
     * The newest versions of the records with those codes at the reader's level, in that order; withdrawn ones are left
     * out.
     *
     * @param codes at most {@link BatchService#MOST}
     */
    public <C extends Record> List<Published<C>> newest(Class<C> type, List<String> codes) {
        var kind = kinds.of(type);
        var found = newest(coded(kind, codes).values());
        var byCode = found.values().stream()
                .filter(version -> !version.isWithdrawn())
                .collect(Collectors.toMap(Version::code, Function.identity()));
        return codes.stream()
                .map(byCode::get)
                .filter(Objects::nonNull)
                .map(version ->
                        RecordService.published(kind, version, Actor.current().level()))
                .toList();
    }

    /**
     * Codes of the records of a kind, in the order they came into the book.
     *
     * @param after the last code of the page before; absent at the beginning
     * @param most at most {@link BatchService#MOST}
     */
    public List<String> codes(Class<? extends Record> type, @Nullable String after, int most) {
        var kind = kinds.of(type).name();
        var last = after == null
                ? BEFORE_ALL
                : records.findByKindAndCode(kind, after).orElseThrow().id();
        return records.after(kind, last, Limit.of(most)).stream()
                .map(LedgerRecord::code)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /**
     * Each row beside the version it was written on and the newest one: three-way, field by field.
     *
     * @param rows at most {@link BatchService#MOST}
     * @return in the order of the rows
     */
    @ForOfficers
    public <C extends Record> List<RowResult<C>> compare(Class<C> type, List<Row> rows, Locale locale) {
        var kind = kinds.of(type);
        var ids = coded(
                kind,
                rows.stream().map(Row::code).filter(Objects::nonNull).distinct().toList());
        var newest = newest(ids.values());
        var bases = bases(rows, ids, newest);
        var comparer = new RowComparer<>(kind, faults, Actor.current().scope(), locale);
        var results = rows.parallelStream()
                .map(row -> comparer.compare(row, standing(row, ids, newest, bases)))
                .toList();
        var holders = holders(kind, results);
        return results.stream().map(result -> RowComparer.held(result, holders)).toList();
    }

    private static RowComparer.Standing standing(
            Row row, Map<String, UUID> ids, Map<UUID, Version> newest, Map<Place, Version> bases) {
        var record = row.code() == null ? null : ids.get(row.code());
        var last = record == null ? null : newest.get(record);
        var base = record == null || row.base() == null || last == null || row.base() == last.number()
                ? last
                : bases.getOrDefault(new Place(record, row.base()), last);
        return new RowComparer.Standing(base, last);
    }

    /** Where a version stands. */
    private record Place(UUID record, int number) {}

    private Map<Place, Version> bases(List<Row> rows, Map<String, UUID> ids, Map<UUID, Version> newest) {
        var asked = rows.stream()
                .filter(row -> row.code() != null && row.base() != null && ids.containsKey(row.code()))
                .map(row -> new Place(Objects.requireNonNull(ids.get(row.code())), Objects.requireNonNull(row.base())))
                .filter(place -> !newest.containsKey(place.record())
                        || Objects.requireNonNull(newest.get(place.record())).number() != place.number())
                .toList();
        return asked.isEmpty()
                ? Map.of()
                : versions
                        .findByRecordInAndNumberIn(
                                asked.stream().map(Place::record).toList(),
                                asked.stream().map(Place::number).toList())
                        .stream()
                        .collect(Collectors.toMap(
                                version -> new Place(version.record(), version.number()), Function.identity()));
    }

    private Map<String, UUID> coded(RecordKind<?> kind, Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : records.findByKindAndCodeIn(kind.name(), codes).stream()
                        .collect(Collectors.toMap(record -> Objects.requireNonNull(record.code()), LedgerRecord::id));
    }

    private Map<UUID, Version> newest(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : versions.newestOf(ids).stream().collect(Collectors.toMap(Version::record, Function.identity()));
    }

    /** By official number who has it. */
    private Map<String, RowComparer.Holder> holders(RecordKind<?> kind, List<? extends RowResult<?>> results) {
        var asked = results.stream()
                .flatMap(result -> result.numbers().stream())
                .distinct()
                .map(number -> number.split(" ", 2))
                .map(number -> new OfficialNumber.Id(kind.name(), number[0], number[1]))
                .toList();
        var taken = asked.isEmpty() ? List.<OfficialNumber>of() : official.taken(asked);
        var codes = new HashMap<UUID, String>();
        records.findByIdIn(taken.stream().map(OfficialNumber::record).toList())
                .forEach(record -> codes.put(record.id(), Objects.requireNonNullElse(record.code(), "")));
        return taken.stream()
                .collect(Collectors.toMap(
                        number -> number.id().scheme() + " " + number.id().number(),
                        number -> new RowComparer.Holder(
                                number.record(), Objects.requireNonNull(codes.get(number.record())))));
    }
}

package org.greenregistry.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForStaff;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For those who read: what was published, as far as the current actor may see it. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class RecordService {

    private final Kinds kinds;
    private final Records records;
    private final Versions versions;
    private final Naming naming;
    private final OfficialNumbers official;
    private final JournalService journal;

    RecordService(
            Kinds kinds,
            Records records,
            Versions versions,
            Naming naming,
            OfficialNumbers official,
            JournalService journal) {
        this.kinds = kinds;
        this.records = records;
        this.versions = versions;
        this.naming = naming;
        this.official = official;
        this.journal = journal;
    }

    /**
     * The record as the book knew it at {@code asOf}, by default now; empty if it is not there or not for this actor.
     */
    public <C extends Record> Optional<Published<C>> find(Class<C> type, String code, @Nullable Instant asOf) {
        var kind = kinds.of(type);
        return records.findByKindAndCode(kind.name(), code)
                .flatMap(record -> at(record.id(), asOf))
                .filter(RecordService::isSeen)
                .map(version -> published(kind, version));
    }

    /** The record as it stands today; empty if it is not there or not for this actor. */
    public <C extends Record> Optional<Published<C>> byId(Class<C> type, UUID record) {
        return at(record, null).filter(RecordService::isSeen).map(version -> published(kinds.of(type), version));
    }

    /** Records of today of which some version named one of {@code ids}; whether they still do, their contents say. */
    public <C extends Record> List<Published<C>> naming(Class<C> type, Collection<UUID> ids) {
        return naming.of(kinds.of(type).name(), ids)
                .flatMap(record -> byId(type, record).stream())
                .filter(record -> !record.withdrawn())
                .toList();
    }

    /** Those of {@code numbers} that a record of today has, with it, as far as the actor may see it. */
    public <C extends Record> Map<String, Published<C>> numbered(
            Class<C> type, String scheme, Collection<String> numbers) {
        var kind = kinds.of(type);
        var ids = numbers.stream()
                .map(number -> new OfficialNumber.Id(kind.name(), scheme, number))
                .toList();
        var found = ids.isEmpty() ? List.<OfficialNumber>of() : official.taken(ids);
        var held = new HashMap<String, Published<C>>();
        for (var number : found) {
            byId(type, number.record()).ifPresent(record -> held.put(number.id().number(), record));
        }
        return held;
    }

    /** What the record is called today; empty if there is none with that code, or not for this actor. */
    public Optional<RecordName> named(String kind, String code) {
        return records.findByKindAndCode(kind, code)
                .flatMap(record -> versions.findFirstByRecordOrderByNumberDesc(record.id()))
                .filter(RecordService::isSeen)
                .map(version -> new RecordName(
                        version.record(), kind, code, title(kinds.named(kind), version), version.isWithdrawn()));
    }

    private static <C extends Record> LocalizedText title(RecordKind<C> kind, Version version) {
        return kind.title(Contents.of(kind, version, Actor.current().level()));
    }

    /**
     * A value of a {@link Change} in words; a mask stays one.
     *
     * @param path with or without ids of list items
     */
    public String words(String kind, String path, String value, Locale locale) {
        return Masks.isMask(value) ? value : kinds.named(kind).words(Change.fieldOf(path), value, locale);
    }

    /** What the item that {@code path} ends in is called; empty if it is called like its list. */
    public Optional<String> itemName(String kind, String path, Locale locale) {
        var id = path.substring(path.lastIndexOf('[') + 1, path.length() - 1);
        return kinds.named(kind).itemName(Change.fieldOf(path), id, locale);
    }

    private Optional<Version> at(UUID record, @Nullable Instant asOf) {
        return asOf == null
                ? versions.findFirstByRecordOrderByNumberDesc(record)
                : versions.findFirstByRecordAndRecordedFromLessThanEqualOrderByNumberDesc(record, asOf);
    }

    static boolean isSeen(Version version) {
        return Actor.current().isStaff() || VersionService.isSeen(version);
    }

    private static <C extends Record> Published<C> published(RecordKind<C> kind, Version version) {
        return published(kind, version, Actor.current().level());
    }

    static <C extends Record> Published<C> published(RecordKind<C> kind, Version version, Level level) {
        return new Published<>(
                version.record(),
                version.code(),
                version.number(),
                Contents.of(kind, version, level),
                version.publication(),
                version.isWithdrawn(),
                version.recordedFrom(),
                version.recordedTo(),
                version.hash());
    }

    /** The versions this actor may see, newest first, each with what it changed against the one listed after it. */
    public List<VersionRow> history(UUID record) {
        var seen = versions.findByRecordOrderByNumberDesc(record).stream()
                .filter(RecordService::isSeen)
                .toList();
        return rows(seen, seen.size());
    }

    private List<VersionRow> rows(List<Version> seen, int most) {
        var rows = new ArrayList<VersionRow>();
        for (var i = 0; i < Math.min(most, seen.size()); i++) {
            rows.add(row(seen.get(i), i + 1 < seen.size() ? seen.get(i + 1) : null));
        }
        return rows;
    }

    /**
     * The newest versions this actor may see up to {@code number}, newest first, each with what it changed.
     *
     * @param most how many at most
     */
    public List<VersionRow> latest(UUID record, int number, int most) {
        return rows(
                versions.findByRecordOrderByNumberDesc(record).stream()
                        .filter(version -> version.number() <= number && isSeen(version))
                        .limit(most + 1L)
                        .toList(),
                most);
    }

    private VersionRow row(Version version, @Nullable Version before) {
        var actor = Actor.current();
        var kind = kinds.named(records.findById(version.record()).orElseThrow().kind());
        var earlier = before == null ? new Parts() : Division.of(Contents.of(kind, before, actor.level()));
        var later = Division.of(Contents.of(kind, version, actor.level()));
        return new VersionRow(
                version.number(),
                version.recordedFrom(),
                version.recordedTo(),
                version.publication(),
                version.isWithdrawn(),
                version.reason().map(SealedPart::text).orElse(null),
                actor.isStaff() ? version.author() : null,
                actor.isStaff() ? version.reviewer() : null,
                version.hash(),
                version.previousHash(),
                new Comparison(kind.name(), earlier, later).seenAt(actor.level()));
    }

    /** When the last version not younger than {@code until} was written, of whatever kind and for whomever. */
    public Optional<Instant> latest(Instant until) {
        return versions.latest(until);
    }

    /**
     * Codes of the records of that kind with a version written after {@code after} that is not younger than
     * {@code until}.
     */
    public List<String> changed(String kind, Instant after, Instant until) {
        return versions.changed(kind, after, until).stream()
                .filter(RecordService::isSeen)
                .map(Version::code)
                .distinct()
                .toList();
    }

    /**
     * What the public sees otherwise at {@code until} than at {@code after}, whoever asks; empty if nothing, or if it
     * sees no such record.
     */
    public List<Change> publicChanges(String kind, String code, Instant after, Instant until) {
        var seen = records.findByKindAndCode(kind, code).stream()
                .flatMap(record -> versions.findByRecordOrderByNumberDesc(record.id()).stream())
                .filter(version -> version.isPublicNow() && version.isPublic() && !version.isWithdrawn())
                .toList();
        var later = publicParts(kind, seen, until);
        return later.isEmpty()
                ? List.of()
                : new Comparison(kind, publicParts(kind, seen, after).orElseGet(Parts::new), later.get())
                        .seenAt(Level.PUBLIC);
    }

    private Optional<Parts> publicParts(String kind, List<Version> newestFirst, Instant at) {
        return newestFirst.stream()
                .filter(version -> !version.recordedFrom().isAfter(at))
                .findFirst()
                .map(version -> Division.of(Contents.of(kinds.named(kind), version, Level.PUBLIC)));
    }

    /** One RESTRICTED value of the newest version. The reading is journalled. */
    @ForStaff
    @Transactional
    public String reveal(UUID record, String path) {
        var version = versions.findFirstByRecordOrderByNumberDesc(record)
                .orElseThrow(() -> new Refusal("ledger.record.none"));
        var kind = records.findById(record).orElseThrow().kind();
        journal.append(Act.on("REVEALED", kind, record).because(path));
        var hidden = Division.of(Contents.of(kinds.named(kind), version, Level.RESTRICTED))
                .tree(Level.RESTRICTED);
        var value = Leaves.of(hidden).get(path);
        return value == null ? "" : value.asString();
    }
}

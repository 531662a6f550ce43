package org.greenregistry.place;

import jakarta.validation.Valid;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForStewards;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Official boundaries of administrative units. The product has none: a steward brings them in, with their source and
 * licence. Of a unit on a day the boundary of the latest set counts; taking that set back lets the one before count.
 */
@Service
@Validated
@ForStewards
@Transactional(readOnly = true)
public class BoundaryService {

    /** How the journal calls the subject of these acts. */
    public static final String KIND = "boundaries";

    /** Of a file. */
    public static final int MOST_BYTES = 20 << 20;

    private final BoundarySets sets;
    private final BoundaryRows rows;
    private final BoundaryBook book;
    private final JournalService journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BoundaryService(
            BoundarySets sets,
            BoundaryRows rows,
            BoundaryBook book,
            JournalService journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sets = sets;
        this.rows = rows;
        this.book = book;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    public List<BoundarySet> sets() {
        return book.read().sets();
    }

    /** What {@link #adopt} would do with {@code file}; refuses what is no file of boundaries. */
    public BoundaryPlan plan(@Valid BoundaryInput input, byte[] file) {
        return reading(input).read(sized(file));
    }

    /** Takes the boundaries in: all of them, or with any fault none. */
    @Transactional
    public BoundarySet adopt(@Valid BoundaryInput input, byte[] file) {
        var reading = reading(input);
        if (!reading.read(sized(file)).isSound()) {
            throw new Refusal("place.boundary.unsound");
        }
        var sha256 = sha256(file);
        if (sets.existsBySha256AndValidFrom(sha256, Objects.requireNonNull(input.validFrom()))) {
            throw new Refusal("place.boundary.again");
        }
        var set = sets.save(new BoundarySetRow(input, sha256, clock.instant()));
        reading.borders().forEach((unit, border) -> rows.save(new BoundaryRow(set.id(), unit, border)));
        var adopted = set.read(reading.borders().size());
        journal.append(
                new Act("ADOPTED", KIND, set.id(), null, null, changes(adopted, sha256, reading.borders()), null));
        events.publishEvent(new BoundariesChanged());
        return adopted;
    }

    /** Takes a set back; its boundaries are gone, the journal keeps what they were by their digests. */
    @Transactional
    public void remove(UUID id, String reason) {
        var set = sets.findById(id).orElseThrow(() -> new Refusal("place.boundary.gone"));
        if (reason.isBlank()) {
            throw new Refusal("place.boundary.reason");
        }
        var held = rows.findBySet(id).stream().collect(Collectors.toMap(BoundaryRow::unit, BoundaryRow::border));
        var removed = changes(set.read(held.size()), "", held).stream()
                .map(change -> new FieldChange(change.path(), change.after(), null))
                .toList();
        journal.append(new Act("REMOVED", KIND, id, null, null, removed, reason.strip()));
        rows.deleteBySet(id);
        sets.delete(set);
        events.publishEvent(new BoundariesChanged());
    }

    /** The communes that have a boundary on {@code day}, to be drawn. */
    @ForEveryone
    public BoundaryDrawing drawing(LocalDate day) {
        return book.read().drawing(day);
    }

    /**
     * In which unit {@code point} lay on {@code day}, the smallest there is a boundary of; empty where no boundary
     * tells.
     */
    @ForEveryone
    public Optional<AdminUnit> unitAt(GeoPoint point, LocalDate day) {
        return book.read().on(day).stream()
                .filter(boundary -> boundary.border().contains(point))
                .map(BoundaryBook.Held::unit)
                .max(Comparator.comparing(AdminUnit::level));
    }

    /** Whether {@code point} lies outside of {@code unit} on {@code day}; not where the unit has no boundary. */
    @ForEveryone
    public boolean isOutside(GeoPoint point, String unit, LocalDate day) {
        return book.read().isOutside(point, unit, day);
    }

    private BoundaryReading reading(BoundaryInput input) {
        var day = Objects.requireNonNull(input.validFrom());
        var bounded = book.read().on(day).stream()
                .map(boundary -> boundary.unit().uid())
                .collect(Collectors.toSet());
        var units = Arrays.stream(UnitLevel.values())
                .flatMap(level -> Gazetteer.book().units(level, day).stream())
                .toList();
        return new BoundaryReading(units, bounded);
    }

    private static byte[] sized(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("place.boundary.file.size", MOST_BYTES >> 20);
        }
        return file;
    }

    private static List<FieldChange> changes(BoundarySet set, String sha256, Map<String, Border> borders) {
        var changes = new ArrayList<FieldChange>();
        changes.add(new FieldChange("source", null, set.source()));
        changes.add(new FieldChange("licence", null, set.licence()));
        changes.add(new FieldChange("decision", null, set.decision()));
        changes.add(new FieldChange("decidedOn", null, set.decidedOn().toString()));
        changes.add(new FieldChange("validFrom", null, set.validFrom().toString()));
        if (!sha256.isEmpty()) {
            changes.add(new FieldChange("sha256", null, sha256));
        }
        borders.forEach((unit, border) ->
                changes.add(new FieldChange(BoundaryWords.unitPath(unit), null, Canonical.digest(border.text()))));
        return changes;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

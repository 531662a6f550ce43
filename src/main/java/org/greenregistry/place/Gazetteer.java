package org.greenregistry.place;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * All places, in memory and immutable. Pages ask {@link PlaceService}; this is for whoever derives something from
 * places without Spring or a database at hand, such as the fields of an index.
 */
public final class Gazetteer {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Map<String, AdminUnit> units;
    private final Map<String, IndustrialPark> parks;
    private final List<AdminUnit> unitsByName;
    private final List<IndustrialPark> parksByName;
    private final Successions successions;
    private final List<Landmark> landmarks;
    private final String fingerprint;

    private Gazetteer(PlaceFiles files) {
        units = Map.copyOf(files.units);
        parks = Map.copyOf(files.parks);
        unitsByName = sorted(files.units, AdminUnit::name, Comparator.comparing(AdminUnit::uid));
        parksByName = sorted(files.parks, IndustrialPark::name, Comparator.comparing(IndustrialPark::code));
        successions = new Successions(files.successions);
        landmarks = List.copyOf(files.landmarks);
        fingerprint = Canonical.digest(files.fingerprints());
    }

    /** The one book of places; {@link IllegalStateException} with file and line if a file is faulty. */
    public static Gazetteer book() {
        return Holder.BOOK;
    }

    public Optional<AdminUnit> unit(String uid) {
        return Optional.ofNullable(units.get(uid));
    }

    /** By Vietnamese collation of the name. */
    public List<AdminUnit> units(UnitLevel level, LocalDate day) {
        return unitsByName.stream()
                .filter(unit -> unit.level() == level && unit.isValidOn(day))
                .toList();
    }

    Successions successions() {
        return successions;
    }

    /** All there ever were, by Vietnamese collation of the name. */
    public List<AdminUnit> units() {
        return unitsByName;
    }

    /**
     * The one unit on {@code day} that contains all of {@code uid}: itself while it is valid. Empty if it was split or
     * nothing is known to follow it; then somebody must be asked.
     */
    public Optional<AdminUnit> successor(String uid, LocalDate day) {
        var unit = unit(uid);
        if (unit.isEmpty() || !unit.get().hasEndedBy(day)) {
            return unit;
        }
        var rows = successions.endings(uid);
        return rows.size() == 1 && !rows.getFirst().isPartial()
                ? successor(rows.getFirst().next().uid(), day)
                : Optional.empty();
    }

    /**
     * Under which full names people may still look for {@code uid}, in Vietnamese: all that went into it, even in part,
     * and their districts. The former province is left out, else its name would find everything.
     */
    public Set<String> formerNames(String uid) {
        var names = new LinkedHashSet<String>();
        for (var row : successions.beginnings(uid)) {
            names.add(row.old().fullName().in(VIETNAMESE));
            district(row.old()).ifPresent(names::add);
            names.addAll(formerNames(row.old().uid()));
        }
        unit(uid).map(AdminUnit::formerDistrict).ifPresent(names::add);
        return names;
    }

    /** The district {@code uid} lay in until districts were abolished, or most of it; empty where nothing tells. */
    public Optional<AdminUnit> formerDistrict(String uid) {
        var unit = unit(uid);
        var above = unit.map(AdminUnit::parent).flatMap(this::unit).filter(Gazetteer::isDistrict);
        return above.isPresent()
                ? above
                : unit.map(AdminUnit::formerDistrict).flatMap(name -> unitsByName.stream()
                        .filter(Gazetteer::isDistrict)
                        .filter(district -> name.equals(district.fullName().vi()))
                        .findFirst());
    }

    /** All districts there were, by Vietnamese collation of the name. */
    public List<AdminUnit> formerDistricts() {
        return unitsByName.stream().filter(Gazetteer::isDistrict).toList();
    }

    private static boolean isDistrict(AdminUnit unit) {
        return unit.level() == UnitLevel.DISTRICT;
    }

    /** Full name with the unit above it, as it stood in an address; a unit that has ended by {@code day} is marked. */
    public LocalizedText label(AdminUnit unit, LocalDate day) {
        var above = Optional.ofNullable(unit.parent()).flatMap(this::unit).map(AdminUnit::fullName);
        var old = unit.hasEndedBy(day);
        return new LocalizedText(
                label(unit.fullName(), old ? " (cũ)" : "", above, VIETNAMESE),
                label(unit.fullName(), old ? " (former)" : "", above, Locale.ENGLISH));
    }

    private static String label(LocalizedText name, String mark, Optional<LocalizedText> above, Locale locale) {
        return name.in(locale)
                + mark
                + above.map(text -> ", " + text.in(locale)).orElse("");
    }

    public Optional<IndustrialPark> park(String code) {
        return Optional.ofNullable(parks.get(code));
    }

    /** By Vietnamese collation of the name. */
    public List<IndustrialPark> parks() {
        return parksByName;
    }

    /**
     * Where to draw something: at {@code site}, else at its park, else at its unit, which may be one of the past. Empty
     * if none of them has a point. {@code exact}: the site is surveyed.
     */
    public Optional<Located> locate(
            @Nullable GeoPoint site, boolean exact, @Nullable String park, @Nullable String unit) {
        return Located.at(site, exact ? Located.By.SITE : Located.By.SKETCH)
                .or(() -> Optional.ofNullable(park)
                        .flatMap(this::park)
                        .flatMap(found -> Located.at(found.approximatePoint(), Located.By.PARK)))
                .or(() -> Optional.ofNullable(unit)
                        .flatMap(this::unit)
                        .flatMap(found -> Located.at(found.point(), Located.By.UNIT)));
    }

    /**
     * Units found by their own or a former name, accents optional; the best first, then those valid on {@code today},
     * then by name.
     */
    public List<AdminUnit> searchUnits(String typed, LocalDate today, int limit) {
        var ranking = new Ranking(typed);
        return best(
                unitsByName.stream()
                        .sorted(Comparator.comparing(unit -> !unit.isValidOn(today)))
                        .map(unit -> new Ranked<>(unit, ranking.of(names(unit), formerNames(unit.uid())))),
                limit);
    }

    /**
     * Those of {@code parks} with that name, code or place, former or of now, accents optional; the best first, then as
     * they came. The first of all where nothing is typed.
     */
    public List<Park> search(List<Park> parks, String typed, int limit) {
        if (typed.isBlank()) {
            return parks.stream().limit(limit).toList();
        }
        var ranking = new Ranking(typed);
        return best(parks.stream().map(park -> new Ranked<>(park, ranking.of(names(park), placeNames(park)))), limit);
    }

    /** In the order of the file. */
    public List<Landmark> landmarks() {
        return landmarks;
    }

    /** Changes whenever any unit or park does: what was derived from this book is then stale. */
    public String fingerprint() {
        return fingerprint;
    }

    private Optional<String> district(AdminUnit unit) {
        return Optional.ofNullable(unit.parent())
                .flatMap(this::unit)
                .filter(Gazetteer::isDistrict)
                .map(parent -> parent.fullName().in(VIETNAMESE));
    }

    private static List<String> names(AdminUnit unit) {
        return Stream.of(unit.name(), unit.fullName())
                .flatMap(Gazetteer::bothLanguages)
                .toList();
    }

    private static List<String> names(Park park) {
        var names = new ArrayList<>(bothLanguages(park.name()).toList());
        names.add(park.name().in(VIETNAMESE).replace("Khu công nghiệp", "KCN").replace("Cụm công nghiệp", "CCN"));
        names.add(park.code());
        return names;
    }

    private List<String> placeNames(Park park) {
        var unit = Optional.ofNullable(park.unit()).flatMap(this::unit);
        return Stream.concat(park.formerNames(), unit.stream().flatMap(found -> names(found).stream()))
                .toList();
    }

    private static Stream<String> bothLanguages(LocalizedText text) {
        return Stream.of(text.in(VIETNAMESE), text.in(Locale.ENGLISH));
    }

    private static <T> List<T> best(Stream<Ranked<T>> found, int limit) {
        return found.filter(hit -> hit.rank != Ranking.NONE)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(limit)
                .map(Ranked::thing)
                .toList();
    }

    private static <T> List<T> sorted(Map<String, T> things, Function<T, LocalizedText> name, Comparator<T> last) {
        var collator = Collator.getInstance(VIETNAMESE);
        return things.values().stream()
                .sorted(Comparator.<T, String>comparing(
                                thing -> name.apply(thing).in(VIETNAMESE), collator)
                        .thenComparing(last))
                .toList();
    }

    private record Ranked<T>(T thing, int rank) {}

    private static class Holder {
        private static final Gazetteer BOOK = new Gazetteer(new PlaceFiles());
    }
}

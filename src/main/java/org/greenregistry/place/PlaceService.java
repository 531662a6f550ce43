package org.greenregistry.place;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to places. It reads the book of places when the application starts, so a faulty file stops the start. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class PlaceService {

    private final Gazetteer book = Gazetteer.book();
    private final Hubs hubs = new Hubs(book);
    private final KnownParks parks;
    private final Clock clock;
    private final ZoneId zone;

    PlaceService(KnownParks parks, Clock clock, ZoneId zone) {
        this.parks = parks;
        this.clock = clock;
        this.zone = zone;
    }

    public Optional<AdminUnit> unit(String uid) {
        return book.unit(uid);
    }

    /** By name. */
    public List<AdminUnit> units(UnitLevel level, LocalDate day) {
        return book.units(level, day);
    }

    /** Of every level and time, by name. */
    public List<AdminUnit> units() {
        return book.units();
    }

    /** The steps by which {@code uid} ended; none while it is valid. */
    public List<Succession> endings(String uid) {
        return book.successions().endings(uid);
    }

    /** The steps by which {@code uid} began; none if nothing is known to have gone into it. */
    public List<Succession> beginnings(String uid) {
        return book.successions().beginnings(uid);
    }

    /** Today's wards and communes, by name. */
    public List<AdminUnit> communes() {
        return book.units(UnitLevel.COMMUNE, today());
    }

    /** Districts as they were until they were abolished, by name. */
    public List<AdminUnit> formerDistricts() {
        return book.formerDistricts();
    }

    /** The one unit of today that contains all of {@code uid}; empty if it was split, so that it must be asked. */
    public Optional<AdminUnit> current(String uid) {
        return book.successor(uid, today());
    }

    /** What directly followed {@code uid}: the choices when {@link #current} does not know. */
    public List<AdminUnit> successors(String uid) {
        return endings(uid).stream().map(Succession::next).toList();
    }

    /** The unit, what it became, and all units above any of them. */
    public Set<String> areas(String uid) {
        var became = current(uid).map(List::of).orElseGet(() -> successors(uid));
        var areas = new LinkedHashSet<String>();
        Stream.concat(unit(uid).stream(), became.stream())
                .flatMap(unit -> Stream.iterate(Optional.of(unit), Optional::isPresent, at -> at.map(AdminUnit::parent)
                                .flatMap(this::unit))
                        .flatMap(Optional::stream))
                .map(AdminUnit::uid)
                .forEach(areas::add);
        return areas;
    }

    /** Former names that a search should still find {@code uid} by, in Vietnamese. */
    public Set<String> formerNames(String uid) {
        return book.formerNames(uid);
    }

    /** Full name with the unit above it, as it stood in an address; a unit of the past is marked as such. */
    public String label(AdminUnit unit, Locale locale) {
        return book.label(unit, today()).in(locale);
    }

    public Optional<Park> park(String code) {
        return parks.find(code);
    }

    /** The code itself where no park has it. */
    public String parkName(String code, Locale locale) {
        return park(code).map(park -> park.name().in(locale)).orElse(code);
    }

    /** Those of the product data by name, then those that only the book knows, samples last. */
    public List<Park> parks() {
        return parks.all();
    }

    /** Of the product data alone, by name. */
    public List<Park> givenParks() {
        return book.parks().stream().map(Park::of).toList();
    }

    /**
     * Where to draw a site: at its own point, else at its park, else at what its unit is today. Empty if nothing known
     * about it has a point.
     *
     * @param exact whether {@code site} is surveyed
     */
    public Optional<Located> locate(
            @Nullable GeoPoint site, boolean exact, @Nullable String park, @Nullable String unit) {
        var today = Optional.ofNullable(unit).flatMap(this::current).map(AdminUnit::uid);
        return parks.locate(site, exact, park, today.orElse(null));
    }

    /**
     * What pasted coordinates say: degrees in any usual writing, corners of VN-2000, GeoJSON. Refuses what is none,
     * with the line it does not understand.
     */
    public CoordinateReading coordinates(String pasted, Meridian meridian) {
        return new CoordinateReader(meridian).read(pasted);
    }

    /** To every airport and port and to the nearest motorway, as the crow flies, the nearest first. */
    public List<Distance> distances(GeoPoint from) {
        return Distance.from(from, landmarks());
    }

    public List<Landmark> landmarks() {
        return book.landmarks();
    }

    /** By own or former name, accents optional, best first; units of the past are among them. */
    public List<AdminUnit> searchUnits(String typed, int limit) {
        return book.searchUnits(typed, today(), limit);
    }

    /** By name, code or place, accents optional, best first; the first of all where nothing is typed. */
    public List<Park> searchParks(String typed, int limit) {
        return searchParks(parks.all(), typed, limit);
    }

    /** Those of {@code among}. */
    public List<Park> searchParks(List<Park> among, String typed, int limit) {
        return book.search(among, typed, limit);
    }

    public Optional<Hub> hub(String code) {
        return hubs.find(code);
    }

    public List<Hub> hubs() {
        return hubs.all();
    }

    /** By name or alias, accents optional, best first. */
    public List<Hub> searchHubs(String typed, int limit) {
        return hubs.search(typed, limit);
    }

    /** The one that is called exactly so, accents optional. */
    public Optional<Hub> hubCalled(String typed) {
        return hubs.called(typed);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}

package org.greenregistry.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads the files of this module, each row checked against those before it. */
class PlaceFiles {

    private final CsvFile unitFile = CsvFile.beside(PlaceFiles.class, "admin-units.csv");
    private final CsvFile successionFile = CsvFile.beside(PlaceFiles.class, "admin-unit-successions.csv");
    private final CsvFile parkFile = CsvFile.beside(PlaceFiles.class, "industrial-parks.csv");
    private final ParkNotes notes = new ParkNotes(CsvFile.beside(PlaceFiles.class, "park-notes.csv"));
    private final CsvFile landmarkFile = CsvFile.beside(PlaceFiles.class, "landmarks.csv");

    final Map<String, AdminUnit> units = units(unitFile);
    final List<Succession> successions = successionFile.read(this::succession);
    final Map<String, IndustrialPark> parks = parks(parkFile);
    final List<Landmark> landmarks = landmarkFile.read(PlaceFiles::landmark);

    /** Of what an index is made of; landmarks are not. */
    String fingerprints() {
        return unitFile.fingerprint() + successionFile.fingerprint() + parkFile.fingerprint();
    }

    static Map<String, AdminUnit> units(CsvFile file) {
        var units = new LinkedHashMap<String, AdminUnit>();
        file.read(row -> {
            var unit = unit(row);
            if (unit.parent() != null && !units.containsKey(unit.parent())) {
                throw new IllegalArgumentException("no unit " + unit.parent() + " above this row");
            }
            mustBeAloneWithItsCode(unit, units.values());
            return add(units, unit.uid(), unit);
        });
        return units;
    }

    private static void mustBeAloneWithItsCode(AdminUnit unit, Collection<AdminUnit> others) {
        for (var other : others) {
            if (other.level() == unit.level() && other.gsoCode().equals(unit.gsoCode()) && other.overlaps(unit)) {
                throw new IllegalArgumentException(other.uid() + " has code " + unit.gsoCode() + " on the same days");
            }
        }
    }

    private static AdminUnit unit(CsvRow row) {
        return new AdminUnit(
                row.text("unit_uid"),
                UnitLevel.valueOf(row.text("level")),
                row.text("gso_code"),
                new LocalizedText(row.text("type_vi"), row.text("type_en")),
                new LocalizedText(row.text("name_vi"), row.text("name_en")),
                new LocalizedText(row.text("full_name_vi"), englishFullName(row)),
                row.find("parent_uid"),
                row.find("valid_from", LocalDate::parse),
                row.find("valid_to", LocalDate::parse),
                point(row),
                row.find("former_district_main"));
    }

    /** The English name of a municipality says already what it is: Ho Chi Minh City. */
    private static String englishFullName(CsvRow row) {
        var name = row.text("name_en");
        var type = row.text("type_en");
        return type.equals("Municipality") ? name : name + " " + type;
    }

    private Succession succession(CsvRow row) {
        return new Succession(
                known(row.text("old_uid")),
                known(row.text("new_uid")),
                Succession.Extent.valueOf(row.text("extent")),
                LocalDate.parse(row.text("effective_date")));
    }

    private AdminUnit known(String uid) {
        var unit = units.get(uid);
        if (unit == null) {
            throw new IllegalArgumentException("no unit " + uid);
        }
        return unit;
    }

    private Map<String, IndustrialPark> parks(CsvFile file) {
        var read = new LinkedHashMap<String, IndustrialPark>();
        file.read(row -> {
            var park = park(row);
            return add(read, park.code(), park);
        });
        return read;
    }

    private IndustrialPark park(CsvRow row) {
        return new IndustrialPark(
                row.text("park_code"),
                new LocalizedText(row.text("name_vi"), row.text("name_en")),
                developer(row),
                unitOf(row),
                new BigDecimal(row.text("area_ha")),
                row.text("area_source"),
                row.find("established_year", Integer::valueOf),
                ParkStatus.valueOf(row.text("status")),
                point(row),
                names(row.find("former_district")),
                names(row.find("former_communes")),
                notes.of(row.text("park_code"), row.text("area_source"), row.find("notes")));
    }

    /** In brackets stands that there is none yet. */
    private static @Nullable String developer(CsvRow row) {
        var name = row.find("developer");
        return name == null || name.startsWith("(") ? null : name;
    }

    /** Code and name must both be those of one unit that has not ended: a code alone may be meant for an old one. */
    private @Nullable String unitOf(CsvRow row) {
        var code = row.find("new_unit_gso_code");
        if (code == null) {
            return null;
        }
        return units.values().stream()
                .filter(unit -> unit.validTo() == null
                        && unit.gsoCode().equals(code)
                        && row.text("new_unit_name").equals(unit.fullName().vi()))
                .map(AdminUnit::uid)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit of today has code and name of " + code));
    }

    private static Landmark landmark(CsvRow row) {
        return new Landmark(
                Landmark.Kind.valueOf(row.text("kind")),
                new LocalizedText(row.text("name_vi"), row.text("name_en")),
                new GeoPoint(new BigDecimal(row.text("lat")), new BigDecimal(row.text("lon"))));
    }

    static @Nullable GeoPoint point(CsvRow row) {
        var lat = row.find("lat", BigDecimal::new);
        var lon = row.find("lon", BigDecimal::new);
        if ((lat == null) != (lon == null)) {
            throw new IllegalArgumentException("half a point");
        }
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }

    private static List<String> names(@Nullable String text) {
        return parts(text, ", | / ");
    }

    static List<String> parts(@Nullable String text, String between) {
        return text == null ? List.of() : Stream.of(text.split(between, -1)).toList();
    }

    private static <T> T add(Map<String, T> known, String key, T thing) {
        if (known.putIfAbsent(key, thing) != null) {
            throw new IllegalArgumentException(key + " stands twice");
        }
        return thing;
    }
}

package org.greenregistry.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.place.UnitLevel;
import org.jspecify.annotations.Nullable;

/**
 * Where a seeded project may lie.
 *
 * @param name of the park, or of the commune of its time
 * @param unit uid of the commune of its time
 * @param today uid of what became of it, where that is known
 * @param park code
 */
record SeedPlace(
        LocalizedText name,
        String unit,
        Optional<String> today,
        @Nullable String park,
        @Nullable GeoPoint point) {

    /** A day when the communes of before 2025 still were. */
    private static final LocalDate THEN = LocalDate.of(2021, 1, 1);

    private static final LocalDate NOW = LocalDate.of(2025, 7, 1);

    /** All communes of then, and all parks. */
    static List<SeedPlace> all(Gazetteer places) {
        var all = new ArrayList<SeedPlace>();
        for (var commune : places.units(UnitLevel.COMMUNE, THEN)) {
            var now = places.successor(commune.uid(), NOW);
            all.add(new SeedPlace(
                    commune.fullName(),
                    commune.uid(),
                    now.map(AdminUnit::uid),
                    null,
                    now.map(AdminUnit::point).orElse(commune.point())));
        }
        var communes = List.copyOf(all);
        for (var park : places.parks()) {
            var unit = park.unit();
            if (unit != null) {
                var then = communes.stream()
                        .filter(commune -> commune.today().filter(unit::equals).isPresent())
                        .map(SeedPlace::unit)
                        .findFirst()
                        .orElse(unit);
                all.add(new SeedPlace(park.name(), then, Optional.of(unit), park.code(), park.approximatePoint()));
            }
        }
        return List.copyOf(all);
    }
}

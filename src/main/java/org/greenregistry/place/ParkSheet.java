package org.greenregistry.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.springframework.stereotype.Component;

/** Parks and clusters as a spreadsheet. */
@Component
public class ParkSheet {

    private final PlaceService places;

    ParkSheet(PlaceService places) {
        this.places = places;
    }

    /** @param title translation key */
    public Sheet<Park> of(Locale locale, String title) {
        return Sheet.<Park>of(locale, title)
                .text("sheet.code", 14, Park::code)
                .text("sheet.nameVi", 40, row -> row.name().vi())
                .text("sheet.nameEn", 40, row -> row.name().en())
                .text("place.sheet.status", 20, row -> row.status()
                        .map(status -> Wording.text(locale, "place.parkStatus." + status))
                        .orElse(null))
                .decimal("place.sheet.area", Park::area)
                .year(
                        "place.sheet.year",
                        row -> row.given() == null ? null : row.given().establishedYear())
                .text(
                        "place.sheet.developer",
                        30,
                        row -> row.given() == null ? null : row.given().developer())
                .text("place.sheet.unit", 40, row -> Optional.ofNullable(row.unit())
                        .flatMap(places::unit)
                        .map(unit -> places.label(unit, locale))
                        .orElse(null))
                .text("place.sheet.communes", 40, row -> joined(row, IndustrialPark::formerCommunes))
                .text("place.sheet.districts", 30, row -> joined(row, IndustrialPark::formerDistricts))
                .decimal("place.sheet.free", row -> row.content().freeLand().orElse(null))
                .decimal("place.sheet.rentFrom", row -> row.content().rent().from())
                .decimal("place.sheet.rentTo", row -> row.content().rent().to())
                .text("place.sheet.currency", 10, row -> row.content().rent().currency());
    }

    private static String joined(Park row, Function<IndustrialPark, List<String>> names) {
        return row.given() == null ? "" : String.join(", ", names.apply(row.given()));
    }
}

package org.greenregistry.place;

import java.util.Locale;
import java.util.Optional;
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
    public Sheet<IndustrialPark> of(Locale locale, String title) {
        return Sheet.<IndustrialPark>of(locale, title)
                .text("sheet.code", 14, IndustrialPark::code)
                .text("sheet.nameVi", 40, park -> park.name().vi())
                .text("sheet.nameEn", 40, park -> park.name().en())
                .text("place.sheet.status", 20, park -> Wording.text(locale, "place.parkStatus." + park.status()))
                .decimal("place.sheet.area", IndustrialPark::areaHa)
                .year("place.sheet.year", IndustrialPark::establishedYear)
                .text("place.sheet.developer", 30, IndustrialPark::developer)
                .text("place.sheet.unit", 40, park -> Optional.ofNullable(park.unit())
                        .flatMap(places::unit)
                        .map(unit -> places.label(unit, locale))
                        .orElse(null))
                .text("place.sheet.communes", 40, park -> String.join(", ", park.formerCommunes()))
                .text("place.sheet.districts", 30, park -> String.join(", ", park.formerDistricts()));
    }
}

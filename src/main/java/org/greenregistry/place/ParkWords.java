package org.greenregistry.place;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.reference.VsicWords;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Values of a park's record as people read them. */
@Component
class ParkWords {

    private final PlaceService places;
    private final VsicWords vsic;
    private final Formats formats;

    /** Asked for late: it knows all kinds of record, this one too. */
    private final ObjectProvider<TenantNames> tenants;

    ParkWords(PlaceService places, VsicWords vsic, Formats formats, ObjectProvider<TenantNames> tenants) {
        this.places = places;
        this.vsic = vsic;
        this.formats = formats;
        this.tenants = tenants;
    }

    /** @param path without ids of list items */
    String of(String path, String value, Locale locale) {
        return switch (path) {
            case "unit" ->
                places.unit(value).map(unit -> places.label(unit, locale)).orElse(value);
            case "park" ->
                places.park(value).map(park -> park.name().in(locale)).orElse(value);
            case "tenants.organisation" -> tenants.getObject().name(UUID.fromString(value), locale);
            case "eco.criterion", "eco.state", "nearby.kind" -> Wording.text(locale, "park." + path + "." + value);
            case "lots.state", "halls.state" -> Wording.text(locale, "park.state." + value);
            case "welcomes.division" -> vsic.of(value, locale);
            case "asOf", "rent.until", "lots.from", "halls.from", "eco.on", "tenants.since" ->
                ReducedDate.parse(value).text();
            case "area",
                    "lots.area",
                    "halls.floorArea",
                    "halls.floorLoad",
                    "halls.height",
                    "utilities.power",
                    "utilities.powerCapacity",
                    "utilities.water",
                    "utilities.waterCapacity",
                    "utilities.wastewater",
                    "utilities.wastewaterCapacity",
                    "utilities.gas",
                    "utilities.gasCapacity",
                    "eco.share",
                    "nearby.km",
                    "rent.from",
                    "rent.to",
                    "hallRent.from",
                    "hallRent.to" -> formats.number(new BigDecimal(value), locale);
            default -> value;
        };
    }
}

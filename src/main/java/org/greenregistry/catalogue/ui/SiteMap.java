package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.place.Located;
import org.greenregistry.shell.MapDrawing;
import org.greenregistry.shell.MapItem;
import org.greenregistry.shell.Maps;
import org.greenregistry.shell.RegistryMap;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The small map on a project's page: where it is, and what is around it. */
@Component
class SiteMap {

    /** Degrees to each side: about eleven kilometres. */
    private static final BigDecimal AROUND = new BigDecimal("0.1");

    private final Maps maps;
    private final Surroundings surroundings;

    SiteMap(Maps maps, Surroundings surroundings) {
        this.maps = maps;
        this.surroundings = surroundings;
    }

    RegistryMap of(Reading reading, Located located) {
        var locale = reading.locale();
        var content = reading.content();
        var name = content.name().text().in(locale);
        var map = maps.map(locale, Wording.text(locale, "catalogue.place.map", name));
        map.addClassName("small-map");
        var stage = content.stage();
        var items = new ArrayList<MapItem>(surroundings.base(locale));
        items.addAll(surroundings.parks(locale));
        items.add(new MapItem.Pin(
                name,
                how(located, locale),
                located.point(),
                located.isApproximate(),
                stage == null ? null : stage.phase().name().toLowerCase(Locale.ROOT),
                null));
        map.show(new MapDrawing(items, around(located.point()), false));
        return map;
    }

    private static String how(Located located, Locale locale) {
        return Wording.text(locale, located.isApproximate() ? "map.legend.hollow" : "map.legend.pin");
    }

    private static MapDrawing.Box around(GeoPoint point) {
        return new MapDrawing.Box(
                new GeoPoint(point.lat().subtract(AROUND), point.lon().subtract(AROUND)),
                new GeoPoint(point.lat().add(AROUND), point.lon().add(AROUND)));
    }
}

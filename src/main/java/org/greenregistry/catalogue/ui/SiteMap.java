package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.place.Located;
import org.greenregistry.shell.MapDrawing;
import org.greenregistry.shell.MapItem;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The small map on a project's page: where it is, and what is around it. */
@Component
class SiteMap {

    /** Degrees to each side: about eleven kilometres. */
    private static final BigDecimal AROUND = new BigDecimal("0.1");

    private final Surroundings surroundings;

    SiteMap(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    MapDrawing of(ProjectContent content, Located located, Locale locale) {
        var stage = content.stage();
        var items = new ArrayList<MapItem>(surroundings.base(locale));
        items.addAll(surroundings.parks(locale));
        items.add(new MapItem.Pin(
                content.name().text().in(locale),
                Wording.text(locale, located.isApproximate() ? "map.legend.hollow" : "map.legend.pin"),
                located.point(),
                located.isApproximate(),
                stage == null ? null : stage.phase().name().toLowerCase(Locale.ROOT),
                null));
        return new MapDrawing(items, around(located.point()));
    }

    private static MapDrawing.Box around(GeoPoint point) {
        return new MapDrawing.Box(
                new GeoPoint(point.lat().subtract(AROUND), point.lon().subtract(AROUND)),
                new GeoPoint(point.lat().add(AROUND), point.lon().add(AROUND)));
    }
}

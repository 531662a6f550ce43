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

/** The small map on a project's page: where it is. */
final class SiteMap {

    /** Degrees to each side: about eleven kilometres. */
    private static final BigDecimal AROUND = new BigDecimal("0.1");

    private SiteMap() {}

    static MapDrawing of(ProjectContent content, Located located, Locale locale) {
        var stage = content.stage();
        var name = content.name().text().in(locale);
        var how = Wording.text(locale, located.isApproximate() ? "map.legend.hollow" : "map.legend.pin");
        var items = new ArrayList<MapItem>();
        var parcel = content.site().parcel();
        if (parcel != null) {
            items.add(new MapItem.Parcel(name, how, located.point(), parcel));
        }
        items.add(new MapItem.Pin(
                name,
                how,
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

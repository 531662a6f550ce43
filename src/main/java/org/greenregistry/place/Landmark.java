package org.greenregistry.place;

import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;

/** Something a stranger knows the region by, or asks the distance to. Its point is within about two kilometres. */
public record Landmark(Kind kind, LocalizedText name, GeoPoint point) {

    /** What it is. To all but a PLACE people ask the distance. */
    public enum Kind {
        AIRPORT,
        PORT,
        MOTORWAY,
        PLACE
    }
}

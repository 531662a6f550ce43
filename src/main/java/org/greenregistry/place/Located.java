package org.greenregistry.place;

import java.util.Optional;
import org.greenregistry.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/** A place on the map, and by what it is known. */
public record Located(GeoPoint point, By by) {

    /** From the finest to the coarsest. */
    public enum By {
        /** Surveyed, for the site itself. */
        SITE,

        /** Entered for the site, as an illustration. */
        SKETCH,

        /** Of the park, within about two kilometres. */
        PARK,

        /** A point inside the ward or commune. */
        UNIT
    }

    static Optional<Located> at(@Nullable GeoPoint point, By by) {
        return point == null ? Optional.empty() : Optional.of(new Located(point, by));
    }

    /** Whether it only illustrates. */
    public boolean isApproximate() {
        return by != By.SITE;
    }
}

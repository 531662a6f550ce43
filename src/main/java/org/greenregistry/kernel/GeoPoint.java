package org.greenregistry.kernel;

import java.math.BigDecimal;

/**
 * A place on earth, WGS 84.
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record GeoPoint(BigDecimal lat, BigDecimal lon) {

    /** Refuses degrees out of range, with {@link IllegalArgumentException}. */
    public GeoPoint {
        if (isBeyond(lat, 90) || isBeyond(lon, 180)) {
            throw new IllegalArgumentException("no place on earth: " + lat + ", " + lon);
        }
    }

    private static boolean isBeyond(BigDecimal degrees, int limit) {
        return degrees.abs().compareTo(BigDecimal.valueOf(limit)) > 0;
    }
}

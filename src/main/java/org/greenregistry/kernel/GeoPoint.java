package org.greenregistry.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A place on earth, WGS 84.
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record GeoPoint(BigDecimal lat, BigDecimal lon) {

    private static final Pattern TEXT =
            Pattern.compile("\\s*(-?\\d{1,3}(?:\\.\\d{1,9})?) (-?\\d{1,2}(?:\\.\\d{1,9})?)\\s*");

    /** Refuses degrees out of range, with {@link IllegalArgumentException}. */
    public GeoPoint {
        if (isBeyond(lat, 90) || isBeyond(lon, 180)) {
            throw new IllegalArgumentException("no place on earth: " + lat + ", " + lon);
        }
    }

    /** Reads {@code lon lat} in degrees with a point; {@link IllegalArgumentException} for anything else. */
    public static GeoPoint parse(String text) {
        var place = TEXT.matcher(text);
        if (!place.matches()) {
            throw new IllegalArgumentException("no point: " + text);
        }
        return new GeoPoint(new BigDecimal(place.group(2)), new BigDecimal(place.group(1)));
    }

    /** {@code lon lat}, as {@link #parse} reads it. */
    public String text() {
        return plain(lon) + " " + plain(lat);
    }

    private static String plain(BigDecimal degrees) {
        return degrees.signum() == 0 ? "0" : degrees.stripTrailingZeros().toPlainString();
    }

    private static boolean isBeyond(BigDecimal degrees, int limit) {
        return degrees.abs().compareTo(BigDecimal.valueOf(limit)) > 0;
    }
}

package org.greenregistry.catalogue;

/**
 * A part of the map, WGS 84, edges included.
 *
 * @param west degrees east, as {@code east}
 * @param south degrees north, as {@code north}
 */
public record BoundingBox(double west, double south, double east, double north) {

    /** Refuses what is no box on earth, with {@link IllegalArgumentException}. */
    public BoundingBox {
        var onEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90;
        if (!onEarth || !(west <= east) || !(south <= north)) {
            throw new IllegalArgumentException("no box: " + west + "," + south + "," + east + "," + north);
        }
    }
}

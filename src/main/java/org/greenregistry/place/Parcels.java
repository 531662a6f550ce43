package org.greenregistry.place;

import java.util.List;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** What can be said about areas: how large they are, whether they cross themselves or each other. */
public final class Parcels {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Vn2000 GRID = new Vn2000(Meridian.USUAL);
    private static final double SQUARE_METRES_PER_HECTARE = 10_000;

    private Parcels() {}

    /**
     * Hectares, on the plane of VN-2000 as land offices reckon: within three degrees of its meridian the plane differs
     * from the ground by less than a thousandth.
     */
    public static double hectares(GeoShape shape) {
        return polygon(shape).getArea() / SQUARE_METRES_PER_HECTARE;
    }

    /** Whether no line of the shape crosses another, and its holes lie inside. */
    public static boolean isSound(GeoShape shape) {
        return polygon(shape).isValid();
    }

    /** Hectares both have in common; 0 if they only touch. Both must be sound. */
    public static double overlap(GeoShape one, GeoShape other) {
        var mine = polygon(one);
        var theirs = polygon(other);
        return mine.intersects(theirs) ? mine.intersection(theirs).getArea() / SQUARE_METRES_PER_HECTARE : 0;
    }

    public static boolean contains(GeoShape shape, GeoPoint point) {
        return polygon(shape).contains(GEOMETRIES.createPoint(place(point)));
    }

    /** A point inside, near the middle, even if the shape is bent. */
    public static GeoPoint middle(GeoShape shape) {
        var inside = polygon(shape).getInteriorPoint();
        return GRID.point(inside.getY(), inside.getX());
    }

    /** The box that holds mainland and islands of Vietnam. */
    public static boolean isInVietnam(GeoPoint point) {
        var lat = point.lat().doubleValue();
        var lon = point.lon().doubleValue();
        return lat >= 6 && lat <= 23.5 && lon >= 102 && lon <= 118;
    }

    private static Polygon polygon(GeoShape shape) {
        var rings = shape.rings().stream().map(Parcels::ring).toList();
        return GEOMETRIES.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(List<GeoPoint> points) {
        var corners = new Coordinate[points.size() + 1];
        for (var i = 0; i < points.size(); i++) {
            corners[i] = place(points.get(i));
        }
        corners[points.size()] = corners[0];
        return GEOMETRIES.createLinearRing(corners);
    }

    private static Coordinate place(GeoPoint point) {
        var metres = GRID.metres(point);
        return new Coordinate(metres.x, metres.y);
    }
}

package org.greenregistry.place;

import java.util.List;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.GeoPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The area of a unit, WGS 84, every point as the file had it.
 *
 * @param area x degrees east, y degrees north
 * @param text the coordinates of a MultiPolygon after RFC 7946, as they are kept
 */
record Border(MultiPolygon area, String text) {

    static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static final Vn2000 GRID = new Vn2000(Meridian.USUAL);
    private static final double SQUARE_METRES_PER_HECTARE = 10_000;

    /** @param polygons coordinates of a MultiPolygon, sound */
    static Border of(JsonNode polygons) {
        return new Border(BorderReader.area(polygons), Canonical.text(polygons));
    }

    /** Reads what {@link #text} says. */
    static Border parse(String text) {
        return of(JsonMapper.shared().readTree(text));
    }

    static JsonNode several(JsonNode polygon) {
        return JsonNodeFactory.instance.arrayNode().add(polygon);
    }

    /** On the plane of VN-2000, as {@link Parcels#hectares}. */
    double hectares() {
        var plane = area.copy();
        plane.apply((CoordinateFilter) Border::onPlane);
        plane.geometryChanged();
        return plane.getArea() / SQUARE_METRES_PER_HECTARE;
    }

    private static void onPlane(Coordinate corner) {
        var metres = GRID.metres(BorderReader.point(corner));
        corner.setX(metres.x);
        corner.setY(metres.y);
    }

    boolean contains(GeoPoint point) {
        var at = new Coordinate(point.lon().doubleValue(), point.lat().doubleValue());
        return area.getEnvelopeInternal().contains(at) && area.covers(GEOMETRIES.createPoint(at));
    }

    static List<Geometry> areas(List<Border> borders) {
        return borders.stream().map(border -> (Geometry) border.area()).toList();
    }
}

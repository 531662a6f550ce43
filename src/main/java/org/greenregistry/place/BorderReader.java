package org.greenregistry.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.Refusal;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.JsonNode;

/** Reads the area of one feature of a file, and refuses what is none with the number of the feature. */
class BorderReader {

    /** Beyond this no number is a degree: coordinates in metres. */
    private static final double MOST_DEGREES = 360;

    private static final int MOST_TEXT = 1_000_000;

    private final int feature;

    BorderReader(int feature) {
        this.feature = feature;
    }

    Border read(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var polygons =
                switch (geometry.path("type").asString("")) {
                    case "Polygon" -> Border.several(coordinates);
                    case "MultiPolygon" -> coordinates;
                    default -> throw fault("type");
                };
        if (polygons.isEmpty()) {
            throw fault("type");
        }
        for (var polygon : polygons.values()) {
            if (polygon.isEmpty()) {
                throw fault("ring");
            }
            polygon.values().forEach(this::check);
        }
        var border = Border.of(polygons);
        if (border.text().length() > MOST_TEXT) {
            throw fault("large");
        }
        var error = new IsValidOp(border.area()).getValidationError();
        if (error != null) {
            throw fault(isCrossing(error) ? "crossed" : "parts", place(error.getCoordinate()));
        }
        return border;
    }

    private void check(JsonNode ring) {
        var points = ring.values().stream().toList();
        points.forEach(this::checkPoint);
        if (points.size() < 4) {
            throw fault("ring");
        }
        if (!coordinate(points.getFirst()).equals2D(coordinate(points.getLast()))) {
            throw fault("open", place(coordinate(points.getFirst())));
        }
    }

    private void checkPoint(JsonNode pair) {
        if (!pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw fault("numbers");
        }
        var at = coordinate(pair);
        if (Math.abs(at.x) > MOST_DEGREES || Math.abs(at.y) > MOST_DEGREES) {
            throw fault("metres");
        }
        if (isAtHome(at)) {
            return;
        }
        throw isAtHome(new Coordinate(at.y, at.x)) ? fault("swapped") : fault("abroad", place(at));
    }

    private static boolean isAtHome(Coordinate at) {
        return Math.abs(at.y) <= 90 && Math.abs(at.x) <= 180 && Parcels.isInVietnam(point(at));
    }

    private static boolean isCrossing(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION -> true;
            default -> false;
        };
    }

    private Refusal fault(String what) {
        return new Refusal("place.boundary.fault." + what, feature);
    }

    private Refusal fault(String what, String where) {
        return new Refusal("place.boundary.fault." + what, feature, where);
    }

    /** Latitude and longitude, as people write places. */
    private static String place(Coordinate at) {
        return String.format(Locale.ROOT, "%.5f, %.5f", at.y, at.x);
    }

    static GeoPoint point(Coordinate at) {
        return new GeoPoint(BigDecimal.valueOf(at.y), BigDecimal.valueOf(at.x));
    }

    /** @param polygons whose rings are closed */
    static MultiPolygon area(JsonNode polygons) {
        return Border.GEOMETRIES.createMultiPolygon(
                polygons.values().stream().map(BorderReader::polygon).toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> lines = rings.values().stream().map(BorderReader::line).toList();
        return Border.GEOMETRIES.createPolygon(
                lines.getFirst(), lines.subList(1, lines.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing line(JsonNode ring) {
        return Border.GEOMETRIES.createLinearRing(
                ring.values().stream().map(BorderReader::coordinate).toArray(Coordinate[]::new));
    }

    private static Coordinate coordinate(JsonNode pair) {
        return new Coordinate(pair.path(0).doubleValue(), pair.path(1).doubleValue());
    }
}

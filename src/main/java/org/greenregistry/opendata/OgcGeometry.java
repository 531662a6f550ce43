package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A geometry of GeoJSON, CRS84.
 *
 * @param coordinates degrees east, then degrees north; in lists of the depth of {@code type}
 */
record OgcGeometry(String type, List<?> coordinates) {

    static @Nullable OgcGeometry at(@Nullable GeoPoint point) {
        return point == null ? null : new OgcGeometry("Point", position(point));
    }

    /** @param polygons each the outer ring and its holes */
    static OgcGeometry of(List<List<List<GeoPoint>>> polygons) {
        return new OgcGeometry(
                "MultiPolygon",
                polygons.stream()
                        .map(rings -> rings.stream().map(OgcGeometry::closed).toList())
                        .toList());
    }

    private static List<List<BigDecimal>> closed(List<GeoPoint> ring) {
        var positions = new ArrayList<>(ring.stream().map(OgcGeometry::position).toList());
        if (!positions.getFirst().equals(positions.getLast())) {
            positions.add(positions.getFirst());
        }
        return List.copyOf(positions);
    }

    private static List<BigDecimal> position(GeoPoint point) {
        return List.of(point.lon().stripTrailingZeros(), point.lat().stripTrailingZeros());
    }

    /** West, south, east, north of all of {@code geometries}; the whole earth where there is none. */
    static List<Double> around(Stream<@Nullable OgcGeometry> geometries) {
        var positions = geometries
                .flatMap(geometry -> geometry == null ? Stream.<double[]>of() : geometry.positions())
                .toList();
        if (positions.isEmpty()) {
            return List.of(-180.0, -90.0, 180.0, 90.0);
        }
        var longitudes = positions.stream().mapToDouble(at -> at[0]).summaryStatistics();
        var latitudes = positions.stream().mapToDouble(at -> at[1]).summaryStatistics();
        return List.of(longitudes.getMin(), latitudes.getMin(), longitudes.getMax(), latitudes.getMax());
    }

    /** All of its positions, one after the other. */
    Stream<double[]> positions() {
        return positions(coordinates);
    }

    private static Stream<double[]> positions(List<?> part) {
        return part.getFirst() instanceof BigDecimal east
                ? Stream.of(new double[] {east.doubleValue(), ((BigDecimal) part.get(1)).doubleValue()})
                : part.stream().flatMap(inner -> positions((List<?>) inner));
    }
}

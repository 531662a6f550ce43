package org.greenregistry.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.kernel.GeoPoint;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Makes borders light enough for a map: all of them together, so that no gap opens between neighbours. */
final class BoundarySketch {

    /** All borders together: about 300 KB of JSON, a third of it on the wire. */
    static final int MOST_POINTS = 12_000;

    /**
     * Degrees, side of the square that a bend must enclose to be kept: about eleven metres, a line on a map of a
     * province.
     */
    private static final double FINEST = 0.0001;

    /** About a metre. */
    private static final int DECIMALS = 5;

    private BoundarySketch() {}

    /** In the order of {@code borders}; of each area the parts, of each part the rings. */
    static List<List<List<List<GeoPoint>>>> of(List<Border> borders) {
        var exact = Border.areas(borders).toArray(Geometry[]::new);
        var drawn = CoverageSimplifier.simplify(exact, FINEST);
        for (var coarse = FINEST * 2; points(drawn) > MOST_POINTS && coarse < 1; coarse *= 2) {
            drawn = CoverageSimplifier.simplify(exact, coarse);
        }
        return Arrays.stream(drawn).map(BoundarySketch::parts).toList();
    }

    private static int points(Geometry[] areas) {
        return Arrays.stream(areas).mapToInt(Geometry::getNumPoints).sum();
    }

    private static List<List<List<GeoPoint>>> parts(Geometry area) {
        return IntStream.range(0, area.getNumGeometries())
                .mapToObj(at -> rings((Polygon) area.getGeometryN(at)))
                .toList();
    }

    private static List<List<GeoPoint>> rings(Polygon part) {
        return Stream.concat(
                        Stream.of(part.getExteriorRing()),
                        IntStream.range(0, part.getNumInteriorRing()).mapToObj(part::getInteriorRingN))
                .map(BoundarySketch::ring)
                .toList();
    }

    private static List<GeoPoint> ring(LinearRing ring) {
        return Arrays.stream(ring.getCoordinates()).map(BoundarySketch::point).toList();
    }

    static GeoPoint point(Coordinate at) {
        return new GeoPoint(rounded(at.y), rounded(at.x));
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

package org.greenregistry.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A closed line around an area, with or without holes, WGS 84. As text {@code lon lat, lon lat, …}, holes after a
 * semicolon; in content it is that text, one value for difference and merge.
 */
public final class GeoShape {

    /** Points of all rings together. */
    public static final int MOST_POINTS = 1000;

    private final List<List<GeoPoint>> rings;

    /**
     * Refuses a ring of less than three points and a shape of more than {@value #MOST_POINTS}, with
     * {@link IllegalArgumentException}.
     */
    public GeoShape(List<List<GeoPoint>> rings) {
        this.rings = rings.stream().map(GeoShape::open).toList();
        if (this.rings.isEmpty() || this.rings.stream().anyMatch(ring -> ring.size() < 3)) {
            throw new IllegalArgumentException("a ring has three points or more");
        }
        if (points() > MOST_POINTS) {
            throw new IllegalArgumentException("more than " + MOST_POINTS + " points");
        }
    }

    public static GeoShape of(List<GeoPoint> ring) {
        return new GeoShape(List.of(ring));
    }

    /** Reads what {@link #toString} writes; {@link IllegalArgumentException} for anything else. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GeoShape parse(String text) {
        return new GeoShape(
                Arrays.stream(text.split(";", -1)).map(GeoShape::ring).toList());
    }

    private static List<GeoPoint> ring(String text) {
        return Arrays.stream(text.split(",", -1)).map(GeoPoint::parse).toList();
    }

    /** Without the first point again at the end, and no point twice in a row. */
    private static List<GeoPoint> open(List<GeoPoint> ring) {
        var points = new ArrayList<GeoPoint>();
        for (var point : ring) {
            if (points.isEmpty() || !isSame(points.getLast(), point)) {
                points.add(point);
            }
        }
        while (points.size() > 1 && isSame(points.getFirst(), points.getLast())) {
            points.removeLast();
        }
        return List.copyOf(points);
    }

    private static boolean isSame(GeoPoint one, GeoPoint other) {
        return one.lat().compareTo(other.lat()) == 0 && one.lon().compareTo(other.lon()) == 0;
    }

    /** The outer one first; in each the first point is not said again at the end. */
    public List<List<GeoPoint>> rings() {
        return rings;
    }

    public int points() {
        return rings.stream().mapToInt(List::size).sum();
    }

    @JsonValue
    @Override
    public String toString() {
        return rings.stream()
                .map(ring -> ring.stream().map(GeoPoint::text).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GeoShape shape && rings.equals(shape.rings);
    }

    @Override
    public int hashCode() {
        return rings.hashCode();
    }
}

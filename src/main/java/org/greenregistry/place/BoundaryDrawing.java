package org.greenregistry.place;

import java.util.List;
import org.greenregistry.kernel.GeoPoint;

/**
 * The communes of one day that have an official boundary, drawn with few points: neighbours keep sharing their line.
 *
 * @param version changes whenever the drawing does
 * @param sources who drew them, with the licence
 */
public record BoundaryDrawing(String version, List<Outline> outlines, List<String> sources) {

    static final BoundaryDrawing NONE = new BoundaryDrawing("", List.of(), List.of());

    public BoundaryDrawing {
        outlines = List.copyOf(outlines);
        sources = List.copyOf(sources);
    }

    public boolean isEmpty() {
        return outlines.isEmpty();
    }

    /**
     * @param at a point inside
     * @param parts of each the outer ring, then the holes; the last point of a ring is its first
     */
    public record Outline(AdminUnit unit, GeoPoint at, List<List<List<GeoPoint>>> parts) {}
}

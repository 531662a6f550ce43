package org.greenregistry.shell;

import java.util.List;
import org.greenregistry.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows.
 *
 * @param box what to look at; without it everything that counts
 * @param shading how its units are coloured; absent where it has none
 */
public record MapDrawing(
        List<MapItem> items, @Nullable Box box, @Nullable Shading shading) {

    public MapDrawing {
        items = List.copyOf(items);
    }

    public MapDrawing(List<MapItem> items, @Nullable Box box) {
        this(items, box, null);
    }

    /**
     * Units coloured by a number.
     *
     * @param borders path of their outlines relative to the base: an answer of {@link Maps#borders}
     * @param steps what the shades 1, 2, … stand for, as people read it; 0 is none
     */
    public record Shading(String borders, List<String> steps) {

        public Shading {
            steps = List.copyOf(steps);
        }
    }

    /** A part of the earth between two corners. */
    public record Box(GeoPoint southWest, GeoPoint northEast) {}
}

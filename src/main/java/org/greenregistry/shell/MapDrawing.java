package org.greenregistry.shell;

import java.util.List;
import org.greenregistry.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows.
 *
 * @param box what to look at; without it everything that counts
 * @param shading how its units are coloured; absent where it has none
 * @param scale by what its records are coloured; absent where they are not
 */
public record MapDrawing(
        List<MapItem> items,
        @Nullable Box box,
        @Nullable Shading shading,
        @Nullable Scale scale) {

    public MapDrawing {
        items = List.copyOf(items);
    }

    public MapDrawing(List<MapItem> items, @Nullable Box box) {
        this(items, box, null, null);
    }

    public MapDrawing shaded(List<MapItem> others, Shading by) {
        return new MapDrawing(others, box, by, scale);
    }

    public MapDrawing scaled(@Nullable Scale by) {
        return new MapDrawing(items, box, shading, by);
    }

    /**
     * Records coloured by where they stand.
     *
     * @param title what is looked at
     * @param steps what the places of each {@code ring} stand for, the first being none of it
     */
    public record Scale(String title, List<String> steps) {

        public Scale {
            steps = List.copyOf(steps);
        }
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

package org.greenregistry.shell;

import java.util.List;
import org.greenregistry.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows.
 *
 * @param box what to look at; without it everything that counts
 */
public record MapDrawing(List<MapItem> items, @Nullable Box box) {

    public MapDrawing {
        items = List.copyOf(items);
    }

    /** A part of the earth between two corners. */
    public record Box(GeoPoint southWest, GeoPoint northEast) {}
}

package org.greenregistry.shell;

import java.util.List;
import org.greenregistry.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows.
 *
 * @param box what to look at; without it everything that counts
 * @param searchable whether a visitor may ask for what lies in the part in sight
 */
public record MapDrawing(List<MapItem> items, @Nullable Box box, boolean searchable) {

    public MapDrawing {
        items = List.copyOf(items);
    }

    /** A part of the earth between two corners. */
    public record Box(GeoPoint southWest, GeoPoint northEast) {}
}

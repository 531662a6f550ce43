package org.greenregistry.place;

import java.util.List;
import java.util.Set;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.jspecify.annotations.Nullable;

/**
 * What pasted coordinates say.
 *
 * @param rings of one point, or of the corners of an area, the outer ring first
 * @param system as content holds it, such as {@code WGS 84}
 * @param notes what was understood otherwise than written
 */
public record CoordinateReading(List<List<GeoPoint>> rings, String system, Set<Note> notes) {

    public static final String WGS84 = "WGS 84";

    /** Told to whoever pasted. */
    public enum Note {
        /** North and east stood the other way round than is usual. */
        SWAPPED,

        /** The first corner stood again at the end. */
        CLOSED
    }

    public CoordinateReading {
        rings = rings.stream().map(List::copyOf).toList();
        notes = Set.copyOf(notes);
    }

    /** The one point; absent if it is an area. */
    public @Nullable GeoPoint point() {
        return rings.getFirst().size() == 1 ? rings.getFirst().getFirst() : null;
    }

    /** The area; absent if it is one point. */
    public @Nullable GeoShape shape() {
        return point() == null ? new GeoShape(rings) : null;
    }
}

package org.greenregistry.shell;

import java.util.List;
import java.util.Locale;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.jspecify.annotations.Nullable;

/** One thing on a map. Names and notes are texts as people read them; {@code href} is relative to the base. */
public sealed interface MapItem {

    String name();

    GeoPoint at();

    /**
     * One record at its own place.
     *
     * @param approximate drawn hollow
     * @param tone phase of a project; spent ones are drawn quietly
     */
    record Pin(
            String name,
            String note,
            GeoPoint at,
            boolean approximate,
            @Nullable String tone,
            @Nullable String href) implements MapItem {}

    /**
     * So many records somewhere around a place, such as in a ward: drawn hollow, as an illustration.
     *
     * @param id of the unit
     */
    record Count(String id, String name, String note, GeoPoint at, long count, String href) implements MapItem {}

    /**
     * A round area, such as a park drawn by its size.
     *
     * @param id of the park; one of the ground with the same id is not drawn
     * @param radius metres
     * @param count how many records are in it; 0 draws the area alone
     */
    record Area(
            String id,
            String name,
            String note,
            GeoPoint at,
            double radius,
            long count,
            @Nullable String href) implements MapItem {}

    /**
     * The number of a unit, by which the {@link Border} of the same id is coloured.
     *
     * @param shade 0 for none, 1 for the least, …
     */
    record Unit(
            String id,
            String name,
            String note,
            GeoPoint at,
            int shade,
            @Nullable String href) implements MapItem {}

    /**
     * An official boundary.
     *
     * @param at a point inside
     * @param parts of each the outer ring, then the holes; the last point of a ring is its first
     */
    record Border(String id, String name, GeoPoint at, List<List<List<GeoPoint>>> parts) implements MapItem {}

    /** The land of a record. */
    record Parcel(String name, String note, GeoPoint at, GeoShape shape) implements MapItem {}

    /** Something a stranger knows the region by. */
    record Landmark(Sign sign, String name, GeoPoint at) implements MapItem {}

    /** A name written faintly where there is room. */
    record Name(String name, GeoPoint at) implements MapItem {}

    /** What a landmark is drawn as. */
    enum Sign {
        AIRPORT,
        PORT,
        MOTORWAY,
        PLACE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

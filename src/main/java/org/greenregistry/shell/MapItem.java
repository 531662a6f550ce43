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
     * @param ring where it stands on the scale of the drawing: 1 at its step; empty without a scale
     */
    record Pin(
            String name,
            String note,
            GeoPoint at,
            boolean approximate,
            @Nullable String tone,
            @Nullable String href,
            List<Long> ring)
            implements MapItem {

        public Pin(
                String name,
                String note,
                GeoPoint at,
                boolean approximate,
                @Nullable String tone,
                @Nullable String href) {
            this(name, note, at, approximate, tone, href, List.of());
        }
    }

    /**
     * So many records somewhere around a place, such as in a ward: drawn hollow, as an illustration.
     *
     * @param id of the unit
     * @param ring how many stand at each step of the scale of the drawing; empty without a scale
     */
    record Count(String id, String name, String note, GeoPoint at, long count, String href, List<Long> ring)
            implements MapItem {}

    /**
     * A round area, such as a park drawn by its size.
     *
     * @param id of the park; one of the ground with the same id is not drawn
     * @param radius metres
     * @param count how many records are in it; 0 draws the area alone
     * @param ring how many stand at each step of the scale of the drawing; empty without a scale
     */
    record Area(
            String id,
            String name,
            String note,
            GeoPoint at,
            double radius,
            long count,
            @Nullable String href,
            List<Long> ring)
            implements MapItem {

        public Area(
                String id, String name, String note, GeoPoint at, double radius, long count, @Nullable String href) {
            this(id, name, note, at, radius, count, href, List.of());
        }
    }

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

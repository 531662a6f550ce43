package org.greenregistry.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.greenregistry.kernel.GeoPoint;

/**
 * How far something is, as the crow flies.
 *
 * @param kilometres along a great circle
 */
public record Distance(Landmark to, double kilometres) {

    /** Mean radius of the earth, kilometres, after IUGG. */
    private static final double EARTH = 6371.0088;

    /** To every airport and port and to the nearest motorway, the nearest first. */
    static List<Distance> from(GeoPoint point, List<Landmark> landmarks) {
        var all = landmarks.stream()
                .filter(landmark -> landmark.kind() != Landmark.Kind.PLACE)
                .map(landmark -> new Distance(landmark, between(point, landmark.point())))
                .sorted(Comparator.comparingDouble(Distance::kilometres))
                .toList();
        var motorway = all.stream().filter(Distance::isToMotorway).findFirst();
        return all.stream()
                .filter(distance -> !distance.isToMotorway() || motorway.equals(Optional.of(distance)))
                .toList();
    }

    private boolean isToMotorway() {
        return to.kind() == Landmark.Kind.MOTORWAY;
    }

    /** Kilometres along a great circle, by the haversine formula: exact for short ways too. */
    public static double between(GeoPoint one, GeoPoint other) {
        var lat = Math.toRadians(other.lat().doubleValue() - one.lat().doubleValue());
        var lon = Math.toRadians(other.lon().doubleValue() - one.lon().doubleValue());
        var chord = square(Math.sin(lat / 2))
                + Math.cos(Math.toRadians(one.lat().doubleValue()))
                        * Math.cos(Math.toRadians(other.lat().doubleValue()))
                        * square(Math.sin(lon / 2));
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double number) {
        return number * number;
    }
}

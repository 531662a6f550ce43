package org.greenregistry.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.greenregistry.kernel.GeoPoint;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Between VN-2000, in which Vietnamese papers give corners, and WGS 84. The seven parameters of the datum are those of
 * the ministry (EPSG 6988 gives the same in other signs); what they give is good to about a decimetre.
 */
final class Vn2000 {

    /** Metres, radians times 206265, parts per million, after decision 05/2007/QD-BTNMT. */
    private static final String TO_WGS84 =
            "-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278";

    private static final CRSFactory SYSTEMS = new CRSFactory();
    private static final CoordinateReferenceSystem WGS84 =
            SYSTEMS.createFromParameters("WGS84", "+proj=longlat +datum=WGS84 +no_defs");
    private static final int DECIMALS = 8;

    private final CoordinateTransform toDegrees;
    private final CoordinateTransform toMetres;

    Vn2000(Meridian meridian) {
        var own = SYSTEMS.createFromParameters(
                meridian.system(),
                "+proj=tmerc +lat_0=0 +lon_0=" + meridian.degrees() + " +k="
                        + (meridian.zone() == 3 ? "0.9999" : "0.9996") + " +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84="
                        + TO_WGS84 + " +units=m +no_defs");
        var transforms = new CoordinateTransformFactory();
        toDegrees = transforms.createTransform(own, WGS84);
        toMetres = transforms.createTransform(WGS84, own);
    }

    /**
     * @param northing metres from the equator; what the papers call X
     * @param easting metres, 500,000 on the meridian; what they call Y
     */
    GeoPoint point(double northing, double easting) {
        var there = toDegrees.transform(new ProjCoordinate(easting, northing), new ProjCoordinate());
        return new GeoPoint(rounded(there.y), rounded(there.x));
    }

    /** Easting as x, northing as y. */
    ProjCoordinate metres(GeoPoint point) {
        return toMetres.transform(
                new ProjCoordinate(point.lon().doubleValue(), point.lat().doubleValue()), new ProjCoordinate());
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}

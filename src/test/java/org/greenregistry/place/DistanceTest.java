package org.greenregistry.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class DistanceTest {

    private static final GeoPoint NEW_CITY = at("11.05", "106.68");

    /** 1/360 of the way around a sphere of that radius. */
    @Test
    void aDegreeOfAMeridianIsAsLongAsTheEarthIsRound() {
        assertThat(Distance.between(at("10", "106"), at("11", "106"))).isCloseTo(111.195, within(0.001));
        assertThat(Distance.between(at("60", "106"), at("60", "107"))).isCloseTo(55.597, within(0.001));
    }

    /** Greenwich to Null Island's antipode and back: no rounding breaks the square root. */
    @Test
    void theOtherSideOfTheEarthIsHalfItsRound() {
        assertThat(Distance.between(at("0", "0"), at("0", "180"))).isCloseTo(20015.11, within(0.01));
        assertThat(Distance.between(NEW_CITY, NEW_CITY)).isZero();
    }

    @Test
    void portsAndAirportsAreToldTheNearestFirst() {
        assertThat(Distance.from(NEW_CITY, Gazetteer.book().landmarks()))
                .extracting(distance -> distance.to().name().en(), distance -> Math.round(distance.kilometres()))
                .containsExactly(
                        tuple("Tan Son Nhat International Airport", 26L),
                        tuple("Cat Lai port", 34L),
                        tuple("Long Thanh International Airport", 49L),
                        tuple("Cai Mep - Thi Vai port cluster", 69L));
    }

    @Test
    void ofMotorwaysOnlyTheNearestCounts() {
        var near = landmark(Landmark.Kind.MOTORWAY, "11.06");
        var far = landmark(Landmark.Kind.MOTORWAY, "11.2");

        assertThat(Distance.from(NEW_CITY, List.of(far, near, landmark(Landmark.Kind.PLACE, "11.051"))))
                .extracting(Distance::to)
                .containsExactly(near);
    }

    private static Landmark landmark(Landmark.Kind kind, String lat) {
        return new Landmark(kind, new LocalizedText(kind + lat, null), at(lat, "106.68"));
    }

    private static GeoPoint at(String lat, String lon) {
        return new GeoPoint(new BigDecimal(lat), new BigDecimal(lon));
    }
}

package org.greenregistry.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.place.CoordinateReading.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateReaderTest {

    private static final String CORNERS = """
            1\t1220345.67\t600123.45
            2\t1220345.67\t600323.45
            3\t1220145.67\t600323.45
            4\t1220145.67\t600123.45
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11.0541, 106.6712",
                "11,0541; 106,6712",
                "11.0541\t106.6712",
                "106.6712 11.0541",
                "1 11.0541 106.6712",
                "11°03'14.76\"N 106°40'16.32\"E",
                "11°03′14,76″ B, 106°40′16,32″ Đ",
                "106°40'16.32\"E 11°03'14.76\"N",
                "{\"type\":\"Point\",\"coordinates\":[106.6712,11.0541]}",
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[106.6712,11.0541]}}"
            })
    void aPointHoweverItIsWritten(String pasted) {
        var point = read(pasted).point();

        assertThat(point.lat().doubleValue()).isCloseTo(11.0541, within(1e-7));
        assertThat(point.lon().doubleValue()).isCloseTo(106.6712, within(1e-7));
        assertThat(read(pasted).system()).isEqualTo("WGS 84");
    }

    @Test
    void eastBeforeNorthIsTurnedAndTold() {
        assertThat(read("106.6712 11.0541").notes()).containsExactly(Note.SWAPPED);
        assertThat(read("11.0541 106.6712").notes()).isEmpty();
    }

    @Test
    void cornersOfAPaperAreAnAreaInItsSystem() {
        var reading = read(CORNERS);

        assertThat(reading.system()).isEqualTo("VN-2000 105°45′/3°");
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.shape().points()).isEqualTo(4);
        assertThat(Parcels.hectares(reading.shape())).isCloseTo(4, within(1e-4));
        assertThat(reading.shape().rings().getFirst().getFirst().lat().doubleValue())
                .isCloseTo(11.033, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%1 220 345,67; %600 123,45",
                "%1.220.345,67\t%600.123,45",
                "%1,220,345.67 | %600,123.45",
                "%1220345.67 %600123.45",
                "M1  %1220345,67  %600123,45"
            })
    void numbersAreReadHoweverTheyAreGrouped(String line) {
        var point = read(line.replace("%", "")).point();

        assertThat(point).isEqualTo(read("1220345.67\t600123.45").point());
    }

    @Test
    void eastingBeforeNorthingIsTurnedAndTold() {
        var swapped = read("600123.45 1220345.67");

        assertThat(swapped.notes()).containsExactly(Note.SWAPPED);
        assertThat(swapped.point()).isEqualTo(read("1220345.67 600123.45").point());
    }

    @Test
    void theMeridianDecides() {
        var elsewhere = new CoordinateReader(new Meridian(107 * 60 + 45, 3)).read("1220345.67 600123.45");

        assertThat(elsewhere.point().lon().doubleValue()).isGreaterThan(108);
        assertThat(elsewhere.system()).isEqualTo("VN-2000 107°45′/3°");
    }

    @Test
    void aHeadingIsSkippedAndAClosedRingIsTold() {
        var reading = read("STT;X;Y\n" + CORNERS.replace('\t', ';') + "1;1220345.67;600123.45");

        assertThat(reading.shape().points()).isEqualTo(4);
        assertThat(reading.notes()).containsExactly(Note.CLOSED);
    }

    @Test
    void anAreaOfGeoJsonKeepsItsHole() {
        var reading = read("""
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon",
                "coordinates":[[[106.6,11.0],[106.7,11.0],[106.7,11.1],[106.6,11.1],[106.6,11.0]],
                [[106.64,11.04],[106.66,11.04],[106.66,11.06],[106.64,11.04]]]}}]}""");

        assertThat(reading.shape().rings()).hasSize(2);
        assertThat(reading.shape().rings().getFirst())
                .startsWith(new GeoPoint(new BigDecimal("11.0"), new BigDecimal("106.6")))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "51.5, 0.12",
                "11.05",
                "1220345.67",
                "1220345 600123\n1220345 600323",
                "{\"type\":\"Polygon\",\"coordinates\":[[[106,11],[107,11]]]}",
                "{\"type\":\"LineString\",\"coordinates\":[[106,11],[107,11]]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[],[]]}",
                "{broken"
            })
    void whatIsNoPlaceInVietnamIsRefused(String pasted) {
        assertThatThrownBy(() -> read(pasted)).isInstanceOf(Refusal.class);
    }

    @Test
    void aShapeIsOneTextAndBack() {
        var shape = read(CORNERS).shape();

        assertThat(GeoShape.parse(shape.toString())).isEqualTo(shape);
        assertThat(GeoShape.parse("106.6 11, 106.7 11, 106.7 11.1; 106.65 11.01, 106.66 11.01, 106.66 11.02")
                        .rings())
                .hasSize(2);
        assertThatThrownBy(() -> GeoShape.parse("106.6 11, 106.7 11")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GeoShape.parse("here, there, nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areasThatShareGroundOverlapAndNeighboursDoNot() {
        var here = square("106.60", "11.00");

        assertThat(Parcels.overlap(here, square("106.605", "11.00")))
                .isCloseTo(Parcels.hectares(here) / 2, within(0.5));
        assertThat(Parcels.overlap(here, square("106.61", "11.00"))).isCloseTo(0, within(1e-6));
        assertThat(Parcels.overlap(here, square("106.8", "11.00"))).isZero();
        assertThat(Parcels.contains(here, Parcels.middle(here))).isTrue();
        assertThat(Parcels.isSound(here)).isTrue();
        assertThat(Parcels.isSound(GeoShape.parse("106.6 11, 106.7 11.1, 106.7 11, 106.6 11.1")))
                .isFalse();
    }

    /** A hundredth of a degree to each side. */
    private static GeoShape square(String west, String south) {
        var lon = new BigDecimal(west);
        var lat = new BigDecimal(south);
        var step = new BigDecimal("0.01");
        return GeoShape.of(List.of(
                new GeoPoint(lat, lon),
                new GeoPoint(lat, lon.add(step)),
                new GeoPoint(lat.add(step), lon.add(step)),
                new GeoPoint(lat.add(step), lon)));
    }

    private static CoordinateReading read(String pasted) {
        return new CoordinateReader(Meridian.USUAL).read(pasted);
    }
}

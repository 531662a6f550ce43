package org.greenregistry.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.place.Borders.bytes;
import static org.greenregistry.place.Borders.feature;
import static org.greenregistry.place.Borders.file;
import static org.greenregistry.place.Borders.polygon;
import static org.greenregistry.place.Borders.ring;
import static org.greenregistry.place.Borders.square;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.greenregistry.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of a file of boundaries, and what is wrong with one. */
class BoundaryReadingTest {

    private static final LocalDate NOW = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final String THU_DAU_MOT = "\"gsoCode\":\"25747\"";
    private static final String SOMEWHERE = square(106.65, 10.97, 0.01);

    private static BoundaryPlan plan(LocalDate day, byte[] file) {
        var units = Arrays.stream(UnitLevel.values())
                .flatMap(level -> Gazetteer.book().units(level, day).stream())
                .toList();
        return new BoundaryReading(units, Set.of("C-25747-2025")).read(file);
    }

    private static String fault(String geometry) {
        var plan = plan(NOW, file(feature("\"name\":\"Lạ\"", SOMEWHERE), feature(THU_DAU_MOT, geometry)));
        assertThat(plan.isSound()).isFalse();
        assertThat(plan.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.arguments()).first().isEqualTo(2));
        return plan.faults().getFirst().key().replace("place.boundary.fault.", "");
    }

    @Test
    void everyFeatureIsTakenLeftOutOrFaulty() {
        var plan = plan(
                NOW,
                file(
                        feature(THU_DAU_MOT + ",\"name\":\"Phường Thủ Dầu Một\"", SOMEWHERE),
                        feature("\"uid\":\"C-25750-2025\"", square(106.66, 10.97, 0.01)),
                        feature("\"ten\":\"phu an\"", square(106.67, 10.97, 0.01)),
                        feature("\"name\":\"Phường Ở Nơi Khác\"", square(106.68, 10.97, 0.01)),
                        feature("\"code\":\"25760\"", "{\"type\":\"Point\",\"coordinates\":[106.6,11]}")));

        assertThat(plan.found())
                .extracting(found -> found.unit().uid())
                .containsExactly("C-25747-2025", "C-25750-2025", "C-25768-2025");
        assertThat(plan.found()).extracting(BoundaryPlan.Found::again).containsExactly(true, false, false);
        assertThat(plan.strangers()).containsExactly(new BoundaryPlan.Stranger(4, "Phường Ở Nơi Khác"));
        assertThat(plan.faults()).extracting(Refusal::key).containsExactly("place.boundary.fault.type");
        assertThat(plan.missing()).hasSize(36 - 4);
    }

    /** A square of 0.01 degrees at 11° north is 1,105.9 by 1,093.0 metres. */
    @Test
    void theAreaIsThatOfTheGround() {
        var found = plan(NOW, file(feature(THU_DAU_MOT, SOMEWHERE))).found().getFirst();

        assertThat(found.hectares()).isBetween(120.6, 121.2);
    }

    /** All codes were given to other units in July 2025. */
    @Test
    void aCodeMeansTheUnitOfItsDay() {
        var file = file(feature(THU_DAU_MOT, SOMEWHERE));

        assertThat(plan(NOW, file).found())
                .extracting(found -> found.unit().fullName().vi())
                .containsExactly("Phường Thủ Dầu Một");
        assertThat(plan(BEFORE, file).found())
                .extracting(found -> found.unit().uid())
                .doesNotContain("C-25747-2025");
    }

    @Test
    void aCodeUnderTheNameOfAnotherUnitIsAFault() {
        var plan = plan(NOW, file(feature(THU_DAU_MOT + ",\"name\":\"Phường Hiệp Thành\"", SOMEWHERE)));

        assertThat(plan.faults()).extracting(Refusal::key).containsExactly("place.boundary.fault.name");
        assertThat(plan.faults().getFirst().arguments())
                .containsExactly(1, "Phường Hiệp Thành", "25747", "Phường Thủ Dầu Một");
    }

    @Test
    void aUnitHasOneBoundaryInAFile() {
        var plan = plan(NOW, file(feature(THU_DAU_MOT, SOMEWHERE), feature("\"name\":\"Thủ Dầu Một\"", SOMEWHERE)));

        assertThat(plan.faults()).extracting(Refusal::key).containsExactly("place.boundary.fault.twice");
        assertThat(plan.faults().getFirst().arguments()).containsExactly(2, 1, "Phường Thủ Dầu Một");
    }

    @Test
    void whatIsNoAreaIsAFault() {
        assertThat(fault("null")).isEqualTo("type");
        assertThat(fault("{\"type\":\"LineString\",\"coordinates\":[[106.6,11],[106.7,11]]}"))
                .isEqualTo("type");
        assertThat(fault("{\"type\":\"MultiPolygon\",\"coordinates\":[]}")).isEqualTo("type");
        assertThat(fault(polygon(""))).isEqualTo("ring");
        assertThat(fault(polygon("[[\"106.6\",\"11\"]]"))).isEqualTo("numbers");
        assertThat(fault(polygon(ring(106.6, 11, 106.7, 11, 106.6, 11)))).isEqualTo("ring");
        assertThat(fault(polygon(ring(106.6, 11, 106.7, 11, 106.7, 11.1, 106.6, 11.1))))
                .isEqualTo("open");
    }

    @Test
    void coordinatesOfAnotherSystemOrOrderAreNamedAsSuch() {
        assertThat(fault(polygon(ring(11, 106.6, 11, 106.7, 11.1, 106.7, 11, 106.6))))
                .isEqualTo("swapped");
        assertThat(fault(square(600_000, 1_210_000, 500))).isEqualTo("metres");
        assertThat(fault(square(2.3, 48.8, 0.1))).isEqualTo("abroad");
        assertThat(fault(square(200, 95, 0.1))).isEqualTo("abroad");
    }

    @Test
    void aBoundaryNeverCrossesItselfAndHolesLieInside() {
        var bow = ring(106.6, 11, 106.7, 11.1, 106.7, 11, 106.6, 11.1, 106.6, 11);
        var outside = ring(107, 11, 107.1, 11, 107.1, 11.1, 107, 11);
        var around = ring(106.6, 11, 106.7, 11, 106.7, 11.1, 106.6, 11.1, 106.6, 11);

        assertThat(fault(polygon(bow))).isEqualTo("crossed");
        assertThat(fault(polygon(around + "," + outside))).isEqualTo("parts");
    }

    @Test
    void severalPartsAndHolesAreKeptAsTheyAre() {
        var hole = ring(106.62, 11.02, 106.63, 11.02, 106.63, 11.03, 106.62, 11.02);
        var around = ring(106.6, 11, 106.7, 11, 106.7, 11.1, 106.6, 11.1, 106.6, 11);
        var island = ring(106.8, 11, 106.81, 11, 106.81, 11.01, 106.8, 11);
        var parts = "[[" + around + "," + hole + "],[" + island + "]]";
        var units = Gazetteer.book().units(UnitLevel.COMMUNE, NOW);
        var reading = new BoundaryReading(units, Set.of());

        reading.read(file(feature(THU_DAU_MOT, "{\"type\":\"MultiPolygon\",\"coordinates\":" + parts + "}")));

        var border = reading.borders().get("C-25747-2025");
        assertThat(border).isNotNull();
        assertThat(border.area().getNumGeometries()).isEqualTo(2);
        assertThat(border.area().getNumPoints()).isEqualTo(5 + 4 + 4);
        assertThat(Border.parse(border.text())).isEqualTo(border);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place.boundary.file.json | {\"type\": \"FeatureCollection\", }",
                "place.boundary.file.collection | {\"type\": \"Feature\"}",
                "place.boundary.file.collection | [1, 2]",
                "place.boundary.file.empty | {\"type\": \"FeatureCollection\", \"features\": []}",
                "place.boundary.file.crs | {\"type\": \"FeatureCollection\", \"features\": [{}], \"crs\": {\"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::9210\"}}}",
            })
    void whatIsNoFileOfBoundariesIsRefused(String key, String text) {
        assertThatThrownBy(() -> plan(NOW, bytes(text))).hasMessage(key);
    }

    @Test
    void theSystemOfGeoJsonMayBeNamed() {
        var named = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                + "\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},\"features\":[" + feature(THU_DAU_MOT, SOMEWHERE) + "]}";

        assertThat(plan(NOW, bytes(named)).isSound()).isTrue();
    }

    @Test
    void neighboursKeepTheirCommonLineWhenDrawnWithFewPoints() {
        var west = new StringBuilder("[[106.5,11.0]");
        var east = new StringBuilder("[[106.7,11.0],[106.7,11.04]");
        var line = new StringBuilder();
        for (var at = 0; at <= 400; at++) {
            line.append(",[")
                    .append(106.6 + (at % 2) * 0.000005)
                    .append(',')
                    .append(11.0 + at * 0.0001)
                    .append(']');
        }
        west.append(line).append(",[106.5,11.04],[106.5,11.0]]");
        east.append(reversed(line.toString())).append(",[106.7,11.0]]");
        var units = Gazetteer.book().units(UnitLevel.COMMUNE, NOW);
        var reading = new BoundaryReading(units, Set.of());
        assertThat(reading.read(file(
                                feature(THU_DAU_MOT, polygon(west.toString())),
                                feature("\"code\":\"25750\"", polygon(east.toString()))))
                        .faults())
                .isEmpty();

        var drawn = BoundarySketch.of(List.copyOf(reading.borders().values()));

        assertThat(drawn)
                .allSatisfy(area -> assertThat(area.getFirst().getFirst()).hasSizeLessThan(100));
        var shared = drawn.getFirst().getFirst().getFirst().stream()
                .filter(point -> point.lon().doubleValue() > 106.55)
                .toList();
        assertThat(drawn.getLast().getFirst().getFirst()).containsAll(shared);
    }

    private static String reversed(String points) {
        var parts = Arrays.asList(points.substring(2).split(",\\["));
        return parts.reversed().stream().map(point -> ",[" + point).reduce("", String::concat);
    }
}

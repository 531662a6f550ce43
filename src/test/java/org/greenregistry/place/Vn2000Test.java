package org.greenregistry.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.greenregistry.kernel.GeoPoint;
import org.junit.jupiter.api.Test;

/** Against cs2cs, which others trust: twenty points over the province and the country, four meridians. */
class Vn2000Test {

    private static final double METRE = 1;
    private static final double DEGREES_OF_A_CENTIMETRE = 1e-7;

    @Test
    void metresBecomeTheDegreesOfTheReference() throws IOException {
        assertThat(reference()).hasSize(20).allSatisfy(row -> {
            var point = grid(row).point(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
            assertThat(point.lat().doubleValue())
                    .isCloseTo(Double.parseDouble(row[2]), within(DEGREES_OF_A_CENTIMETRE));
            assertThat(point.lon().doubleValue())
                    .isCloseTo(Double.parseDouble(row[3]), within(DEGREES_OF_A_CENTIMETRE));
        });
    }

    @Test
    void degreesBecomeTheMetresOfTheReference() throws IOException {
        assertThat(reference()).allSatisfy(row -> {
            var metres = grid(row).metres(new GeoPoint(new BigDecimal(row[2]), new BigDecimal(row[3])));
            assertThat(metres.y).isCloseTo(Double.parseDouble(row[4]), within(METRE / 100));
            assertThat(metres.x).isCloseTo(Double.parseDouble(row[5]), within(METRE / 100));
        });
    }

    @Test
    void theMeridianOfTheProvinceIsOfferedFirstAndNoneTwice() {
        assertThat(Meridian.all()).startsWith(Meridian.USUAL).doesNotHaveDuplicates();
        assertThat(Meridian.USUAL.text()).isEqualTo("105°45′");
        assertThat(Meridian.USUAL.system()).isEqualTo("VN-2000 105°45′/3°");
    }

    private static Vn2000 grid(String[] row) {
        return new Vn2000(new Meridian(Integer.parseInt(row[0]), Integer.parseInt(row[1])));
    }

    private static List<String[]> reference() throws IOException {
        try (var file = Vn2000Test.class.getResourceAsStream("vn2000-cs2cs.csv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }
}

package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Into which steps numbers fall. */
class ShadesTest {

    @Test
    void noneIsHollowAndTheRestRises() {
        var shades = Shades.of(List.of(0L, 1L, 3L, 3L, 40L));

        assertThat(shades.tops()).containsExactly(1L, 3L, 40L);
        assertThat(LongStream.of(0, 1, 2, 3, 4, 40, 99).mapToInt(shades::of)).containsExactly(0, 1, 2, 2, 3, 3, 3);
        assertThat(shades.said(Long::toString)).containsExactly("1", "2–3", "4–40");
    }

    @Test
    void thereAreFiveStepsAtMostOfAboutAsManyUnits() {
        var numbers = LongStream.rangeClosed(1, 100).boxed().toList();

        assertThat(Shades.of(numbers).tops()).containsExactly(20L, 40L, 60L, 80L, 100L);
    }

    @Test
    void whereNothingIsCountedThereIsNoStep() {
        assertThat(Shades.of(List.of(0L, 0L)).said(Long::toString)).isEmpty();
        assertThat(Shades.of(List.of()).of(0)).isZero();
    }
}

package org.greenregistry.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void whereTheToneMarkStandsDoesNotMatter() {
        assertThat(Spelling.of("Hòa")).isEqualTo(Spelling.of("hoà"));
        assertThat(Spelling.of("thúy")).isEqualTo(Spelling.of("thuý"));
        assertThat(Spelling.of("Thuận Hòa")).isEqualTo(Spelling.of("thuận hoà"));
    }

    @Test
    void whichMarkItIsDoes() {
        assertThat(Spelling.of("hóa")).isNotEqualTo(Spelling.of("hòa"));
        assertThat(Spelling.of("Đường")).isNotEqualTo(Spelling.of("Dương"));
        assertThat(Spelling.of("tan")).isNotEqualTo(Spelling.of("tân"));
    }
}

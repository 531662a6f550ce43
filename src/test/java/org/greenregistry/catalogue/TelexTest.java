package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelexTest {

    @ParameterizedTest
    @CsvSource({
        "duwowng, duong",
        "dduwowngf, duong",
        "binhf, binh",
        "thuwowngj, thuong",
        "ddieenj, dien",
        "tras, tra",
        "trowif, troi",
        "sanr, san",
        "xanh, xanh",
        "becamex, became",
        "w, w",
    })
    void keysAreReadAsTheMarksTheyMean(String typed, String meant) {
        assertThat(Telex.read(typed)).isEqualTo(meant);
    }
}

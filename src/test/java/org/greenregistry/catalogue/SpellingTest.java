package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.greenregistry.kernel.Folded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final String NAME = "Chương trình điện mặt trời mái nhà Becamex - VSIP";

    @ParameterizedTest
    @CsvSource({
        "dien mat trio, điện mặt trời",
        "dienn mat troi, điện mặt trời",
        "din mat troi, ''",
        "dien mat torii, ''",
        "Bacamex, Becamex",
        "becamexx vsip, Becamex VSIP",
        "dien mat troi, ''",
        "vsia, VSIP",
        "nước thải, ''"
    })
    void oneLetterOfAWordMayBeWrong(String typed, String meant) {
        assertThat(Spelling.of(Folded.words(typed), NAME).orElse("")).isEqualTo(meant);
    }
}

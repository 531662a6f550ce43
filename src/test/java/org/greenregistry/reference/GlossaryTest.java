package org.greenregistry.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.greenregistry.reference.Glossary.Term;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    @Test
    void everyTermHasBothLanguagesAndAMeaningInBothOrNone() {
        assertThat(Glossary.terms()).hasSizeGreaterThan(100).allSatisfy(term -> {
            assertThat(term.name().vi()).isNotBlank();
            assertThat(term.name().en()).isNotBlank();
            assertThat(term.meaning().vi() == null).isEqualTo(term.meaning().en() == null);
        });
        assertThat(Glossary.terms()).extracting(Term::code).doesNotHaveDuplicates();
    }

    /** Abbreviations never stand alone on a public page: each is explained. */
    @Test
    void theAbbreviationsOfTheTradeAreExplained() {
        for (var code : List.of("irc", "ipa", "vsic", "cbam", "recp", "dppa", "green-taxonomy", "evidence")) {
            assertThat(Glossary.term(code).isExplained()).as(code).isTrue();
        }
        assertThatThrownBy(() -> Glossary.term("none")).isInstanceOf(IllegalArgumentException.class);
    }
}

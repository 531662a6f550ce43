package org.greenregistry.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.greenregistry.kernel.Canonical;
import org.junit.jupiter.api.Test;

class PersonsOutOfTextsTest {

    private static final String ID = "0198a6a4-7c1e-7c3b-9d52-6f7d1b1f0a11";

    private final PersonsOutOfTexts upcaster = new PersonsOutOfTexts();

    @Test
    void whatWasWrittenAboutPeopleIsNoLongerRead() {
        var old =
                "{\"parties\":[{\"contact\":\"Nguyễn Văn Mẫu, 0900 000 000\",\"id\":\"p1\",\"legalRepresentative\":\"Ông Mẫu\",\"name\":\"Công ty\"}]}";

        assertThat(Canonical.text(upcaster.next(Canonical.parse(old))))
                .isEqualTo("{\"parties\":[{\"id\":\"p1\",\"name\":\"Công ty\"}]}");
    }

    @Test
    void anIdStays() {
        var old = "{\"parties\":[{\"id\":\"p1\",\"legalRepresentative\":\"" + ID + "\"}]}";

        assertThat(Canonical.text(upcaster.next(Canonical.parse(old)))).isEqualTo(old);
    }

    @Test
    void aPartThatNamesNobodyIsLeftAlone() {
        assertThat(Canonical.text(upcaster.next(Canonical.parse("{\"section\":\"C\"}"))))
                .isEqualTo("{\"section\":\"C\"}");
    }
}

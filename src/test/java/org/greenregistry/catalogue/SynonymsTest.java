package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.Folded;
import org.junit.jupiter.api.Test;

/** What was typed, cut where words belong together. */
class SynonymsTest {

    private static List<List<String>> cut(String typed) {
        return Synonyms.parts(Folded.words(typed)).stream()
                .map(Synonyms.Part::words)
                .toList();
    }

    @Test
    void aKnownPhraseStaysTogether() {
        assertThat(cut("Khu công nghiệp Sóng Thần"))
                .containsExactly(List.of("khu", "cong", "nghiep"), List.of("song"), List.of("than"));
        assertThat(cut("nhà máy thông minh")).containsExactly(List.of("nha", "may", "thong", "minh"));
        assertThat(cut("khu")).containsExactly(List.of("khu"));
        assertThat(cut("")).isEmpty();
    }

    @Test
    void eachKnowsTheOthersOnly() {
        var part = Synonyms.parts(List.of("kcn")).getFirst();

        assertThat(part.others()).contains("khu công nghiệp", "industrial park").doesNotContain("KCN");
        assertThat(Synonyms.parts(List.of("song")).getFirst().others()).isEmpty();
    }

    @Test
    void aPhraseStandsInOneLineOnly() {
        var terms = CsvFile.beside(Synonyms.class, "synonyms.csv")
                .read(row -> List.of(row.text("terms").split("\\s*;\\s*", -1)))
                .stream()
                .flatMap(List::stream)
                .map(Folded::words)
                .toList();

        assertThat(terms).doesNotHaveDuplicates().doesNotContain(List.of());
    }
}

package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Purpose;
import org.greenregistry.kernel.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Vietnamese as hurried hands type it: tones on the other vowel, a letter too many, keys that made no mark. */
@AppTest
class SlipsTest {

    private static String ngoam;
    private static String khuya;
    private static String waterAndPeace;
    private static String fairAndBecome;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    Book book;

    @BeforeEach
    void fourProjects() {
        if (ngoam == null) {
            ngoam = book.published(ProjectContentBuilder.builder(Book.project("Xưởng ngoạm đường ray"))
                    .purpose(new Purpose(LocalizedText.vi("Làm khuyếch tán khí ở Đèo Khuỷnh"), null, null))
                    .note(LocalizedText.vi("bảo mật ngoaam"))
                    .build());
            khuya = book.published(Book.project("Chợ khuya Đắk Ơng"));
            waterAndPeace = book.published(Book.project("Trại Thuỷ Hoà Khoẻ quuzzi"));
            fairAndBecome = book.published(Book.project("Trại Thùy Hóa Khoe quuzzi"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"thuỷ hoà khoẻ quuzzi", "thủy hòa khỏe quuzzi", "THUỶ HÒA KHỎE quuzzi"})
    void bothPlacesOfAToneRankAsExact(String typed) {
        assertThat(codes(typed)).containsExactly(waterAndPeace, fairAndBecome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thùy hóa khoe quuzzi", "thuỳ hoá khoe quuzzi"})
    void anotherToneRanksAnotherFirst(String typed) {
        assertThat(codes(typed)).containsExactly(fairAndBecome, waterAndPeace);
    }

    @ParameterizedTest
    @CsvSource({
        "a letter too many, xuong ngoaam",
        "a letter missing, ngoa duong ray",
        "another letter, ngoim duong",
        "two letters swapped, ngaom",
        "a tone key, xưởng ngoamj",
        "vowel and tone by Telex, xuwowrng ngoamj dduwowngf",
        "with marks but a slip, xưởng ngoặn",
    })
    void aWordNobodyHasFindsWhatIsALetterAway(String slip, String typed) {
        assertThat(codes(typed)).as(slip).containsExactly(ngoam);
    }

    @ParameterizedTest
    @CsvSource({
        "the first letter is meant, xgoam",
        "two letters, ngobm duogn rxy",
        "three letters are another word, rxy",
        "another number is another paper, 3207",
    })
    void andNoMore(String rule, String typed) {
        assertThat(catalogue.count(ProjectFilter.ALL.withText("xuong duong " + typed)))
                .as(rule)
                .isZero();
    }

    @Test
    void whatSomebodyHasIsTakenAsItIs() {
        assertThat(codes("khuya")).containsExactly(khuya);
        // Known, though not together: nothing is loosened.
        assertThat(codes("khuya ngoam")).isEmpty();
    }

    @Test
    void everyNumberOfALooseQuestionIsThatOfItsRows() {
        var filter = ProjectFilter.ALL.withText("ngaom");
        var answer = catalogue.answer(ProjectQuery.of(filter.with(Facet.CATEGORY, Set.of("SMART_CITY"))));
        var map = catalogue.map(filter, 10);

        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.sought().loose()).containsExactly("ngaom");
        assertThat(answer.facets().get(Facet.CATEGORY)).containsExactly(Map.entry("SMART_CITY", 1L));
        assertThat(catalogue.counts(filter).get(Facet.PHASE)).containsOnlyKeys("BUILDING");
        assertThat(map.mapped() + map.unmapped()).isEqualTo(1);
        assertThat(catalogue.count(filter)).isEqualTo(1);
        assertThat(catalogue.capital(filter).sums()).isNotEmpty();
        assertThat(catalogue
                        .answer(ProjectQuery.of(ProjectFilter.ALL.withText("ngoam")))
                        .sought()
                        .loose())
                .isEmpty();
    }

    @Test
    void thePassageShownHasWhatWasMeant() {
        var row = catalogue
                .rows(ProjectFilter.ALL.withText("khuynhh"), Order.RELEVANCE, PageRequest.of(0, 5))
                .getFirst();

        assertThat(row.code()).isEqualTo(ngoam);
        assertThat(row.match()).contains("Đèo Khuỷnh");
    }

    @Test
    void aWordOnlyColleaguesMayReadIsUnknownToThePublic() {
        var filter = ProjectFilter.ALL.withText("ngoaam");

        assertThat(catalogue.answer(ProjectQuery.of(filter)).sought().loose()).containsExactly("ngoaam");
        assertThat(as(OFFICER, () -> catalogue.answer(ProjectQuery.of(filter)))
                        .sought()
                        .loose())
                .isEmpty();
    }

    private List<String> codes(String typed) {
        return catalogue.rows(ProjectFilter.ALL.withText(typed), Order.RELEVANCE, PageRequest.of(0, 10)).stream()
                .map(ProjectRow::code)
                .toList();
    }
}

package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What lists tell about the words searched for, on either database and at the level of the reader. */
abstract class FoundTextContract {

    @Autowired
    Book book;

    @Autowired
    CatalogueService catalogue;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private List<Optional<String>> matches(String text) {
        return catalogue.rows(ProjectFilter.ALL.withText(text), Order.RELEVANCE, PageRequest.of(0, 20)).stream()
                .map(row -> Optional.ofNullable(row.match()))
                .toList();
    }

    @Test
    void aRowQuotesWhatItWasFoundBy() {
        book.published(Book.project("Nhà máy " + word));

        assertThat(matches("nha may " + word)).containsExactly(Optional.empty());
        assertThat(matches("becamex " + word)).containsExactly(Optional.of("Becamex IDC"));
    }

    @Test
    void aNoteForColleaguesIsQuotedToColleaguesOnly() {
        book.published(Book.project("Nhà máy " + word));

        assertThat(matches("chi de noi bo " + word)).isEmpty();
        assertThat(as(OFFICER, () -> matches("chi de noi bo " + word))).containsExactly(Optional.of("chỉ để nội bộ"));
    }

    @Test
    void whatMeansTheSameIsFoundInEitherLanguage() {
        book.published(Book.project("Điện mặt trời " + word));
        book.published(Book.project("Solar " + word));
        book.published(Book.project("Điện gió " + word));

        for (var typed : List.of("solar ", "dien mat troi ", "photovoltaic ", "năng lượng mặt trời ")) {
            assertThat(catalogue.count(ProjectFilter.ALL.withText(typed + word)))
                    .as(typed)
                    .isEqualTo(2);
        }
    }

    @Test
    void onlyTheLastWordMayBeABeginning() {
        book.published(Book.project("Nhà máy " + word));

        assertThat(catalogue.count(ProjectFilter.ALL.withText("nha may " + word.substring(0, 6))))
                .isEqualTo(1);
        assertThat(catalogue.count(ProjectFilter.ALL.withText(word.substring(0, 6) + " nha may")))
                .isZero();
    }

    @Test
    void anotherSpellingIsOfferedIfItFindsSomething() {
        book.published(Book.project("Nhà máy bê tông " + word));
        book.published(Book.project("Rừng Đông"));
        var typed = ProjectFilter.ALL.withText("nha may be dong " + word);

        assertThat(catalogue.count(typed)).isZero();
        assertThat(catalogue.meant(typed)).contains("Nhà máy bê tông " + word);
        assertThat(catalogue.meant(typed.withText("lau dai cat " + word))).isEmpty();
        assertThat(catalogue.meant(typed.with(Facet.CATEGORY, Set.of("ENERGY"))))
                .isEmpty();
    }
}

package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.dossier.GreenFrame;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MapItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list with more projects than a map has points: each ward tells how many it has. */
@AppTest
class ListMapTest {

    @Autowired
    Book book;

    @Autowired
    ListMap map;

    /** No other test has it, and it has no digit: a number is never taken for another one. */
    private final String word = UUID.randomUUID()
            .toString()
            .chars()
            .filter(sign -> sign != '-')
            .limit(12)
            .mapToObj(sign -> String.valueOf((char) ('a' + Character.digit(sign, 16))))
            .collect(Collectors.joining("", "heap", ""));

    @BeforeEach
    void record() {
        book.published(Book.project("Nhà " + word));
        book.published(ProjectContentBuilder.builder(Book.project("Xưởng " + word))
                .frame(new GreenFrame(List.of(GreenDealArea.BIODIVERSITY), List.of(), List.of(), List.of()))
                .build());
    }

    @Test
    void eachWardTellsHowManyOfItsProjectsServeTheFrame() {
        assertThat(wards(word)).singleElement().satisfies(ward -> {
            assertThat(ward.count()).isEqualTo(2);
            assertThat(ward.ring()).containsExactly(1L, 0L, 1L, 0L, 0L);
            assertThat(ward.note()).contains("2 projects", "1 with");
        });
    }

    @Test
    void aWordTypedWrongIsMeantAlikeInTheListAndInTheFrame() {
        var wrong = word.substring(0, 9) + "z" + word.substring(10);

        assertThat(wards(wrong))
                .isEqualTo(wards(word).stream()
                        .map(ward -> new MapItem.Count(
                                ward.id(),
                                ward.name(),
                                ward.note(),
                                ward.at(),
                                ward.count(),
                                ward.href().replace(word, wrong),
                                ward.ring()))
                        .toList());
    }

    private List<MapItem.Count> wards(String text) {
        var url = ListUrl.of(ProjectFilter.ALL.withText(text)).through(Lens.GREEN_DEAL);
        return map.of(url, 1, Lang.ENGLISH).items().stream()
                .map(item -> item instanceof MapItem.Count ward ? ward : null)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}

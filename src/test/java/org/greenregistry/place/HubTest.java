package org.greenregistry.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubTest {

    private final Gazetteer book = Gazetteer.book();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khu khoa học công nghệ",
                "khu khoa hoc cong nghe",
                " KHU KHOA HỌC VÀ CÔNG NGHỆ ",
                "Science and Technology Industrial Park"
            })
    void aSharedNameLeadsToBothPlaces(String asked) {
        assertThat(book.hubCalled(asked)).hasValueSatisfying(hub -> assertThat(hub.parks())
                .containsExactly("LH", "KHCN")
                .allSatisfy(code -> assertThat(book.park(code)).isPresent()));
    }

    @Test
    void aHubIsFoundByTheBeginningsOfItsWordsToo() {
        assertThat(book.searchHubs("world tra", 5)).extracting(Hub::code).containsExactly("WTC");
        assertThat(book.searchHubs("thuong mai the gioi", 5))
                .extracting(Hub::code)
                .containsExactly("WTC");
        assertThat(book.searchHubs("", 5)).isEmpty();
    }

    @Test
    void aNameThatOnlyContainsAHubsIsNotItsOwn() {
        assertThat(book.hubCalled("WTC EXPO")).isEmpty();
    }

    @Test
    void everyHubNamesItsSources() {
        assertThat(book.hubs()).isNotEmpty().allSatisfy(hub -> assertThat(hub.sources())
                .isNotEmpty()
                .allMatch(source -> source.matches("https?://\\S+")));
    }
}

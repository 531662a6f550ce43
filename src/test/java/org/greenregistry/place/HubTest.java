package org.greenregistry.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubTest {

    private final Gazetteer book = Gazetteer.book();
    private final Hubs hubs = new Hubs(book);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khu khoa học công nghệ",
                "khu khoa hoc cong nghe",
                " KHU KHOA HỌC VÀ CÔNG NGHỆ ",
                "Science and Technology Industrial Park"
            })
    void aSharedNameLeadsToBothPlaces(String asked) {
        assertThat(hubs.called(asked)).hasValueSatisfying(hub -> assertThat(hub.parks())
                .containsExactly("LH", "KHCN")
                .allSatisfy(code -> assertThat(book.park(code)).isPresent()));
    }

    @Test
    void aHubIsFoundByTheBeginningsOfItsWordsToo() {
        assertThat(hubs.search("world tra", 5)).extracting(Hub::code).containsExactly("WTC");
        assertThat(hubs.search("thuong mai the gioi", 5)).extracting(Hub::code).containsExactly("WTC");
        assertThat(hubs.search("", 5)).isEmpty();
    }

    @Test
    void aNameThatOnlyContainsAHubsIsNotItsOwn() {
        assertThat(hubs.called("WTC EXPO")).isEmpty();
    }

    @Test
    void everyHubNamesItsSources() {
        assertThat(hubs.all()).isNotEmpty().allSatisfy(hub -> assertThat(hub.sources())
                .isNotEmpty()
                .allMatch(source -> source.matches("https?://\\S+")));
    }
}

package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.briefing.Workbooks;
import org.greenregistry.cooperation.NeedSubject;
import org.greenregistry.cooperation.Needed;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkContentBuilder;
import org.greenregistry.place.ParkService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicAddresses;
import org.greenregistry.shell.PublicPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.LinkedMultiValueMap;

/** Parks, units and hubs, live and as plain HTML. */
@AppTest
class PlacePagesTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    PlaceText placeText;

    @Autowired
    ParksText parksText;

    @Autowired
    ParkService parks;

    @Autowired
    ParksSheet sheet;

    @Autowired
    CatalogueAddresses addresses;

    private final String word = "noi" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aParkShowsWhatIsKnownOfItAndItsProjects() {
        var code = book.published(Book.project("Nhà máy " + word));

        UI.getCurrent().navigate("parks/VSIP2");

        assertThat(shown())
                .contains("VSIP II", "344 ha", "becamex.com.vn", "Phường Bình Dương", "Hòa Phú", "Nhà máy " + word)
                .contains("projects/" + code, "projects?park=VSIP2", "units/C-25760-2025");
        assertThat(plain("parks/VSIP2")).contains("Nhà máy " + word, "projects/" + code);
    }

    @Test
    void everyPlaceThatStillIsCanBeFollowed() {
        assertThat(plain("parks/VSIP2")).contains("Theo dõi địa điểm", "watch?list=park%3DVSIP2");
        assertThat(plain("units/C-25760-2025")).contains("watch?list=unit%3DC-25760-2025");
        assertThat(plain("places/khu-khoa-hoc-cong-nghe")).contains("Theo dõi địa điểm", "watch?list=park%3D");
        assertThat(plain("units/C-25760-OLD")).doesNotContain("watch?list");
    }

    @Test
    void whatIsNotPublishedOfAParkIsSaid() {
        assertThat(plain("parks/LH")).contains("Chưa công bố", "places/khu-khoa-hoc-cong-nghe");
    }

    @Test
    void aUnitOfThePastSaysWhatItBecame() {
        UI.getCurrent().navigate("en/units/C-25760-OLD");

        assertThat(shown()).contains("Now part of", "en/units/C-25760-2025");
        assertThat(plain("units/C-25760-2025")).contains("Trước đây là", "Phường Hòa Phú", "parks/VSIP2");
    }

    @Test
    void aSharedNameExplainsBothPlaces() {
        UI.getCurrent().navigate("places/khu-khoa-hoc-cong-nghe");

        assertThat(shown()).contains("parks/LH", "parks/KHCN", "600 ha", "220 ha", "vietnamnews.vn");
    }

    @Test
    void theListOfParksIsNarrowedByNamesOfBeforeAndStatus() {
        UI.getCurrent().navigate("parks", QueryParameters.fromString("q=lai+hung&status=PLANNED"));

        assertThat(shown()).contains("1 khu, cụm công nghiệp", "parks/LH").doesNotContain("parks/VSIP1");
        assertThat(parksText.page("parks", Map.of("q", new String[] {"khong co khu nao"}), Lang.VIETNAMESE))
                .hasValueSatisfying(page -> {
                    assertThat(page.html()).contains("Không có khu nào");
                    assertThat(page.indexable()).isFalse();
                });
    }

    @Test
    void aParkThatOnlyTheBookKnowsIsInTheListAndItsFileSamplesMarked() throws IOException {
        var code = book.published(SomePark.withLot("KCN " + word, "B7", "6.2"));
        var sample = book.published(ParkContentBuilder.builder(SomePark.withLot("KCN thử " + word, "B8", "7"))
                .sample(true)
                .build());

        UI.getCurrent().navigate("parks", QueryParameters.fromString("q=" + word));

        assertThat(shown())
                .contains("1 khu, cụm công nghiệp và 1 khu mẫu", "parks/" + code, "Còn trống 6,2 ha")
                .containsSubsequence("KCN " + word, "parks/" + sample, "Khu mẫu");
        assertThat(parksText.page("parks", Map.of(), Lang.ENGLISH).orElseThrow().html())
                .contains("parks/" + code, "parks/VSIP1");
        assertThat(parks.rows(word)).extracting(Park::code).containsExactly(code, sample);
        assertThat(parks.rows("VSIP1").getFirst().code()).isEqualTo("VSIP1");
        var rows = file("q", word);
        var marked = rows.getFirst().indexOf("Khu mẫu");
        assertThat(rows).extracting(List::getFirst).containsExactly("Mã", code, sample);
        assertThat(rows.get(1).get(marked)).isEqualTo("");
        assertThat(rows.get(2).get(marked)).isEqualTo("x");
    }

    private List<List<Object>> file(String name, String value) throws IOException {
        var query = new LinkedMultiValueMap<>(Map.of(name, List.of(value)));
        var answer = sheet.sheet(query, new MockHttpServletRequest("GET", "/lists/parks.xlsx"));
        return Workbooks.read(Objects.requireNonNull(answer.getBody()).getContentAsByteArray())
                .values()
                .iterator()
                .next();
    }

    @Test
    void whatSourcesSayOfAParkIsSaidInTheLanguageOfThePage() {
        assertThat(plain("parks/KHCN"))
                .contains("khảo sát thực địa ngày 02/07/2024", "chưa được kiểm chứng", "vietnamnews.vn")
                .doesNotContain("site survey", "Chỉ có tiếng Anh", "[source");
        assertThat(placeText
                        .page("parks/KHCN", Map.of(), Lang.ENGLISH)
                        .orElseThrow()
                        .html())
                .contains("site survey on 02/07/2024");
        assertThat(plain("parks/MP1")).contains("Chưa kiểm chứng, độ tin cậy vừa");
        assertThat(plain("parks/NTU1")).contains("Nguồn: <span>tệp công khai");
    }

    @Test
    void aPlaceIsOnAMapWithTheWayToAirportsAndPorts() {
        assertThat(plain("parks/VSIP2")).contains("map/parks/VSIP2?lang=vi", "Sân bay quốc tế Tân Sơn Nhất", "km");
        assertThat(plain("places/WTC")).contains("map/hubs/WTC?lang=vi", "Cảng Cát Lái");
        assertThat(plain("places/khu-khoa-hoc-cong-nghe")).contains("map/hubs/khu-khoa-hoc-cong-nghe?lang=vi");
        assertThat(plain("parks/TL1")).doesNotContain("registry-map");
    }

    @Test
    void whatSpeaksOfAHubStandsOnItsPageButNothingMadeUp() {
        var need = book.published(
                Needed.need(NeedSubject.PARTNER, "Gian hàng WTC " + word).build());
        var sample = book.published(Needed.need(NeedSubject.PARTNER, "Gian WTC mẫu " + word)
                .sample(true)
                .build());

        assertThat(plain("places/WTC"))
                .contains("Tên khác", "WTC BDNC", "needs/" + need, "Gian hàng WTC " + word)
                .doesNotContain("needs/" + sample);
    }

    @Test
    void aSiteIsFoundAmongWhatParksPublishWithReasons() {
        var code = book.published(SomePark.withLot("KCN " + word, "B7", "6.2"));

        UI.getCurrent().navigate("sites", QueryParameters.fromString("land=1"));
        assertThat(shown()).as("those beyond the first unfold").contains("VSIP III", "nơi nữa");
        UI.getCurrent().navigate("sites", QueryParameters.fromString("land=6&power=8"));

        assertThat(shown())
                .contains("Có thể hợp", "Lô B7 – KCN " + word, "Đất: 6,2 ha (cần 6 ha)", "Điện: chưa công bố – hỏi")
                .contains("parks/" + code);
    }

    @Test
    void whatDoesNotFitSaysWhy() {
        book.published(SomePark.withLot("KCN " + word, "B7", "6.2"));

        UI.getCurrent().navigate("en/sites", QueryParameters.fromString("land=7"));

        assertThat(shown()).contains("Does not fit", "Lot B7 – KCN " + word, "Land: 6.2 ha (asked 7 ha)");
    }

    @Test
    void anAmountThatIsNoNumberIsSaid() {
        UI.getCurrent().navigate("sites", QueryParameters.fromString("land=nhieu&section=C"));

        assertThat(shown()).contains("Không hiểu số đã ghi: Đất (ha), ít nhất");
    }

    @Test
    void whatAParkOffersStandsOnItsPage() {
        var code = book.published(SomePark.withLot("KCN " + word, "B7", "6.2"));

        assertThat(plain("parks/" + code)).contains("KCN " + word, "Chào mời hiện nay", "B7", "6,2", "Còn trống");
    }

    @Test
    void anUnknownPlaceIsNoPage() {
        for (var path : List.of("parks/NONE", "units/VSIP2", "places/NONE")) {
            assertThat(placeText.page(path, Map.of(), Lang.VIETNAMESE).orElseThrow())
                    .as(path)
                    .returns(404, PublicPage::status)
                    .returns(false, PublicPage::indexable);
        }
        assertThat(placeText.page("parks/VSIP2/more", Map.of(), Lang.VIETNAMESE))
                .isEmpty();
    }

    @Test
    void searchEnginesKnowEveryPlace() {
        var paths = addresses.all().map(PublicAddresses.Address::path).toList();

        assertThat(paths).contains("parks", "sites", "parks/VSIP2").doesNotHaveDuplicates();
        assertThat(paths).anyMatch(path -> path.startsWith("units/")).anyMatch(path -> path.startsWith("places/"));
        assertThat(paths)
                .filteredOn(PlaceHref::isPlace)
                .allMatch(path -> placeText
                                .page(path, Map.of(), Lang.ENGLISH)
                                .orElseThrow()
                                .status()
                        == 200);
    }

    private String plain(String path) {
        return placeText.page(path, Map.of(), Lang.VIETNAMESE).orElseThrow().html();
    }

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }
}

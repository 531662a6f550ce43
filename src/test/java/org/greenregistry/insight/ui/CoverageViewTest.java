package org.greenregistry.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.dossier.Digital;
import org.greenregistry.dossier.EuObjective;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.dossier.GreenFrame;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.ReducedDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What projects serve and how smart they produce, on the overview. */
@AppTest
@As(value = "quang", roles = Role.MANAGER)
class CoverageViewTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    CatalogueParameters parameters;

    private final String word = "khung" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void record() {
        book.published(ProjectContentBuilder.builder(Book.project("Khung " + word))
                .frame(new GreenFrame(
                        List.of(GreenDealArea.ADAPTATION),
                        List.of(EuObjective.BIODIVERSITY, EuObjective.WATER_MARINE),
                        List.of(),
                        List.of()))
                .digital(new Digital(
                        List.of(SmartTechnology.MES),
                        1,
                        3,
                        "Thang " + word,
                        "Đơn vị " + word,
                        ReducedDate.parse("2025-11-20"),
                        null))
                .build());
    }

    @Test
    void eachAreaHasItsProjectsStepsAndGaps() {
        open("period=2025-Q4&q=" + word);

        assertThat(section("lens"))
                .contains("Thích ứng và phòng chống thiên tai", "Ít nhất một dòng trên")
                .contains("Chưa có dự án nào: Khí hậu, Năng lượng");
        assertThat(hrefs("greenDeal=ADAPTATION"))
                .anySatisfy(href -> assertThat(href).contains("is=valid", "proof="));
        assertThat(hrefs("view=map&lens=greenDeal")).hasSize(1);
        assertThat(hrefs("lists/overview/lens.xlsx")).hasSize(1);
    }

    @Test
    void theMapBehindTheFiguresShowsWhatTheyCount() {
        book.published(ProjectContentBuilder.builder(Book.project("Chỉ là ý định " + word))
                .opening(new Opening(Stage.CALLING, ReducedDate.parse("2024"), "https://www.wtca.org/news"))
                .frame(new GreenFrame(List.of(GreenDealArea.ADAPTATION), List.of(), List.of(), List.of()))
                .build()
                .excused(ValueGap.UNKNOWN));

        open("period=2025-Q4&q=" + word);

        var query = hrefs("view=map&lens=greenDeal").getFirst().split("\\?")[1];
        var asked = parameters
                .read(QueryParameters.fromString(query).getParameters(), Set.of("view", "lens"))
                .filter();
        assertThat(catalogue.count(asked)).isEqualTo(1);
        assertThat(catalogue.count(asked.having(Set.of()))).isEqualTo(2);
    }

    @Test
    void theAddressChoosesTheFrame() {
        open("period=2025-Q4&lens=euObjective&q=" + word);

        assertThat(section("lens")).contains("Đa dạng sinh học", "Tài nguyên nước và biển");
        assertThat(hrefs("euObjective=BIODIVERSITY")).isNotEmpty();
    }

    @Test
    void aFrameNobodyNamesSaysSoAndOffersTheSamples() {
        open("period=2025-Q4&lens=cbam&q=" + word);

        assertThat(section("lens")).contains("Không có dự án còn hiệu lực nào nêu khung này", "Tính cả dự án mẫu");
    }

    @Test
    void levelsStandInTheQuarterOfTheirAssessment() {
        open("period=2025-Q4&show=tables&q=" + word);

        assertThat(section("smart")).contains("Quý IV/2025", "Trung bình trước", "Theo công nghệ");
        assertThat(hrefs("is=assessed")).anySatisfy(href -> assertThat(href).contains("MES", "2025-10-01"));
    }

    @Test
    void withoutAnyAssessmentTheBlockSaysWhoEntersThem() {
        open("period=2020-Q4&q=" + word);

        assertThat(section("smart")).contains("Cán bộ ghi ở phần Sản xuất thông minh");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("overview", QueryParameters.fromString(query));
    }

    private String section(String id) {
        var page = Jsoup.parseBodyFragment(getCurrentView().getElement().getOuterHTML());
        return page.select("section[aria-labelledby=" + id + "], #" + id).text();
    }

    private List<String> hrefs(String part) {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains(part))
                .toList();
    }

    @Test
    void whatThePublicReadsIsSaidToCountAllAndKeepsTheSamples() {
        open("period=2025-Q4&samples=include&q=" + word);

        assertThat(hrefs("green-deal")).containsExactly("green-deal?samples=include");
        assertThat(section("lens")).contains("độ phủ của mọi dự án trong sổ");
    }
}

package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.ShownHtml;
import org.greenregistry.access.Role;
import org.greenregistry.shell.Lang;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list in all its views, live and as plain HTML, for the public and for staff. */
@AppTest
class ListViewsTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    ListText listText;

    private final String word = "danhsach" + UUID.randomUUID().toString().substring(0, 8);
    private String code = "";

    @BeforeEach
    void aProject() {
        code = book.published(Book.project("Nhà máy " + word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&view=table&col=code&col=land&col=capital&sort=-capital",
                "&phase=BUILDING&capital.min=5000000&land.max=900&size=50",
                "&phase=OPPORTUNITY&sdg=7&colour=red&capital.from=viel",
                "&asOf=2020-01-01",
                "&view=map"
            })
    void thePlainPageIsTheLiveOne(String query) {
        var live = live("q=" + word + query);
        var plain = plain("q=" + word + query);

        assertThat(plain.select(".past-line, .list-head, .facet-groups, .results, .list-foot")
                        .eachText())
                .containsExactlyInAnyOrderElementsOf(live.select(".region").eachText());
    }

    @Test
    void allThatIsChosenIsToldInItsFacetAndAsAChip() {
        var list = live("q=" + word + "&phase=BUILDING&proof=certified&land.min=1&country=DK&samples=include");

        assertThat(list.select("input[name=phase][value=BUILDING]").hasAttr("checked"))
                .isTrue();
        assertThat(list.select(".chips .chip").eachText())
                .anyMatch(chip -> chip.startsWith("Đang triển khai"))
                .anyMatch(chip -> chip.startsWith("Có chứng chỉ"))
                .anyMatch(chip -> chip.startsWith("Đan Mạch"))
                .anyMatch(chip -> chip.startsWith("Đất: từ 1 ha"))
                .anyMatch(chip -> chip.startsWith("Gồm cả dự án mẫu"));
    }

    @Test
    void eachChipLeadsToTheListWithoutIt() {
        var list = live("q=" + word + "&phase=BUILDING&capital.min=5&capital.max=9");

        assertThat(list.select(".chips .chip").eachAttr("href"))
                .containsExactly(
                        "projects?phase=BUILDING&capital.min=5&capital.max=9",
                        "projects?q=" + word + "&capital.min=5&capital.max=9",
                        "projects?q=" + word + "&phase=BUILDING");
    }

    @Test
    void theColumnOffersEightFacetsAndTheRestBehindMore() {
        var list = live("q=" + word);

        assertThat(list.select(".region > .facet > summary").eachText())
                .startsWith("Giai đoạn", "Loại dự án")
                .hasSizeBetween(8, 9);
        assertThat(list.select(".facets-more .facet")).hasSizeGreaterThan(10);
        assertThat(list.select("input[name=phase][value=PAUSED]").hasAttr("disabled"))
                .isTrue();
        assertThat(list.select("input[name=stage]")).isEmpty();
    }

    @Test
    void aTableShowsTheColumnsChosenAndSortsByItsHeads() {
        var list = live("q=" + word + "&view=table&col=code&col=capital&sort=capital");

        assertThat(list.select("thead th").eachText()).containsExactly("Dự án", "Mã", "Vốn ↑");
        assertThat(list.select("thead th[aria-sort]").eachAttr("aria-sort")).containsExactly("ascending");
        assertThat(list.select("thead th a").eachAttr("href").getLast()).contains("sort=-capital", "view=table");
        assertThat(list.select("tbody td").eachText()).contains(code, "1,3 tỷ USD");
    }

    @Test
    void whatIsTickedIsComparedWhereverItStands() {
        var list = live("q=" + word + "&compare=" + code + "&compare=BD-1999-0001");

        assertThat(list.select("input[name=compare][value=" + code + "]").hasAttr("checked"))
                .isTrue();
        assertThat(list.select("input[type=hidden][name=compare]").eachAttr("value"))
                .containsExactly("BD-1999-0001");
        assertThat(ShownHtml.hrefs(list)).contains("compare?code=" + code + "&code=BD-1999-0001");
    }

    @Test
    void theMapStandsBesideTheRowsAndMakesUpTheirTotal() {
        var list = live("q=" + word + "&view=map&phase=BUILDING");
        var map = list.select("registry-map").first();

        assertThat(list.select(".map-view .project-row")).hasSize(1);
        assertThat(map).isNotNull();
        assertThat(map.attr("src")).startsWith("map/projects?lang=vi&q=" + word + "&phase=BUILDING");
        assertThat(map.attr("here")).isEqualTo("projects?q=" + word + "&phase=BUILDING&view=map");
        assertThat(list.select(".map-side p").text()).isEqualTo("1 trên bản đồ · 0 chưa có vị trí");
    }

    @Test
    void theMapIsLookedAtThroughAFrameAndATableSaysTheSame() {
        var list = live("q=" + word + "&view=map&lens=euObjective");

        assertThat(list.select(".lens-choice a").eachText())
                .containsExactly(
                        "Không dùng", "Thỏa thuận Xanh EU", "Phân loại EU", "Phân loại xanh quốc gia", "SDG", "CBAM");
        assertThat(list.select(".lens-choice [aria-current]").text()).isEqualTo("Phân loại EU");
        assertThat(list.select(".lens-choice a").last().attr("href")).contains("view=map", "lens=cbam");
        assertThat(list.select("registry-map").attr("src")).contains("lens=euObjective");
        assertThat(list.select("input[type=hidden][name=lens]").attr("value")).isEqualTo("euObjective");
        var lines = list.select(".lens-table tbody tr");
        assertThat(lines).hasSize(8);
        assertThat(lines.last().text()).startsWith("Không nêu mục tiêu phân loại EU 1");
        assertThat(lines.get(1).text()).endsWith("– Khoảng trống");
        assertThat(live("q=" + word + "&view=map").select(".lens-table")).isEmpty();
    }

    @Test
    void aRowQuotesWhatItWasFoundByWithTheWordsMarked() {
        var match = live("q=becamex+" + word).select(".project-match");

        assertThat(match.text()).isEqualTo("Khớp: “Becamex IDC”");
        assertThat(match.select("mark").eachText()).containsExactly("Becamex");
    }

    @Test
    void aWordMistypedIsOfferedAsItIsWritten() {
        var list = live("q=nhaa+may+" + word);

        assertThat(list.select(".note").text()).startsWith("Không có dự án nào có “nhaa”: danh sách này gồm");
        assertThat(list.select(".project-row")).hasSize(1);
        assertThat(list.select(".project-name mark").eachText()).contains("Nhà");
        assertThat(list.select(".meant").text()).isEqualTo("Có phải ý bạn là “Nhà máy " + word + "”");
        assertThat(URLDecoder.decode(list.select(".meant a").attr("href"), StandardCharsets.UTF_8))
                .isEqualTo("projects?q=Nhà máy " + word);
    }

    @Test
    void whoSearchesForAPlaceByItsNameIsLedToItsPage() {
        assertThat(ShownHtml.hrefs(live("q=wtc+binh+duong"))).contains("places/WTC");
        assertThat(live("q=" + word).select(".hub-banner")).isEmpty();
    }

    @Test
    void theBoardIsRefusedToThePublic() {
        var list = live("q=" + word + "&view=board");

        assertThat(list.select(".board")).isEmpty();
        assertThat(list.select(".views a").eachText()).doesNotContain("Cột giai đoạn");
        assertThat(list.select(".chips .alarm").text()).contains("board");
    }

    @Test
    @As(roles = Role.OFFICER)
    void staffSeeTheBoardAndTheStages() {
        var list = live("q=" + word + "&view=board");

        assertThat(list.select(".board-column h2").eachText()).containsExactly("Đang xây dựng1");
        assertThat(ShownHtml.hrefs(list))
                .contains("work/projects/revise/" + code)
                .anyMatch(href -> href.startsWith("projects/" + code + "/"));
        assertThat(list.select("input[name=stage]")).hasSize(14);
    }

    @Test
    @As(value = "quang", roles = Role.MANAGER)
    void whoCannotReviseMovesNoCard() {
        assertThat(ShownHtml.hrefs(live("q=" + word + "&view=board")))
                .anyMatch(href -> href.startsWith("projects/" + code + "/"))
                .doesNotContain("work/projects/revise/" + code);
    }

    @Test
    void aDayBeforeTheBookBeganSaysSo() {
        assertThat(live("asOf=2020-01-01").text()).contains("Sổ được lập ngày", "chỉ xem được theo ngày văn bản");
    }

    private static Document live(String query) {
        UI.getCurrent().navigate("projects", QueryParameters.fromString(query));
        return ShownHtml.now();
    }

    private Document plain(String query) {
        var sent = new LinkedHashMap<String, String[]>();
        QueryParameters.fromString(query)
                .getParameters()
                .forEach((name, values) -> sent.put(name, values.toArray(String[]::new)));
        return Jsoup.parse(listText.page("projects", Map.copyOf(sent), Lang.VIETNAMESE)
                .orElseThrow()
                .html());
    }
}

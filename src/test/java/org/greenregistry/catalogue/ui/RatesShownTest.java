package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.SampleRates;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wherever amounts of several currencies compare, the page says by which rate, of which day and whose. */
@AppTest
class RatesShownTest {

    @Autowired
    Book book;

    @Autowired
    SampleRates rates;

    @Autowired
    ListText list;

    @Autowired
    CompareText comparison;

    private final String word = "quydoi" + UUID.randomUUID().toString().substring(0, 8);
    private String dollars = "";
    private String dong = "";

    @BeforeEach
    void twoProjects() {
        dollars = book.published(Book.project("Đô la " + word));
        dong = book.published(ProjectContentBuilder.builder(Book.project("Đồng " + word))
                .capital(List.of(new CapitalFigure(
                        "c1",
                        new BigDecimal("2600000000000"),
                        "VND",
                        CapitalKind.ANNOUNCED,
                        ReducedDate.parse("2021"),
                        "báo",
                        true)))
                .build());
        rates.open("USD", "26000");
    }

    @AfterEach
    void noRates() {
        rates.close();
    }

    @Test
    void aListByCapitalNamesTheRateAndShowsWhatAmountsAreWorth() {
        var page = page(list, "projects", "q=" + word + "&sort=capital");

        assertThat(page.select(".list-head .rate-note").text())
                .startsWith("Số tiền bằng đồng tiền khác được quy đổi sang USD: 1 USD = 26.000 đồng (tỷ giá mẫu, từ ")
                .contains("Ngân hàng Thử");
        assertThat(page.select(".project-row").eachText().getFirst()).contains("2.600 tỷ đồng", "≈ 100 triệu USD");
        assertThat(page.select(".project-row .worth")).hasSize(1);
        assertThat(page.select(".facet .rate-note")).hasSize(1);
    }

    @Test
    void theChosenCurrencyStaysInEveryLink() {
        var page = page(list, "projects", "q=" + word + "&capital.min=1000000000&capital.currency=VND&view=table");

        assertThat(page.select("td .worth").text()).isEqualTo("≈ 33.800 tỷ đồng");
        assertThat(page.select("thead th a").eachAttr("href")).allMatch(link -> link.contains("capital.currency=VND"));
        assertThat(page.select(".range-bar[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.contains("capital.currency=VND"));
    }

    @Test
    void aListThatComparesNothingSaysItBesideTheBarsOnly() {
        var page = page(list, "projects", "q=" + word);

        assertThat(page.select(".rate-note")).hasSize(1);
        assertThat(page.select(".worth")).isEmpty();
    }

    @Test
    void withoutARateWhatCannotBeComparedIsCounted() {
        rates.close();

        var page = page(list, "projects", "q=" + word + "&sort=capital");
        assertThat(page.select(".list-head .rate-note").text())
                .isEqualTo("1 dự án nêu vốn bằng đồng tiền chưa có tỷ giá nên không so sánh được bằng USD.");
    }

    @Test
    void colleaguesGetAWayToTheRates() {
        var query = "q=" + word + "&sort=capital";

        assertThat(as(OFFICER, () -> page(list, "projects", query)).select(".rate-note a"))
                .isNotEmpty();
        assertThat(page(list, "projects", query).select(".rate-note a")).isEmpty();
    }

    @Test
    void aComparisonShowsOriginalAndConverted() {
        var page = page(comparison, "compare", "code=" + dollars + "&code=" + dong);

        assertThat(page.text())
                .contains("Vốn quy đổi sang USD", "≈ 100 triệu USD", "1,3 tỷ USD", "2.600 tỷ đồng")
                .contains("1 USD = 26.000 đồng (tỷ giá mẫu");
        var other = page.select(".rate-note a").first().attr("href");
        assertThat(page(comparison, "compare", other.substring(other.indexOf('?') + 1))
                        .text())
                .contains("Vốn quy đổi sang VND", "≈ 33.800 tỷ đồng");
    }

    private static Document page(PublicText text, String path, String query) {
        Map<String, String[]> parameters = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                                        Collectors.toList()),
                                values -> values.toArray(String[]::new))));
        return Jsoup.parse(
                text.page(path, parameters, Lang.VIETNAMESE).orElseThrow().html());
    }
}

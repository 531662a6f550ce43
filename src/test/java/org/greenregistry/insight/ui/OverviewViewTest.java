package org.greenregistry.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.insight.TargetInput;
import org.greenregistry.insight.TargetKey;
import org.greenregistry.insight.TargetService;
import org.greenregistry.shell.RegistryChart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager asks the whole book, and every number leads to its rows. */
@AppTest
@As(value = "quang", roles = Role.MANAGER)
class OverviewViewTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    CatalogueParameters parameters;

    @Autowired
    TargetService targets;

    private final String word = "quan" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aProject() {
        book.published(Book.project("Dự án " + word));
    }

    private String shown() {
        return getCurrentView().getElement().getOuterHTML();
    }

    private List<Anchor> numbers() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("projects?"))
                .toList();
    }

    private void navigate(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    @Test
    void fourQuestionsAreAnsweredAndEveryNumberOpensAsManyRows() {
        navigate("overview", "period=2025-Q4&q=" + word);

        assertThat(shown())
                .contains("Có đạt kế hoạch?", "Vướng ở đâu?", "Có gì thay đổi?", "Tin được đến đâu?")
                .contains("Đến hết 31/12/2025 có 1 dự án còn hiệu lực");
        assertThat(numbers()).isNotEmpty().allSatisfy(link -> {
            var asked = parameters.read(
                    QueryParameters.fromString(URI.create(link.getHref()).getRawQuery())
                            .getParameters(),
                    Set.of("view", "lens"));
            assertThat(asked.notUnderstood()).as(link.getHref()).isEmpty();
            assertThat(catalogue.count(asked.filter())).as(link.getHref()).isEqualTo(1);
        });
    }

    @Test
    void aClosedBookSaysThatItsFiguresStay() {
        navigate("overview", "period=2025-Q4&asOf=2020-01-01&q=" + word);

        assertThat(shown())
                .contains("Số này sẽ không đổi: kỳ Quý IV/2025, tính đến 01/01/2020")
                .contains("có 0 dự án còn hiệu lực");
    }

    @Test
    void whatEnteredTheBookIsListedByName() {
        navigate("overview/changes", "against=" + LocalDate.of(2020, 1, 1) + "&kind=ENTERED&q=" + word);

        assertThat(shown()).contains("Dự án " + word, "Đang xây dựng");
    }

    @Test
    void aChartHasItsTableWithinAndTheAddressMayAskForTheTableAlone() {
        navigate("overview", "period=2025-Q4&q=" + word);
        assertThat(find(RegistryChart.class).all()).isNotEmpty().allSatisfy(chart -> assertThat(
                        chart.getElement().getOuterHTML())
                .contains("<table", "&quot;href&quot;:&quot;projects?"));

        navigate("overview", "period=2025-Q4&show=tables&step=month&q=" + word);
        assertThat(find(RegistryChart.class).all()).isEmpty();
        assertThat(shown()).contains("Dự án theo giai đoạn", "Trung vị", "show=tables", "step=month");
    }

    @Test
    void nonsenseInTheAddressIsTheUsualQuestion() {
        navigate("overview", "period=2025-Q9&by=colour&against=yesterday");

        assertThat(shown()).contains("Có đạt kế hoạch?");
    }

    @Test
    void thatSamplesCountStandsAtTheHeadInTheSentenceAndInTheFormAndCanBeTakenBack() {
        navigate("overview", "period=2025-Q4&q=" + word);
        assertThat(shown()).doesNotContain("Gồm cả dự án mẫu", "Tính cả dự án mẫu: không phải số liệu thật.");

        navigate("overview", "period=2025-Q4&samples=include&q=" + word);

        assertThat(shown())
                .contains("Gồm cả dự án mẫu", "Tính cả dự án mẫu: không phải số liệu thật.")
                .contains("name=\"samples\" value=\"include\"");
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getText().equals("Không tính dự án mẫu")))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref())
                        .contains("period=2025-Q4", word)
                        .doesNotContain("samples"));
    }

    @Test
    void aShareOfTheYearsPlanStandsBesideWhatTheYearReached() {
        targets.set(2019, new TargetInput(TargetKey.NEW_USD, BigDecimal.valueOf(100), "Nghị quyết 12"));

        navigate("overview", "period=2019-Q1&q=" + word);

        assertThat(shown()).contains("từ đầu năm 0 USD, đạt 0 % kế hoạch năm");
    }
}

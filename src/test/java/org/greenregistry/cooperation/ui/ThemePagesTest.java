package org.greenregistry.cooperation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.cooperation.CityCriterion;
import org.greenregistry.cooperation.CourseContent;
import org.greenregistry.cooperation.Fit;
import org.greenregistry.cooperation.IncentiveContent;
import org.greenregistry.cooperation.IndicatorContent;
import org.greenregistry.cooperation.LegalBasis;
import org.greenregistry.cooperation.Participant;
import org.greenregistry.cooperation.StaffDemand;
import org.greenregistry.cooperation.SupportKind;
import org.greenregistry.cooperation.TrainingField;
import org.greenregistry.cooperation.TrainingLevel;
import org.greenregistry.cooperation.Usage;
import org.greenregistry.cooperation.YearValue;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.dossier.GreenFrame;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Incentives, training, indicators, themes and the Green Deal as anybody reads them. */
@AppTest
class ThemePagesTest {

    private static final List<Source> SOURCES =
            List.of(new Source("s1", "https://example.org/nguon", null, null, null));

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    List<PublicText> pages;

    private final String word = "chude" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void incentiveAndProjectLeadToEachOtherWithTheReasons() {
        var code = book.published(Book.project("Dự án " + word));
        var project = records.find(ProjectContent.class, code, null).orElseThrow();
        var phase = project.content().stage().phase();
        var incentive = book.published(incentive(fit(phase), List.of()));

        assertThat(page("incentives/" + incentive, Lang.ENGLISH))
                .contains("Projects it may fit", "projects/" + code, "Phase", "for the authority to decide")
                .doesNotContain("entitled");
        assertThat(page("projects/" + code, Lang.VIETNAMESE))
                .contains("Ưu đãi có thể phù hợp", "Ưu đãi " + word, "incentives/" + incentive);
    }

    @Test
    void whoHasAnIncentiveIsNotOfferedIt() {
        var code = book.published(Book.project("Đã hưởng " + word));
        var project = records.find(ProjectContent.class, code, null).orElseThrow();
        var use = new Usage("u1", project.record(), null, "Quyết định 1");
        book.published(incentive(fit(project.content().stage().phase()), List.of(use)));

        assertThat(page("projects/" + code, Lang.VIETNAMESE)).doesNotContain("Ưu đãi có thể phù hợp");
    }

    @Test
    void whatAsksForNothingTheBookCanSeeFitsNoProject() {
        var incentive = book.published(incentive(Fit.NONE, List.of()));

        assertThat(page("incentives/" + incentive, Lang.ENGLISH)).doesNotContain("Projects it may fit");
    }

    @Test
    void anIndicatorShowsEachYearOnceAndItsListTheLast() {
        var code = book.published(new IndicatorContent(
                new Name("Chỉ số " + word, null),
                CityCriterion.INNOVATION,
                new LocalizedText("đơn", "applications"),
                null,
                List.of(),
                List.of(
                        new YearValue("v2", 2024, new BigDecimal("1234.5"), "Niên giám " + word),
                        new YearValue("v1", 2023, new BigDecimal("7"), null)),
                SOURCES,
                null,
                false));

        assertThat(page("city-indicators/" + code, Lang.VIETNAMESE))
                .containsOnlyOnce("Niên giám " + word)
                .contains("1.234,5 đơn", "registry-chart");
        assertThat(page("city-indicators", Lang.VIETNAMESE)).contains("1.234,5 đơn (2024)");
    }

    @Test
    void theListOfCoursesBeginsWithSupplyAndDemand() {
        var project = records.find(ProjectContent.class, book.published(Book.project("Cần người " + word)), null)
                .orElseThrow();
        book.published(new CourseContent(
                new Name("Khóa học " + word, null),
                TrainingField.CHIPS,
                TrainingLevel.SHORT,
                null,
                List.of(new Participant("p1", null, "Trường " + word, null)),
                null,
                null,
                null,
                null,
                40,
                null,
                null,
                null,
                List.of(new StaffDemand("d1", project.record(), 30, 2027)),
                SOURCES,
                null,
                false));

        assertThat(page("courses", Lang.VIETNAMESE)).contains("Cung và cầu theo lĩnh vực", "courses?field=CHIPS");
    }

    @Test
    void everyThemeLeadsSomewhere() {
        for (var locale : List.of(Lang.VIETNAMESE, Lang.ENGLISH)) {
            assertThat(page("topics", locale))
                    .contains("places/WTC", "places/khu-khoa-hoc-cong-nghe", "city-indicators", "technology=MES")
                    .contains("needs?kind=TECHNOLOGY", "links?kind=SUPPLY", "startups", "organisations", "courses")
                    .contains("incentives", "green-deal", "awards")
                    .doesNotContain("!vi:", "!en:");
        }
    }

    @Test
    void homeLeadsToTheThemes() {
        book.published(Book.project("Trang đầu " + word));

        assertThat(page("", Lang.VIETNAMESE)).contains("href=\"topics\"");
    }

    @Test
    void theGreenDealPageCountsAndNamesGaps() {
        book.published(ProjectContentBuilder.builder(Book.project("Xanh " + word))
                .frame(new GreenFrame(List.of(GreenDealArea.BIODIVERSITY), List.of(), List.of(), List.of()))
                .build());

        assertThat(page("green-deal", Lang.ENGLISH))
                .contains("projects?greenDeal=BIODIVERSITY", "proof=", "No project yet:")
                .contains("projects?view=map&amp;lens=greenDeal")
                .doesNotContain("overview#lens");
        assertThat(People.as(People.MANAGER, () -> page("green-deal", Lang.ENGLISH)))
                .contains("overview#lens");
    }

    @Test
    void theWayFromTheGreenDealToTheOverviewKeepsTheSamples() {
        assertThat(People.as(
                        People.MANAGER,
                        () -> page("green-deal", Map.of("samples", new String[] {"include"}), Lang.ENGLISH)))
                .contains("overview?samples=include#lens", "Counts all projects in the book");
    }

    private IncentiveContent incentive(Fit fit, List<Usage> users) {
        return new IncentiveContent(
                new Name("Ưu đãi " + word, null),
                SupportKind.TAX,
                new LocalizedText("Giảm thuế", null),
                List.of(new LegalBasis("b1", "Văn bản " + word, null, null)),
                List.of(),
                null,
                null,
                null,
                fit,
                users,
                SOURCES,
                null,
                false);
    }

    private static Fit fit(Phase phase) {
        return new Fit(List.of(), List.of(), List.of(), List.of(phase), false, List.of(), List.of(), null, null, null);
    }

    private String page(String path, Locale locale) {
        return page(path, Map.of(), locale);
    }

    private String page(String path, Map<String, String[]> query, Locale locale) {
        return pages.stream()
                .flatMap(text -> text.page(path, query, locale).stream())
                .findFirst()
                .orElseThrow()
                .html();
    }
}

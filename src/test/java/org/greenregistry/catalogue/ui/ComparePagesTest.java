package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Purpose;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.Xlsx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Projects side by side, live, as plain HTML and as a file. */
@AppTest
class ComparePagesTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    ReviewService reviews;

    @Autowired
    CompareText plain;

    @Autowired
    WebApplicationContext application;

    private final String word = "sánh" + UUID.randomUUID().toString().substring(0, 6);
    private String usual = "";
    private String other = "";

    @BeforeEach
    void twoProjects() {
        usual = book.published(Book.project("Một " + word));
        other = book.published(other());
    }

    /** In another sector, with objectives, its capital in another currency. */
    private ProjectContent other() {
        return ProjectContentBuilder.builder(Book.project("Hai " + word))
                .section("C")
                .purpose(new Purpose(LocalizedText.vi("Làm linh kiện " + word), null, null))
                .capital(List.of(new CapitalFigure(
                        "c1",
                        new BigDecimal("5459000000000"),
                        "VND",
                        CapitalKind.REGISTERED,
                        ReducedDate.parse("2021"),
                        "IRC",
                        true)))
                .build();
    }

    @Test
    void whatDiffersIsMarkedAndWhatLacksSaysWhy() {
        show("code=" + usual + "&code=" + other);

        assertThat(text())
                .contains("So sánh dự án", "Một " + word, "Hai " + word, usual, other)
                .contains("1,3 tỷ USD", "5.459 tỷ đồng", "Làm linh kiện " + word, "(khác nhau)")
                .contains("Đang xây dựng · 23/11/2019", "Becamex IDC VSIP", "15 mục, 4 mục khác nhau")
                .doesNotContain("!vi", "chỉ để nội bộ", "3700145020", "77.000.000");
        var html = UI.getCurrent().getCurrentView().getElement().getOuterHTML();
        assertThat(html.split("<tr class=\"differs\"", -1)).hasSize(5);
        assertThat(html).contains("class=\"unknown\"");
    }

    @Test
    void theSameLinesCanBeLeftOutAndAColumnTakenAway() {
        show("code=" + usual + "&code=" + other + "&different=true");
        assertThat(text()).doesNotContain("Đang xây dựng · 23/11/2019").contains("1,3 tỷ USD");

        var html = UI.getCurrent().getCurrentView().getElement().getOuterHTML();
        assertThat(html).contains("href=\"compare?code=" + usual + "&amp;different=true\"");
        show("code=" + usual);
        assertThat(text()).contains("Một " + word).doesNotContain("(khác nhau)");
    }

    @Test
    void whoHasNoFigureOfAnyKindSaysWhyBesideTheFiguresOfOthers() {
        var silent = book.published(ProjectContentBuilder.builder(Book.project("Ba " + word))
                .capital(List.of())
                .build());

        show("code=" + other + "&code=" + silent);
        assertThat(text()).contains("(khác nhau) 5.459 tỷ đồng · 2021 Chưa rõ");
    }

    @Test
    void anEmptyTableSaysHowToFillItAndUnknownCodesAreNamed() {
        show("code=BD-1900-0001");

        assertThat(text()).contains("Không có trong sổ công khai: BD-1900-0001", "Chọn hai đến bốn dự án");
    }

    @Test
    void thePlainPageShowsTheSameInEnglish() {
        var page = plain.page("compare", Map.of("code", new String[] {usual, other}), Lang.ENGLISH)
                .orElseThrow();

        assertThat(page.indexable()).isFalse();
        assertThat(page.html())
                .contains("Compare projects", "USD 1.3 billion", "VND 5,459 billion", "en/lists/compare.xlsx")
                .doesNotContain("!en", "chỉ để nội bộ");
    }

    @Test
    @As(value = "lan", roles = Role.OFFICER)
    void aProjectThatIsNotPublicIsForStaffOnlyAndShowsNothingInternal() {
        var hidden = book.submitted(People.OFFICER, Book.project("Kín " + word));
        var code = People.as(People.REVIEWER, () -> reviews.approve(hidden, Publication.INTERNAL));

        show("code=" + code + "&code=" + usual);
        assertThat(text()).contains("Kín " + word).doesNotContain("chỉ để nội bộ");
        var seen = People.as(
                Actor.PUBLIC, () -> plain.page("compare", Map.of("code", new String[] {code}), Lang.VIETNAMESE));
        assertThat(seen.orElseThrow().html()).doesNotContain("Kín " + word);
    }

    @Test
    void theFileHasAColumnForEachProject() throws Exception {
        var answer = MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(get(URI.create("/en/lists/compare.xlsx?code=" + usual + "&code=" + other)))
                .andReturn()
                .getResponse();

        var file = Xlsx.read(answer.getContentAsByteArray());
        assertThat(file.headings())
                .containsExactly(
                        "Group",
                        "Question",
                        "Một " + word + " in English (" + usual + ")",
                        "Hai " + word + " in English (" + other + ")");
        assertThat(file.under("Hai " + word + " in English (" + other + ")")).contains("VND 5,459 billion · 2021");
    }

    private static void show(String query) {
        UI.getCurrent().navigate("compare", QueryParameters.fromString(query));
    }

    private static String text() {
        return UI.getCurrent()
                .getCurrentView()
                .getElement()
                .getOuterHTML()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}

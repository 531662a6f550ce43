package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.ContactOffice;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.EventBuilder;
import org.greenregistry.dossier.EventKind;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.OpportunityBuilder;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a project's page makes of the values: the facts asked first, the line of time, what sources disagree on. */
@AppTest
class ProjectPageTest {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    ProjectText text;

    private String page(ProjectContent content, Locale locale) {
        return shown(book.published(content.excused(ValueGap.UNKNOWN)), locale);
    }

    private String shown(String code, Locale locale) {
        return text.page("projects/" + code, Map.of(), locale).orElseThrow().html();
    }

    private static ProjectContentBuilder project(String name) {
        return ProjectContentBuilder.builder(Book.project(name));
    }

    private static CapitalFigure figure(String id, String amount, CapitalKind kind, String source) {
        return new CapitalFigure(
                id, new BigDecimal(amount), "USD", kind, ReducedDate.parse("2024"), source, id.equals("a"));
    }

    @Test
    void sourcesThatDifferAreSaid() {
        var content = project("Hai nguồn")
                .capital(List.of(
                        figure("a", "1300000000", CapitalKind.ANNOUNCED, "https://www.vir.com.vn/x"),
                        figure("b", "1000000000", CapitalKind.ANNOUNCED, "lego.com")))
                .build();

        assertThat(page(content, Lang.VIETNAMESE))
                .contains("Các nguồn nêu số khác nhau: 1,3 tỷ USD (vir.com.vn) · 1 tỷ USD (lego.com).")
                .contains("2 nguồn nêu số khác nhau");
        assertThat(page(content, Locale.ENGLISH)).contains("Sources differ: USD 1.3 billion (vir.com.vn)");
    }

    @Test
    void capitalThatWasChangedIsNoDisagreement() {
        var content = project("Tăng vốn")
                .capital(List.of(
                        figure("a", "1300000000", CapitalKind.REGISTERED, "IRC 2"),
                        figure("e", "1000000000", CapitalKind.REGISTERED, "IRC 1")))
                .events(List.of(EventBuilder.builder()
                        .id("a")
                        .kind(EventKind.AMENDMENT)
                        .number(1)
                        .on(ReducedDate.parse("2024-05"))
                        .paper("IRC 2")
                        .authority("Ban Quản lý")
                        .build()))
                .build();

        assertThat(page(content, Lang.VIETNAMESE)).contains("1,3 tỷ USD").doesNotContain("nguồn nêu số khác nhau");
    }

    @Test
    void aCallShowsWhatAnInvestorAsksFirst() {
        var closes = LocalDate.now().plusDays(400);
        var content = project("Kêu gọi sáu mục")
                .opening(new Opening(Stage.CALLING, ReducedDate.parse("2026-01"), "x"))
                .capital(List.of(figure("a", "45000000", CapitalKind.EXPECTED, "x")))
                .opportunity(OpportunityBuilder.builder()
                        .landOffered(new BigDecimal("6.2"))
                        .powerNeeded(new BigDecimal("8"))
                        .powerAvailable(new BigDecimal("5"))
                        .waterAvailable(new BigDecimal("900"))
                        .landPrice(new BigDecimal("130"))
                        .landCurrency("USD")
                        .closesOn(ReducedDate.of(closes))
                        .contact(new ContactOffice("Bàn xúc tiến", "0274 123", null, null, null, null))
                        .build())
                .build();

        var page = page(content, Lang.VIETNAMESE);
        assertThat(page)
                .containsSubsequence(
                        "Vốn cần", "45 triệu USD", "6,2 ha", "8 MW", "có sẵn 5 MW", "có sẵn 900 m³/ngày", "130 USD/m²")
                .contains("ngày", "Bàn xúc tiến", "tel:0274123")
                .contains("Ghi theo nguồn", "không phải thông báo mời gọi chính thức");
        assertThat(page(
                        ProjectContentBuilder.builder(content)
                                .opportunity(OpportunityBuilder.builder(content.opportunity())
                                        .listLocal("Danh mục 2026, số 3")
                                        .build())
                                .build(),
                        Lang.VIETNAMESE))
                .doesNotContain("không phải thông báo mời gọi chính thức");
    }

    @Test
    void whatHappenedIsFullAndWhatIsPlannedIsHollow() {
        var content = project("Đường thời gian")
                .milestones(List.of(
                        new Milestone(
                                "m1",
                                MilestoneKind.CONSTRUCTION_START,
                                null,
                                ReducedDate.parse("2020"),
                                ReducedDate.parse("2021-02")),
                        new Milestone("m2", MilestoneKind.OPERATION, null, ReducedDate.parse("2099"), null),
                        new Milestone("m3", MilestoneKind.TRIAL, null, ReducedDate.parse("2022"), null)))
                .build();
        var line = page(content, Lang.VIETNAMESE);
        line = line.substring(line.indexOf("time-line"), line.indexOf("Từng bước"));

        assertThat(line)
                .containsSubsequence("23/11/2019", "02/2021", "kế hoạch: 2020", "2022", "chưa có tin thực hiện", "2099")
                .contains("class=\"done\"", "class=\"planned\"");
    }

    @Test
    void thePageIsAsOldAsItsNewestSource() {
        var lately = ReducedDate.of(LocalDate.now().minusMonths(2));
        var fresh = Book.withDocuments(
                Book.project("Nguồn mới"),
                List.of(new Document("d1", DocumentKind.DECISION, "1/QĐ", lately, "UBND", null)));

        assertThat(page(Book.project("Nguồn cũ"), Lang.VIETNAMESE))
                .contains("23/11/2019, đã", "thực tế có thể đã khác");
        assertThat(page(fresh, Lang.VIETNAMESE))
                .contains("Theo nguồn ngày " + lately.text(), "còn mới")
                .doesNotContain("thực tế có thể đã khác");
    }

    @Test
    void theLastChangesStandFieldByField() {
        var first = Book.project("Thay đổi");
        var code = book.published(first);
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        book.revised(record, ProjectContentBuilder.builder(first).section("C").build(), Publication.PUBLIC);

        var page = shown(code, Lang.VIETNAMESE);
        var changes = page.substring(page.indexOf("id=\"versions\""));
        assertThat(changes).containsSubsequence("Bản 2", "<del", "<ins", "history/project/" + code);
        assertThat(shown(code, Locale.ENGLISH)).contains("Version 2");
    }

    @Test
    void aWordIsExplainedOnePressAway() {
        assertThat(page(Book.project("Giải thích"), Locale.ENGLISH))
                .contains("popovertarget=\"help-stage\"", "Building has started.", "en/glossary#vsic");
    }
}

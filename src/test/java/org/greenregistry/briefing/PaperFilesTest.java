package org.greenregistry.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.as;
import static org.greenregistry.briefing.SampleBook.figure;
import static org.greenregistry.briefing.SampleBook.licensed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ui.Pdf;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.insight.Breakdown;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.OverviewWords;
import org.greenregistry.insight.TargetService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each format says what the overview says, read back by another library than the one that wrote it. */
@AppTest
class PaperFilesTest {

    @Autowired
    PaperDesk desk;

    @Autowired
    PaperQuestions questions;

    @Autowired
    InsightService insight;

    @Autowired
    TargetService targets;

    @Autowired
    OverviewWords words;

    @Autowired
    BreakdownGrids grids;

    @Autowired
    Formats formats;

    @Autowired
    Book book;

    @Autowired
    Staff staff;

    private final String word = "tep" + UUID.randomUUID().toString().substring(0, 8);
    private final String query = "period=2025-Q3&q=" + word;
    private Actor manager = Actor.PUBLIC;

    @BeforeEach
    void aBook() {
        manager = staff.hire("Quang", Role.MANAGER);
        book.published(licensed(
                "=Một & <" + word + ">",
                "2025-08-10",
                figure("c1", "1300000000", "USD", CapitalKind.REGISTERED),
                figure("c2", "300000000", "USD", CapitalKind.CONTRIBUTED_FOREIGN),
                figure("c3", "100000000", "USD", CapitalKind.CONTRIBUTED_VN)));
        book.published(
                licensed("Hai " + word, "2025-09-30", figure("c1", "5459000000000", "VND", CapitalKind.REGISTERED)));
        book.published(licensed("Ba " + word, "2025-07-01"));
    }

    private Overview overview() {
        return as(MANAGER, () -> insight.overview(questions.read(query).question(formats.zone()), Dimension.SECTION));
    }

    private String sentence() {
        var overview = overview();
        return as(MANAGER, () -> words.sentence(overview, Lang.VIETNAMESE));
    }

    private byte[] got(PaperKind kind, PaperFormat format, String language) {
        return desk.order(manager, kind, format, language, query).bytes();
    }

    private Stream<Figure> figures() {
        var plan = overview().plan();
        return Stream.of(List.of(plan.valid()), plan.registered(), plan.flows()).flatMap(List::stream);
    }

    @Test
    void theWorkbookHoldsTheNumbersOfTheOverviewAsNumbers() {
        var sheets = Workbooks.read(got(PaperKind.REPORT, PaperFormat.XLSX, "vi"));

        var rows = Stream.concat(
                        sheets.get("Chỉ tiêu chính").stream(), sheets.get("Lao động, đất, hiệu quả xanh").stream())
                .toList();
        assertThat(figures()).hasSizeGreaterThan(3).allSatisfy(figure -> assertThat(rows)
                .anySatisfy(row -> assertThat(row).contains(figure.sum().doubleValue(), (double) figure.projects())));
        assertThat(sheets.get("Ghi chú cách tính và phạm vi").toString())
                .contains("Kỳ Quý III/2025", "số liệu chốt", "Không tính: 1 dự án chưa nêu vốn đăng ký");
        assertThat(sheets.keySet()).anyMatch(name -> name.startsWith("Dự án còn hiệu lực phân theo"));
    }

    @Test
    void whatNobodyStatesIsUnknownAndNotZero() throws Exception {
        var rows = Workbooks.read(got(PaperKind.REPORT, PaperFormat.XLSX, "vi")).get("Lao động, đất, hiệu quả xanh");

        assertThat(rows.subList(1, 11)).allSatisfy(row -> assertThat(row.get(1)).isEqualTo("Chưa nêu"));
        assertThat(Pdf.text(got(PaperKind.REPORT, PaperFormat.PDF, "en")))
                .contains("Not stated")
                .doesNotContain("0 kWp", "0 tCO₂e", "0 people");
    }

    @Test
    void barsThatAreLeftOffAreSaidToBeAndTheTableHoldsThemWithThoseThatSayNothing() {
        var lines = IntStream.range(0, 15)
                .mapToObj(at -> new Breakdown.Line("Khu " + at, ProjectFilter.ALL, 1, Map.of()))
                .toList();
        var made = grids.of(new Breakdown(Dimension.PARK, lines, 18, Map.of()), Lang.VIETNAMESE);

        var grid = (Paper.Grid) made.getFirst();
        assertThat(grid.rows()).hasSize(16);
        assertThat(grid.rows().getLast()).extracting(Cell::shown).startsWith("Chưa nêu", "18");
        assertThat(((Paper.Chart) made.getLast()).toString()).contains("12 dòng nhiều nhất, và 3 dòng khác trong bảng");
    }

    @Test
    void theTextSaysThemInWordsAndHasChartsThatCanBeChanged() {
        var file = new WordFile(got(PaperKind.REPORT, PaperFormat.DOCX, "vi"));

        assertThat(file.text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Quý III/2025")
                .contains(sentence());
        assertThat(figures()).allSatisfy(figure -> assertThat(file.text())
                .contains(words.amount(figure.sum(), figure.unit(), Lang.VIETNAMESE)));
        assertThat(file.headings()).contains("Có đạt kế hoạch?", "Vướng ở đâu?", "Tin được đến đâu?");
        assertThat(file.parts()).anyMatch(name -> name.matches("word/charts/chart\\d+\\.xml"));
        assertThat(file.language()).isEqualTo("vi-VN");
    }

    @Test
    void thePageSaysThemTooWithItsTypefaceInside() throws Exception {
        var file = got(PaperKind.REPORT, PaperFormat.PDF, "en");

        assertThat(Pdf.text(file))
                .contains("SOCIALIST REPUBLIC OF VIET NAM", "Q3 2025", "Page 1", "On plan?", "Q3 2025 · Licensed");
        assertThat(figures()).allSatisfy(figure -> assertThat(Pdf.text(file))
                .contains(words.amount(figure.sum(), figure.unit(), Lang.ENGLISH)));
        assertThat(Pdf.isSelfContained(file)).isTrue();
    }

    @Test
    void theBriefIsOnePage() throws Exception {
        var file = got(PaperKind.BRIEF, PaperFormat.PDF, "vi");

        assertThat(Pdf.pages(file)).isEqualTo(1);
        assertThat(Pdf.text(file)).contains(sentence());
    }

    @Test
    void thatSamplesCountIsInTheHeadOfTheShortestPaperToo() throws Exception {
        var file = desk.order(manager, PaperKind.BRIEF, PaperFormat.PDF, "en", query + "&samples=include");

        assertThat(Pdf.text(file.bytes())).contains("Sample projects are counted: these are no real figures.");
    }

    @Test
    void newCertificatesStandInTheirOfficialColumnsAndEachCurrencyHasItsTotal() {
        var sheets = Workbooks.read(got(PaperKind.NEW_CERTIFICATES, PaperFormat.XLSX, "vi"));

        var dollars = sheets.get("Vốn tính bằng USD");
        assertThat(dollars.getFirst()).hasSize(19);
        assertThat(dollars.getFirst().getFirst()).isEqualTo("STT");
        assertThat(dollars.getFirst().getLast()).isEqualTo("Ghi chú");
        assertThat(dollars.get(1).subList(2, 8))
                .containsExactly(LocalDate.of(2025, 8, 10), "'=Một & <" + word + ">", 1.3e9, 1e8, 3e8, 4e8);
        assertThat(dollars.getLast().subList(4, 8)).containsExactly(1.3e9, 1e8, 3e8, 4e8);
        assertThat(sheets.get("Vốn tính bằng VND").getLast().get(4)).isEqualTo(5.459e12);
        assertThat(sheets.get("Chưa nêu vốn đăng ký")).hasSize(2);
        assertThat(sheets.toString()).contains("Becamex IDC").doesNotContain("3700145020");
        var fresh = overview().plan().flows().stream().map(Figure::sum).map(Number::doubleValue);
        assertThat(fresh).containsExactlyInAnyOrder(1.3e9, 5.459e12);
    }

    @Test
    void whatIsNarrowedToNothingSaysSo() throws Exception {
        var file = desk.order(manager, PaperKind.ENDED, PaperFormat.PDF, "en", query + "&country=SG&samples=include")
                .bytes();

        assertThat(Pdf.text(file)).contains("No project in the period.", "Covers: ", "Singapore", "no real figures");
    }
}

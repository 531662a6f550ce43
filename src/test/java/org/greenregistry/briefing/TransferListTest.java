package org.greenregistry.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.Staff;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.LinkContentBuilder;
import org.greenregistry.cooperation.LinkPurpose;
import org.greenregistry.cooperation.Side;
import org.greenregistry.cooperation.Transfer;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.ResearchFund;
import org.greenregistry.dossier.TransferCertificate;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.HelixRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Summary A.IV.11 counts the certificates of links, and shows each of them. */
@AppTest
class TransferListTest {

    @Autowired
    PaperDesk desk;

    @Autowired
    Book book;

    @Autowired
    Staff staff;

    @Autowired
    RecordService records;

    private final String word = "chuyengiao" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void certificatesOfTheQuarterAreCountedByKindAndCurrencyAndListed() {
        book.published(link("DE-1", TransferCertificate.NEW, "1941-02-03", "1500000000", "VND"));
        book.published(link("DE-2", TransferCertificate.NEW, "1941-03-31", "500000000", "VND"));
        book.published(link("DE-3", TransferCertificate.EXTENDED, "1941-01-01", "20000", "EUR"));
        book.published(link("DE-4", TransferCertificate.NEW, "1941-04-01", "7", "VND"));

        var sheets = sheets("period=1941-Q1");

        assertThat(sheets.get("Tổng hợp theo loại giấy"))
                .as("%s", sheets.keySet())
                .containsExactly(
                        List.of("Loại giấy chứng nhận", "Số lượng", "Giá trị (VND)", "Giá trị (EUR)"),
                        List.of("Cấp mới", 2.0, 2e9, 0.0),
                        List.of("Sửa đổi, bổ sung", 0.0, 0.0, 0.0),
                        List.of("Gia hạn", 1.0, 0.0, 2e4));
        var rows = sheets.get("Từng giấy chứng nhận");
        assertThat(rows).hasSize(5);
        assertThat(rows.get(1).subList(1, 7))
                .containsExactly(
                        "DE-3",
                        LocalDate.of(1941, 1, 1),
                        "Gia hạn",
                        "Viện " + word,
                        "Công ty " + word,
                        "Lò hơi " + word);
        assertThat(rows.getLast().subList(7, 9)).containsExactly(2e9, 2e4);
    }

    @Test
    void aNarrowedQuestionTakesOnlyLinksOfItsProjects() {
        var code = book.published(Book.project("Nhận " + word));
        var project =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        book.published(link(project, Side.NONE, "P-1", TransferCertificate.NEW, "1942-02-03", "5", "VND"));
        book.published(link("P-2", TransferCertificate.NEW, "1942-02-04", "6", "VND"));

        assertThat(sheets("period=1942-Q1&q=" + word).toString())
                .contains("P-1", "Becamex IDC; VSIP", "Nhận " + word)
                .doesNotContain("P-2");
        assertThat(sheets("period=1942-Q1").toString()).contains("P-1", "P-2");
    }

    @Test
    void fundsForScienceAndTechnologyAreSummedForTheYearOnceForEachEnterprise() {
        book.published(withFund("Máy " + word, 1995, "100", "40"));
        book.published(withFund("Giấy " + word, 1995, "100", "2.5"));
        book.published(withFund("GIẤY " + word, 1995, "90", "3"));
        book.published(withFund("Giấy " + word, 1996, "7", null));

        assertThat(sheets("period=1995-Q2&q=" + word).get("Quỹ phát triển KH&CN năm 1995"))
                .containsExactly(
                        List.of("Chỉ tiêu", "Số doanh nghiệp", "Số tiền (triệu đồng)"),
                        List.of("Trích lập (triệu đồng)", 2.0, 200.0),
                        List.of("Đã sử dụng (triệu đồng)", 2.0, 43.0));
        assertThat(sheets("period=1996-Q2&q=" + word).get("Quỹ phát triển KH&CN năm 1996"))
                .contains(List.of("Đã sử dụng (triệu đồng)", 0.0, 0.0));
        assertThat(sheets("period=1997-Q2&q=" + word)).doesNotContainKey("Quỹ phát triển KH&CN năm 1997");
    }

    private ProjectContent withFund(String firm, int year, String setAside, @Nullable String used) {
        return ProjectContentBuilder.builder(Book.withParties(
                        Book.project("Quỹ " + word),
                        List.of(
                                Party.of("p1", PartyRole.INVESTOR, "Vốn " + setAside + " " + word, "VN"),
                                Party.of("p2", PartyRole.IMPLEMENTING, firm, "VN"))))
                .research(List.of(new ResearchFund(
                        "f1", year, new BigDecimal(setAside), used == null ? null : new BigDecimal(used), null)))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    @Test
    void aQuarterWithoutSaysSo() {
        assertThat(sheets("period=1943-Q1").toString()).contains("Không có giấy chứng nhận nào trong kỳ.");
    }

    private Map<String, List<List<Object>>> sheets(String query) {
        var manager = staff.hire("Quang", Role.MANAGER);
        return Workbooks.read(desk.order(manager, PaperKind.TRANSFERS, PaperFormat.XLSX, "vi", query)
                .bytes());
    }

    private LinkContent link(String number, TransferCertificate kind, String on, String worth, String currency) {
        return link(null, new Side(null, "Công ty " + word, HelixRole.INDUSTRY), number, kind, on, worth, currency);
    }

    private LinkContent link(
            UUID project,
            Side counterpart,
            String number,
            TransferCertificate kind,
            String on,
            String worth,
            String currency) {
        return LinkContentBuilder.builder()
                .kind(LinkPurpose.TECHNOLOGY_TRANSFER)
                .partner(new Side(null, "Viện " + word, HelixRole.RESEARCH))
                .project(project)
                .counterpart(counterpart)
                .worth(new BigDecimal(worth))
                .currency(currency)
                .transfer(new Transfer(
                        "HD " + number, number, kind, ReducedDate.parse(on), LocalizedText.vi("Lò hơi " + word), null))
                .sources(List.of(new Source("s1", "Sổ " + word, null, null, null)))
                .build();
    }
}

package org.greenregistry.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.report.Column;
import org.greenregistry.report.DueQuery;
import org.greenregistry.report.DueService;
import org.greenregistry.report.Filled;
import org.greenregistry.report.ReportContent;
import org.greenregistry.shell.Formats;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** An officer sees what is missing, fills the form, and reads what was accepted. */
@AppTest
@As(value = "lan", roles = Role.OFFICER)
class ReportViewsTest extends SpringBrowserlessTest {

    private static final DueQuery MISSING = new DueQuery(ReportPeriod.parse("2024-Q3"), false, false);

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    DraftService drafts;

    @Autowired
    DueService due;

    @Autowired
    Formats formats;

    @Test
    void aReportIsMissingUntilItIsAccepted() {
        var code = book.published(Book.project("Thiếu báo cáo"));
        var before = due.count(MISSING);
        open("reports", "period=2024-Q3");
        assertThat(text()).contains(before + " dự án chưa có báo cáo Quý III/2024", "10/10/2024");

        book.published(Filled.report(record(code), "2024-Q3"));

        assertThat(due.count(MISSING)).isEqualTo(before - 1);
        assertThat(due.rows(MISSING, PageRequest.of(0, 100)))
                .noneMatch(row -> row.code().equals(code));
        assertThat(due.rows(new DueQuery(ReportPeriod.parse("2024-Q3"), true, false), PageRequest.of(0, 100)))
                .anyMatch(row -> row.code().equals(code));
        open("en/reports", "period=2024-Q3&state=accepted");
        assertThat(text()).contains("reports Q3 2024 are accepted").doesNotContain("!en");
    }

    @Test
    void sumsFollowWhatIsTyped() {
        var draft = book.draft(People.OFFICER, Filled.report(record(book.published(Book.project("Cộng"))), "2024-Q3"));
        open("work/reports/" + draft, "");
        assertThat(text()).contains("Becamex IDC", "305", "tự tính").doesNotContain("!vi");

        test(find(TextField.class).all().stream()
                        .filter(field -> field.getLabel().startsWith("Bằng tiền (Becamex IDC) – Lũy kế từ khi"))
                        .findFirst()
                        .orElseThrow())
                .setValue("1.100");

        assertThat(text()).contains("1.305");
        assertThat(drafts.open(draft, ReportContent.class).content().value("CAPITAL", Column.TOTAL))
                .isEqualByComparingTo("1305");
    }

    /** A block of three lines and three columns, the first line a sum; written as in English. */
    @Test
    void aBlockFromASpreadsheetFillsTheCellsItFallsOn() {
        var report = Filled.empty(UUID.randomUUID(), "2024-Q3");
        var paste = new BlockPaste(() -> report, new ReportUnits(report, formats), null);
        var first = report.rows().stream()
                .filter(row -> row.id().equals("LOANS"))
                .findFirst()
                .orElseThrow();

        var filled = paste.filled(report, first, Column.PERIOD, "9\t9\t9\r\n1,234.50\t2,000\tabc\n7\t8\t9\n");

        assertThat(filled.content().value("LOANS_DOMESTIC", Column.PERIOD)).isNull();
        assertThat(filled.unread()).isNotEmpty();

        var sound = paste.filled(report, first, Column.PERIOD, "9\t9\t9\r\n1,234.50\t2,000\t2,500\n7\t8\t9\n");
        assertThat(sound.content().value("LOANS_DOMESTIC", Column.PERIOD)).isEqualByComparingTo("1234.5");
        assertThat(sound.content().value("LOANS_PARENT", Column.TOTAL)).isEqualByComparingTo("9");
        assertThat(sound.content().value("LOANS", Column.YEAR_TO_DATE)).isEqualByComparingTo("2008");
        assertThat(sound.taken()).hasSize(6);
        assertThat(sound.unread()).isEmpty();
    }

    @Test
    void anAcceptedReportIsReadBesideTheQuarterBefore() {
        var record = record(book.published(Book.project("Đọc lại")));
        book.published(Filled.report(record, "2024-Q2"));
        var report = book.published(Filled.because(Filled.report(record, "2024-Q3"), "số liệu theo kiểm toán"));
        open("reports/" + report, "");

        assertThat(text())
                .contains(report, "Quý III/2024", "Kỳ trước: 100", "số liệu theo kiểm toán", "Sửa báo cáo")
                .doesNotContain("!vi");
    }

    @Test
    void aProjectShowsStaffWhatWasReported() {
        var code = book.published(Book.project("Trang có báo cáo"));
        var report = book.published(Filled.report(record(code), "2024-Q3"));
        open("projects/" + code, "");

        assertThat(text()).contains("Số liệu theo báo cáo", "Quý III/2024", report);
    }

    private UUID record(String code) {
        return records.find(ProjectContent.class, code, null).orElseThrow().record();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
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

package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.work.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer does every day, in a real browser: on a phone at a site, and at a desk beside a spreadsheet. */
class DailyActsTest extends BrowserTesting {

    private static final String OFFICER = "daily-officer";
    private static final String REVIEWER = "daily-reviewer";
    private static final String PASTE = """
            (field, row) => {
              const board = new DataTransfer();
              board.setData('text/plain', row);
              field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: board, bubbles: true, cancelable: true, composed: true }));
            }
            """;

    @BeforeEach
    void begin() {
        accounts.of(OFFICER, Role.OFFICER);
    }

    @Test
    void anEventIsRecordedFromMyWorkOnAPhone() {
        var word = "điện thoại" + UUID.randomUUID().toString().substring(0, 6);
        book.published(ProjectContentBuilder.builder(Book.project("Dự án " + word))
                .capital(List.of(new CapitalFigure(
                        "c1", new BigDecimal("100000000"), "USD", CapitalKind.REGISTERED, null, "GCNĐKĐT", true)))
                .build());
        var officer = chromium.window(ColorScheme.DARK, 390, 844).signIn(OFFICER, SignIns.PASSPHRASE);
        var page = officer.open("/work").page();

        officer.button("Ghi sự kiện cho dự án có sẵn").click();
        page.waitForURL(Pattern.compile(".*/work/projects/event"));
        officer.pick("Dự án", "Dự án " + word);
        page.waitForURL(Pattern.compile(".*project=BD-.*"));
        officer.pick("Việc đã xảy ra", "Gia hạn");
        fill(page, "Ngày văn bản", "01/02/2024");
        fill(page, "Số văn bản", "12/GCN");
        fill(page, "Cơ quan ban hành", "Sở Tài chính");
        fill(page, "Thời hạn hoạt động (năm)", "50");
        var scan = new FilePayload("quyet-dinh.pdf", "application/pdf", Upload.pdf(word));
        page.locator("vaadin-upload input[type=file]").setInputFiles(scan);
        assertThat(page.getByText("quyet-dinh.pdf (PDF, 1 KB)")).isVisible();
        // Nothing lies half below the bar at the head then.
        page.evaluate("scrollTo(0, 0)");
        officer.isAccessible();
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        officer.button("Trình duyệt").click();
        var dialog = page.getByRole(AriaRole.DIALOG).last();
        dialog.getByRole(AriaRole.CHECKBOX).check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình duyệt"))
                .click();

        page.waitForURL(Pattern.compile(".*/work$"));
        assertThat(page.getByText("Dự án " + word).first()).isVisible();
        reviewerSeesTheScan("Dự án " + word);
    }

    @Test
    void aRowFromASpreadsheetFillsAnExpansionOfAPark() {
        var word = "khu" + UUID.randomUUID().toString().substring(0, 6);
        book.published(Book.project("Khu gốc " + word));
        var officer = chromium.window().signIn(OFFICER, SignIns.PASSPHRASE);
        var page = officer.open("/work/projects/new").page();
        page.waitForURL(Pattern.compile(".*/work/projects/[0-9a-f-]{36}"));
        var name = page.getByLabel("Tên dự án").first();

        name.evaluate(
                PASTE,
                "1\t32" + word + "99\t16/05/2024\tMở rộng " + word
                        + "\t5.000.000\t\t\t\tC\tMở rộng khu\tlâu dài\tLô B");

        assertThat(page.getByText("Hoàn tác việc dán").first()).isVisible();
        assertThat(page.getByLabel("Tên dự án").first()).hasValue("Mở rộng " + word);
        assertThat(page.getByLabel("Thời hạn hoạt động (năm)").first()).hasValue("lâu dài");
        officer.isAccessible();

        officer.pick("Thuộc dự án, chương trình", "Khu gốc " + word);
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Xem trước"));
        page.navigate(link.getAttribute("href"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mở rộng " + word)))
                .isVisible();
        assertThat(page.getByText("Khu gốc " + word).first()).isVisible();
    }

    private void reviewerSeesTheScan(String project) {
        accounts.of(REVIEWER, Role.REVIEWER);
        var page = chromium.window()
                .signIn(REVIEWER, SignIns.PASSPHRASE)
                .open("/review")
                .page();
        page.getByText(project).first().click();
        page.waitForURL(Pattern.compile(".*/review/[0-9a-f-]{36}"));
        assertThat(page.getByText("quyet-dinh.pdf").first()).isVisible();
        assertThat(page.getByText("12/GCN").first()).isVisible();
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }
}

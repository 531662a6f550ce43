package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.greenregistry.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer brings the list of an agency as it is; a reviewer decides on all of it at once. */
class ImportJourneyTest extends BrowserTesting {

    private static final String OFFICER = "import-officer";
    private static final String REVIEWER = "import-reviewer";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String word = "nhapbang" + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void people() {
        accounts.of(OFFICER, Role.OFFICER);
        accounts.of(REVIEWER, Role.REVIEWER);
    }

    @Test
    void aListIsUnderstoodAskedAboutOnceAndApprovedAtOnceAndWhatIsApprovedStays() throws Exception {
        try (var officer = chromium.window().signIn(OFFICER, SignIns.PASSPHRASE)) {
            var page = officer.open("/work/imports").page();
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("danh-muc.xlsx", XLSX, agencyList()));
            page.waitForURL(Pattern.compile(".*/work/imports/[0-9a-f-]{36}.*"));

            page.getByText("Đã hiểu 16 trong 17 cột").waitFor();
            // It stands in every row and is asked once.
            var place = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("“Xứ Lạ”"));
            assertThat(place).hasCount(1);
            place.click();
            place.fill("Bình Dương");
            page.locator("[role='option'][aria-posinset='1']")
                    .filter(new Locator.FilterOptions().setHasText("Bình Dương"))
                    .click();
            officer.button("Đọc lại tệp").last().click();

            page.getByText("2 mới").first().waitFor();
            assertThat(page.getByText("Dòng này không có tên nên không tạo được bản nháp."))
                    .isVisible();
            assertThat(page.getByText("2 dòng được chọn")).isVisible();
            officer.isAccessible();
            officer.button("Tạo bản nháp và trình các dòng đủ").click();
            assertThat(officer.button("Thu hồi các bản nháp")).isVisible();

            approved();
            try (var visitor = chromium.window()) {
                visitor.open("/projects?q=" + word);
                assertThat(visitor.page().locator(".project-row")).hasCount(2);
            }
            officer.button("Thu hồi các bản nháp").click();
            assertThat(page.getByText("Giữ lại vì đã có người sửa hoặc duyệt")).hasCount(2);
        }
    }

    private void approved() {
        try (var reviewer = chromium.window().signIn(REVIEWER, SignIns.PASSPHRASE)) {
            var page = reviewer.open("/review").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("lô 2 hồ sơ"))
                    .click();
            assertThat(page.getByText("Xưởng mây " + word)).isVisible();
            reviewer.isAccessible();
            reviewer.button("Duyệt tất cả (2)").click();
            page.getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Duyệt"))
                    .click();
            assertThat(page.getByText("Không còn hồ sơ nào của lô này")).isVisible();
        }
    }

    /** As agencies keep them: a title above, an own name for each column, a running number. */
    private byte[] agencyList() throws IOException {
        var rows = new String[][] {
            {"DANH MỤC DỰ ÁN " + word},
            {
                "STT",
                "Tên dự án",
                "Nhóm",
                "Thủ tục đầu tư",
                "Nhà đầu tư",
                "Quốc gia/vùng lãnh thổ",
                "Lĩnh vực",
                "Mục tiêu",
                "Quy mô",
                "Địa chỉ",
                "Xã/phường",
                "Tổng vốn đầu tư (triệu USD)",
                "Nguồn số liệu vốn",
                "Diện tích đất (ha)",
                "Tình trạng triển khai",
                "Tính đến ngày",
                "Nguồn thông tin"
            },
            row("1", "Xưởng mây "),
            row("2", "Xưởng tre "),
            row("3", ""),
        };
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("DM");
            for (var r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                for (var c = 0; c < rows[r].length; c++) {
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private String[] row(String number, String name) {
        return new String[] {
            number,
            name.isEmpty() ? "" : name + word,
            "Sản xuất công nghiệp",
            "GCNĐKĐT",
            "Công ty " + word,
            "Đan Mạch",
            "C",
            "Làm hàng mây tre " + word,
            "10.000 sản phẩm mỗi năm",
            "Lô A1",
            "Xứ Lạ",
            "12,5",
            "Báo cáo vốn " + word,
            "4",
            "Có nhà đầu tư quan tâm",
            "05/2024",
            "Báo cáo " + word
        };
    }
}

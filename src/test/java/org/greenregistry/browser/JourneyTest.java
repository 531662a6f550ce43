package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.access.Role;
import org.greenregistry.browser.Chromium.Window;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.RecordService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job, by real people in real windows: recorded, refused, mended, approved, found. */
class JourneyTest extends BrowserTesting {

    private static final String OFFICER = "journey-officer";
    private static final String REVIEWER = "journey-reviewer";

    @Autowired
    RecordService records;

    private final String word = "wtc" + UUID.randomUUID().toString().substring(0, 6);
    private final String name = "Trung tâm Thương mại Thế giới Bình Dương " + word;

    @BeforeEach
    void people() {
        accounts.of(OFFICER, Role.OFFICER);
        accounts.of(REVIEWER, Role.REVIEWER);
    }

    @Test
    void aProjectIsRecordedReturnedMendedApprovedAndFound() {
        var form = recordedAndLost();
        submitted(form);
        returned();
        mended(form);
        var code = approved();
        found(code);
        revisedAndCompared(code);
    }

    /** The officer types, the browser dies, and everything typed is there again. */
    private String recordedAndLost() {
        try (var officer = officer()) {
            var page = officer.open("/work/projects/new").page();
            page.waitForURL(Pattern.compile(".*/work/projects/[0-9a-f-]{36}"));
            refusedWithALinkThatFocuses(officer);
            fill(officer);
            page.getByText("mục còn lại").first().click();
            assertThat(page.getByText("✓ Đã đủ để trình").first()).isVisible();
            return page.url();
        }
    }

    private void refusedWithALinkThatFocuses(Window officer) {
        var page = officer.page();
        officer.button("Trình duyệt").click();
        assertThat(page.getByText("mục cần điền trước khi trình").first()).isVisible();
        page.locator(".fault-links").getByText("Tên dự án").first().click();
        assertThat(page.getByLabel("Tên dự án", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
    }

    private void fill(Window officer) {
        var page = officer.page();
        page.getByLabel("Tên dự án").fill(name);
        page.getByLabel("Tên tiếng Anh").fill("World Trade Center " + word);
        officer.pick("Nhóm dự án", "Đô thị thông minh");
        officer.pick("Thực hiện theo", "Luật Đầu tư");
        officer.pick("Ngành kinh tế chính", "bất động sản");
        officer.pick("Giai đoạn hiện nay", "Đang xây dựng");
        page.getByLabel("Từ ngày", new Page.GetByLabelOptions().setExact(true)).fill("23/11/2019");
        page.getByLabel("Theo tài liệu nào").fill("wtca.org");
        page.getByLabel("Địa chỉ ghi trên giấy").fill("Phường Hòa Phú, thành phố Thủ Dầu Một");
        officer.pick("Phường, xã", "Phường Bình Dương");
        party(officer, "Becamex IDC", "Việt Nam");
        officer.button("Thêm một bên").click();
        assertThat(page.getByLabel("Tên trên giấy")).hasCount(2);
        party(officer, "VSIP", "Singapore");
        page.getByLabel("Số tiền").fill("100 tỷ");
        officer.button("Thêm tài liệu").click();
        officer.pick("Loại tài liệu", "Quyết định");
        page.getByLabel("Số, ký hiệu").fill("3206/QĐ-UBND");
        officer.button("Thêm một tuyên bố xanh").click();
        page.getByLabel("Nội dung", new Page.GetByLabelOptions().setExact(true)).fill("Quảng trường xanh");
        page.getByText("Doanh nghiệp tự công bố").click();
    }

    private static void party(Window officer, String name, String country) {
        var page = officer.page();
        var last = page.getByLabel("Tên trên giấy").last();
        last.fill(name);
        last.press("Tab");
        var number = page.getByLabel("Tên trên giấy").count();
        assertThat(page.getByText("Bên " + number + " · Nước đăng ký").first()).isVisible();
        officer.pick("Nước đăng ký", country);
    }

    /** In a new window, after the old one is gone: nothing is lost; and the author has no way to approve. */
    private void submitted(String form) {
        try (var officer = officer()) {
            var page = officer.open(form).page();
            assertThat(page.getByLabel("Tên dự án", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue(name);
            assertThat(page.getByLabel("Tên trên giấy")).hasCount(2);
            submit(officer);
            officer.open("/review");
            assertThat(page.getByText(word)).hasCount(0);
        }
    }

    private void submit(Window officer) {
        var page = officer.page();
        officer.button("Trình duyệt").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.CHECKBOX).check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình duyệt"))
                .click();
        page.waitForURL(Pattern.compile(".*/work$"));
    }

    private void returned() {
        try (var reviewer = reviewer()) {
            var page = toReview(reviewer);
            page.getByLabel("Nhận xét: Tên tiếng Anh").first().click();
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Nhận xét: Tên tiếng Anh"))
                    .fill("Ghi tên đầy đủ");
            reviewer.button("Trả lại (1 nhận xét)").click();
            page.waitForURL(Pattern.compile(".*/review$"));
        }
    }

    private void mended(String form) {
        try (var officer = officer()) {
            var page = officer.open("/work").page();
            assertThat(page.getByText(word).first()).isVisible();
            officer.open(form);
            assertThat(page.getByText("Ghi tên đầy đủ").first()).isVisible();
            page.getByLabel("Tên tiếng Anh").fill("World Trade Center Binh Duong New City " + word);
            page.waitForTimeout(1500);
            submit(officer);
        }
    }

    private String approved() {
        try (var reviewer = reviewer()) {
            toReview(reviewer);
            approve(reviewer);
            var link = reviewer.page().locator("a[href*='projects/BD-']").first();
            return link.getAttribute("href").replaceAll(".*(BD-\\d+-\\d+).*", "$1");
        }
    }

    private Page toReview(Window reviewer) {
        var page = reviewer.open("/review").page();
        page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(word))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/review/[0-9a-f-]{36}"));
        return page;
    }

    private static void approve(Window reviewer) {
        reviewer.button("Duyệt").first().click();
        reviewer.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .or(reviewer.page().getByRole(AriaRole.DIALOG))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Duyệt"))
                .click();
        assertThat(reviewer.page().getByText("Đã duyệt.").first()).isVisible();
    }

    private void found(String code) {
        var approvedAt =
                records.find(ProjectContent.class, code, null).orElseThrow().recordedFrom();
        try (var visitor = chromium.window()) {
            var page = visitor.open("/projects?q=trung+tam+thuong+mai+the+gioi+binh+duong+" + word)
                    .page();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
                    .isVisible();
            visitor.open("/en/projects?q=quang+truong+xanh+" + word);
            assertThat(page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("World Trade Center Binh Duong New City " + word)))
                    .isVisible();
            visitor.open("/projects?q=" + word + "&asOf=" + approvedAt.minusMillis(1));
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
                    .hasCount(0);
        }
    }

    private void revisedAndCompared(String code) {
        try (var officer = officer()) {
            var page = officer.open("/work/projects/revise/" + code).page();
            page.waitForURL(Pattern.compile(".*/work/projects/[0-9a-f-]{36}"));
            page.getByLabel("Theo tài liệu nào").fill("baobinhduong.vn");
            page.waitForTimeout(1500);
            submit(officer);
        }
        try (var reviewer = reviewer()) {
            toReview(reviewer);
            approve(reviewer);
        }
        try (var visitor = chromium.window()) {
            var main = visitor.open("/history/project/" + code)
                    .page()
                    .locator("main")
                    .first();
            assertThat(main).containsText("Bản 2");
            assertThat(main).containsText("wtca.org");
            assertThat(main).containsText("baobinhduong.vn");
        }
    }

    private Window officer() {
        return chromium.window().signIn(OFFICER, SignIns.PASSPHRASE);
    }

    private Window reviewer() {
        return chromium.window().signIn(REVIEWER, SignIns.PASSPHRASE);
    }
}

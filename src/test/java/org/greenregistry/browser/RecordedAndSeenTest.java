package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Role;
import org.greenregistry.browser.Chromium.Window;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.work.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an officer records, up to what a visitor sees of it: a park that grows, and a claim with its certificate. */
class RecordedAndSeenTest extends BrowserTesting {

    private static final String OFFICER = "seen-officer";

    @Autowired
    ReviewService reviews;

    private final String word = "mr" + UUID.randomUUID().toString().substring(0, 6);
    private Window officer;
    private Page page;

    @BeforeEach
    void begin() {
        accounts.of(OFFICER, Role.OFFICER);
        officer = chromium.window().signIn(OFFICER, SignIns.PASSPHRASE);
        page = officer.page();
    }

    @Test
    void aParkExpandsAndBothPagesSaySo() {
        var park = book.published(Book.project("Khu gốc " + word));
        var draft = opened("/work/projects/copy/" + park);
        fill("Tên dự án", "Mở rộng giai đoạn 2 " + word);
        officer.pick("Thuộc dự án, chương trình", "Khu gốc " + word);
        officer.pick("Giai đoạn hiện nay", "Chuẩn bị xây dựng");
        fill("Từ ngày", "02/03/2024");
        page.getByLabel("Theo tài liệu nào").fill("Quyết định mở rộng");
        excuse();
        submit();
        var code = approved(draft);

        try (var visitor = chromium.window()) {
            var expansion = visitor.open("/projects/" + code).page();
            link(expansion, "Khu gốc " + word).click();
            expansion.waitForURL(Pattern.compile(".*/projects/" + park + ".*"));
            assertThat(expansion.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Gồm các dự án")))
                    .isVisible();
            link(expansion, "Mở rộng giai đoạn 2 " + word).click();
            assertThat(expansion.getByRole(
                            AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mở rộng giai đoạn 2 " + word)))
                    .isVisible();
        }
    }

    @Test
    void aCertificateIsUploadedAndProvesAClaim() throws Exception {
        var code = book.published(Book.project("Có chứng chỉ " + word));
        var draft = opened("/work/projects/revise/" + code);
        var bytes = Upload.pdf("chứng chỉ " + word);
        officer.button("Thêm tài liệu").click();
        officer.pick("Loại tài liệu", "Chứng chỉ, chứng nhận");
        page.getByLabel("Số, ký hiệu").last().fill("CC-" + word);
        page.locator("vaadin-upload input[type=file]")
                .last()
                .setInputFiles(new FilePayload("chung-chi.pdf", "application/pdf", bytes));
        assertThat(page.getByText("chung-chi.pdf (PDF, 1 KB)")).isVisible();
        page.getByText("Có chứng chỉ", new Page.GetByTextOptions().setExact(true))
                .click();
        officer.pick("Tài liệu chứng minh", "CC-" + word);
        submit();
        approved(draft);

        try (var visitor = chromium.window()) {
            var seen = visitor.open("/projects/" + code).page();
            var claim = seen.locator("main").getByText("Quảng trường xanh").first();
            assertThat(claim).isVisible();
            assertThat(seen.locator("main")).containsText("CC-" + word);
            var saved = seen.waitForDownload(
                    () -> seen.getByText("chung-chi.pdf (PDF, 1 KB)").first().click());
            Assertions.assertThat(Files.readAllBytes(saved.path())).isEqualTo(bytes);
            visitor.open("/projects?q=" + word + "&evidence=certified");
            assertThat(link(seen, "Có chứng chỉ " + word)).isVisible();
        }
    }

    /** The draft the address led to. */
    private UUID opened(String path) {
        officer.open(path);
        page.waitForURL(Pattern.compile(".*/work/projects/[0-9a-f-]{36}"));
        assertThat(page.getByLabel("Tên dự án").first()).isVisible();
        return UUID.fromString(page.url().replaceAll(".*/", ""));
    }

    private void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private void excuse() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Ghi “chưa nhập”.*")))
                .click();
        assertThat(page.getByText("✓ Đã đủ để trình").first()).isVisible();
    }

    private void submit() {
        officer.button("Trình duyệt").click();
        var dialog = page.getByRole(AriaRole.DIALOG).last();
        dialog.getByRole(AriaRole.CHECKBOX).check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình duyệt"))
                .click();
        page.waitForURL(Pattern.compile(".*/work$"));
    }

    private String approved(UUID draft) {
        return People.as(People.REVIEWER, () -> reviews.approve(draft, Publication.PUBLIC));
    }

    private static Locator link(Page seen, String name) {
        return seen.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}

package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.Book;
import org.greenregistry.catalogue.ui.Pdf;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An investor without an account compares projects and takes a sheet home. */
class PapersJourneyTest extends BrowserTesting {

    private final String word = "mang" + UUID.randomUUID().toString().substring(0, 6);
    private String first = "";
    private String second = "";

    @BeforeEach
    void projects() {
        first = book.published(Book.project("Một " + word));
        second = book.published(ProjectContentBuilder.builder(Book.project("Hai " + word))
                .section("C")
                .build());
    }

    @Test
    void twoProjectsStandSideBySideAndOneIsTakenAway() {
        try (var visitor = chromium.window()) {
            var page = visitor.open("/compare?code=" + first).page();
            page.getByLabel("Mã dự án").fill(second);
            visitor.button("Thêm vào bảng").click();
            assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(2);
            assertThat(page.locator("tr.differs").first()).isVisible();
            visitor.isAccessible();

            page.getByText("Chỉ xem chỗ khác nhau").click();
            page.waitForURL("**different=true");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bỏ khỏi bảng: Một " + word))
                    .click();
            assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(1);
            assertThat(page.getByText("Hai " + word).first()).isVisible();
        }
    }

    @Test
    void onAPhoneTheTableScrollsInItsOwnBoxAndItsFirstColumnStays() {
        try (var visitor = chromium.window(ColorScheme.DARK, 390, 760)) {
            var page = visitor.open("/en/compare?code=" + first + "&code=" + second)
                    .page();
            visitor.isAccessible();
            var box = page.locator(".compare-box");
            box.evaluate("box => { box.scrollLeft = 10000; }");

            var label = page.locator(".compare-table tbody tr:nth-child(2) th").first();
            assertThat(label.boundingBox().x).isLessThan(40);
            assertThat((Boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
        }
    }

    @Test
    void theAddressIsCopiedAndWithoutScriptItIsALink() {
        try (var visitor = chromium.window()) {
            var page = visitor.open("/projects/" + first).page();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            var share = page.locator("a.share");
            assertThat(share).hasAttribute("href", Pattern.compile("projects/" + first + ".*"));
            share.click();
            assertThat(page.locator(".told")).hasText("Đã chép liên kết");

            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .contains("/projects/" + first)
                    .startsWith("http");
            page.getByText("So sánh").first().click();
            page.waitForURL("**/compare?code=" + first);
        }
    }

    @Test
    void onPaperThereIsTheTableOnly() {
        try (var visitor = chromium.window()) {
            var page =
                    visitor.open("/compare?code=" + first + "&code=" + second).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".compare-table")).isVisible();
            assertThat(page.locator(".compare-drop").first()).isHidden();
            assertThat(page.locator(".frame-header")).isHidden();
        }
    }

    @Test
    void theSheetIsTakenHomeInBothLanguagesAndItsCodeLeadsBack() throws Exception {
        try (var visitor = chromium.window()) {
            for (var language : List.of("", "/en")) {
                var page = visitor.open(language + "/projects/" + first).page();
                var address = page.locator("a[href$='/sheet.pdf']").first().getAttribute("href");
                var answer = page.request().get("/" + address);
                assertThat(answer.status()).isEqualTo(200);
                var file = answer.body();
                assertThat(Pdf.text(file))
                        .contains(language.isEmpty() ? "Một " + word : word + " in English")
                        .contains(language.isEmpty() ? "1,3 tỷ USD" : "USD 1.3 billion");

                page.navigate(Pdf.scanned(file).replace("localhost", "127.0.0.1"));
                assertThat(page.getByText(
                                        language.isEmpty()
                                                ? "Không có gì thay đổi từ khi in tờ này."
                                                : "Nothing has changed since this sheet was printed.")
                                .first())
                        .isVisible();
                visitor.isAccessible();
            }
        }
    }
}

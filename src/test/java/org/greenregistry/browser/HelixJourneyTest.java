package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.browser.Chromium.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer links a university, a firm and an agency to a project; everybody sees that the helix is complete. */
class HelixJourneyTest extends BrowserTesting {

    private static final String OFFICER = "helix-officer";
    private static final String REVIEWER = "helix-reviewer";

    @Autowired
    Book book;

    private final String word = "banha" + UUID.randomUUID().toString().substring(0, 6);
    private final String name = "Vườn công nghệ " + word;

    private record Partner(String name, String role, String kind) {}

    @BeforeEach
    void people() {
        accounts.of(OFFICER, Role.OFFICER);
        accounts.of(REVIEWER, Role.REVIEWER);
    }

    @Test
    void threePartnersMakeABadgeOnPageListAndFacet() {
        var code = book.published(Book.project(name));
        var partners = List.of(
                new Partner("Đại học " + word, "Trường đại học", "Nghiên cứu"),
                new Partner("Cơ khí " + word, "Nhà cung cấp", "Cung ứng"),
                new Partner("Sở Công nghệ " + word, "Cơ quan nhà nước", "Chính sách"));
        partners.forEach(this::recorded);
        partners.forEach(this::approved);

        try (var visitor = chromium.window()) {
            var page = visitor.open("/projects/" + code).page();
            assertThat(page.locator(".status").getByText("Đủ ba nhà")).isVisible();
            assertThat(page.locator("main").first()).containsText("Sở Công nghệ " + word);
            visitor.open("/projects?helix=THREE&q=" + word);
            assertThat(page.locator(".project-row").getByText("Đủ ba nhà")).isVisible();
            visitor.open("/network?q=" + word);
            assertThat(page.locator(".network-table")).containsText("Đại học " + word);
            page.locator("registry-network canvas").first().waitFor();
            var before = zoom(page);
            visitor.button("Phóng to").click();
            Assertions.assertThat(zoom(page)).isGreaterThan(before);
            visitor.button("Thu nhỏ").click();
            Assertions.assertThat(zoom(page)).isCloseTo(before, Offset.offset(0.001));
            visitor.isAccessible();
        }
    }

    /** Of the drawing itself: nothing on the page says it. */
    private static double zoom(Page page) {
        var zoom = page.locator("registry-network")
                .evaluate("network => network.engine.chart.getOption().series[0].zoom ?? 1");
        return ((Number) zoom).doubleValue();
    }

    private void recorded(Partner partner) {
        try (var officer = chromium.window().signIn(OFFICER, SignIns.PASSPHRASE)) {
            var page = officer.open("/work/links/new").page();
            page.waitForURL(Pattern.compile(".*/work/links/[0-9a-f-]{36}"));
            pick(page, "Nội dung hợp tác", partner.kind());
            page.getByLabel("Tên như văn bản ghi", new Page.GetByLabelOptions().setExact(true))
                    .fill(partner.name());
            pick(page, "Vai trò", partner.role());
            pick(page, "Dự án", name);
            officer.button("Thêm nguồn").click();
            page.getByLabel("Địa chỉ hoặc tài liệu").fill("Biên bản hợp tác " + word);
            page.waitForTimeout(1500);
            officer.button("Trình duyệt").click();
            var dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.CHECKBOX).check();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình duyệt"))
                    .click();
            page.waitForURL(Pattern.compile(".*/work$"));
        }
    }

    private static void pick(Page page, String label, String typed) {
        var box = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
        box.click();
        box.fill(typed);
        page.locator("[role='option'][aria-posinset='1']")
                .filter(new Locator.FilterOptions().setHasText(typed))
                .click();
    }

    private void approved(Partner partner) {
        try (Window reviewer = chromium.window().signIn(REVIEWER, SignIns.PASSPHRASE)) {
            var page = reviewer.open("/review").page();
            page.getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText(partner.name()))
                    .first()
                    .click();
            page.waitForURL(Pattern.compile(".*/review/[0-9a-f-]{36}"));
            reviewer.button("Duyệt").first().click();
            page.getByRole(AriaRole.ALERTDIALOG)
                    .or(page.getByRole(AriaRole.DIALOG))
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Duyệt"))
                    .click();
            assertThat(page.getByText("Đã duyệt.").first()).isVisible();
        }
    }
}

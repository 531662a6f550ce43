package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.Book;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An investor without an account looks for projects: typing, ticking, going back, on a desk and on a phone. */
class ListJourneyTest extends BrowserTesting {

    private final String word = "tim" + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void projects() {
        for (var name :
                new String[] {"Nhà máy đồ chơi ", "Nhà máy giấy ", "Điện mặt trời ", "Kho lạnh ", "Trung tâm dữ liệu "
                }) {
            book.published(Book.project(name + word));
        }
    }

    @Test
    void aProjectIsFoundWhileTypingByKeyboard() {
        try (var visitor = chromium.window()) {
            var page = visitor.open("/").page();
            var box = page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Tìm dự án"))
                    .or(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Tìm dự án")));
            box.click();
            box.pressSequentially("do choi " + word);
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Nhà máy đồ chơi " + word);
            assertThat(page.locator(".suggestion mark").first()).hasText("đồ");
            visitor.isAccessible();

            page.keyboard().press("ArrowDown");
            assertThat(box).hasAttribute("aria-activedescendant", "suggestions-option-0");
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.LISTBOX)).hasCount(0);
            page.keyboard().press("ArrowDown");
            page.getByRole(AriaRole.OPTION).first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/projects/BD-.*"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Nhà máy đồ chơi " + word);
        }
    }

    @Test
    void enterWithoutASuggestionSearches() {
        try (var visitor = chromium.window()) {
            var page = visitor.open("/projects").page();
            var box = page.locator("input[name=q]");
            box.fill(word);
            box.press("Enter");
            page.waitForURL(Pattern.compile(".*q=" + word));
            assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("5 dự án");
        }
    }

    @Test
    void whatIsTickedStandsInTheAddressAndTheBackButtonTakesItBack() {
        try (var visitor = chromium.window()) {
            var page = visitor.open("/projects?q=" + word).page();
            assertThat(count(page)).hasText("5 dự án");
            box(page, "phase", "BUILDING").check();
            page.waitForURL(Pattern.compile(".*phase=BUILDING"));
            assertThat(box(page, "phase", "BUILDING")).isFocused();
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Thêm bộ lọc"))
                    .click();
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Đất$")))
                    .click();
            page.locator("input[name='land.from']").fill("1.000.000");
            page.locator("input[name='land.from']").press("Enter");
            page.waitForURL(Pattern.compile(".*land.min=1000000"));
            assertThat(page.getByText("Không tìm thấy dự án nào")).isVisible();

            page.goBack();
            assertThat(count(page)).hasText("5 dự án");
            assertThat(box(page, "phase", "BUILDING")).isChecked();
            page.goBack();
            assertThat(box(page, "phase", "BUILDING")).not().isChecked();
        }
    }

    @Test
    void anAddressShowsTheSameInANewWindow() {
        var address = "/projects?q=" + word + "&phase=BUILDING&view=table&col=code&sort=-name";
        try (var visitor = chromium.window();
                var other = chromium.window()) {
            var rows = visitor.open(address).page().locator("tbody th a").allTextContents();
            assertThat(rows).hasSize(5);
            var link = visitor.page().url();
            assertThat(other.open(link.substring(link.indexOf("/projects")))
                            .page()
                            .locator("tbody th a")
                            .allTextContents())
                    .isEqualTo(rows);
            visitor.isAccessible();
        }
    }

    @Test
    void fourProjectsAreSeenAtOnceOnADesk() {
        try (var visitor = chromium.window(ColorScheme.LIGHT, 1440, 800)) {
            var page = visitor.open("/projects?q=" + word + "&phase=BUILDING").page();
            var foot = page.locator(".project-row").nth(3).boundingBox();
            assertThat(foot.y + foot.height).isLessThanOrEqualTo(800);
        }
    }

    @Test
    void onAPhoneFiltersAreASheetAndTwoProjectsAreSeenAtOnce() {
        try (var visitor = chromium.window(ColorScheme.DARK, 390, 760)) {
            var page = visitor.open("/projects?q=" + word).page();
            var second = page.locator(".project-row").nth(1).boundingBox();
            assertThat(second.y + second.height).isLessThan(760);
            visitor.button("Bộ lọc (0)").click();
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Giai đoạn"))
                    .first()
                    .click();
            box(page, "phase", "BUILDING").check();
            page.waitForURL(Pattern.compile(".*phase=BUILDING"));
            visitor.isAccessible("#filters");
            visitor.button("Xem 5 dự án").click();
            assertThat(visitor.button("Bộ lọc (1)")).isVisible();
            assertThat(box(page, "phase", "BUILDING")).isHidden();
        }
    }

    private static Locator count(Page page) {
        return page.locator(".count");
    }

    private static Locator box(Page page, String name, String value) {
        return page.locator("input[name=" + name + "][value=" + value + "]");
    }
}

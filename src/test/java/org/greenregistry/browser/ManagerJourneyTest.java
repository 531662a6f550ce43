package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Role;
import org.greenregistry.browser.Chromium.Window;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager asks the book, goes back in time and gives work; an officer mends what the board shows. */
class ManagerJourneyTest extends BrowserTesting {

    private static final String MANAGER = "journey-manager";
    private static final String OFFICER = "journey-mender";

    @Autowired
    ReviewService reviews;

    private final String word = "quan" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Nhà máy " + word;
    private String code = "";

    @BeforeEach
    void aProjectThatSpentMoreThanItRegistered() {
        accounts.of(MANAGER, Role.MANAGER);
        accounts.of(OFFICER, Role.OFFICER);
        code = book.published(ProjectContentBuilder.builder(Book.project(name))
                .capital(List.of(
                        capital("c1", CapitalKind.REGISTERED, "100000000000"),
                        capital("c2", CapitalKind.IMPLEMENTED, "200000000000")))
                .build()
                .excused(ValueGap.UNKNOWN));
    }

    private static CapitalFigure capital(String id, CapitalKind kind, String dong) {
        return new CapitalFigure(
                id, new BigDecimal(dong), "VND", kind, ReducedDate.parse("2025-06-30"), "báo cáo", true);
    }

    @Test
    void onPaperTheOverviewHasItsDayItsBarsAndNothingToClick() {
        try (var manager = manager(chromium.window(ColorScheme.DARK, 1440, 900))) {
            var page = manager.open("/overview?period=2025-Q4&q=" + word).page();
            var chart = page.locator("registry-chart").first();
            chart.scrollIntoViewIfNeeded();
            assertThat(chart.locator("canvas")).isVisible();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.getByText("Xem và in ngày")).isVisible();
            assertThat(page.locator(".block-files").first()).isHidden();
            assertThat(page.locator(".insight-actions")).isHidden();
            assertThat(page.locator(".tile-assign").first()).isHidden();
            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            org.assertj.core.api.Assertions.assertThat(
                            (Integer) chart.locator("canvas").evaluate("canvas => canvas.clientWidth"))
                    .isLessThanOrEqualTo(680);
        }
    }

    @Test
    void aManagerDrillsSharesGoesBackComparesAndAssigns() {
        String address;
        try (var manager = manager(chromium.window())) {
            var page = manager.open("/overview?period=2025-Q4&q=" + word).page();
            assertThat(page.getByText("Đến hết 31/12/2025 có 1 dự án còn hiệu lực"))
                    .isVisible();
            manager.isAccessible();
            address = page.url();

            number(page, "Dự án còn hiệu lực").click();
            assertThat(page).hasURL(Pattern.compile(".*/projects\\?.*is=valid.*"));
            assertThat(link(page, name)).isVisible();
        }
        try (var other = manager(chromium.window(ColorScheme.DARK, 390, 844))) {
            var page = other.open(address).page();
            assertThat(page.getByText("Đến hết 31/12/2025 có 1 dự án còn hiệu lực"))
                    .isVisible();
            other.isAccessible();

            page.locator("details.insight-ask > summary").click();
            page.getByLabel("hoặc sổ cuối ngày").fill("2020-01-01");
            assertThat(page.getByText("có 0 dự án còn hiệu lực")).isVisible();
            assertThat(page).hasURL(Pattern.compile(".*2020-01-01.*"));
        }
        try (var manager = manager(chromium.window())) {
            compares(manager);
            assigns(manager, address);
        }
    }

    @Test
    void aChoiceInAPartOfTheOverviewLeadsBackToThatPart() {
        try (var manager = manager(chromium.window())) {
            var page = manager.open("/overview?period=2025-Q4&q=" + word).page();
            var choice =
                    page.locator("main section a[href*='overview?'][href*='#']").last();
            var part = choice.getAttribute("href").replaceAll(".*#", "#");

            choice.click();

            assertThat(page).hasURL(Pattern.compile(".*" + part));
            assertThat(page.locator(part)).isInViewport();
        }
    }

    @Test
    void aChartIsReadSavedAndOpenedByKeyboard() {
        try (var manager = manager(chromium.window())) {
            var page = manager.open("/overview?period=2025-Q4&q=" + word).page();
            var chart = page.locator("registry-chart").first();
            chart.scrollIntoViewIfNeeded();
            var here = chart.locator(".here a");
            here.focus();
            page.keyboard().press("End");
            page.keyboard().press("Home");
            assertThat(chart.locator("[aria-live]")).containsText("1");

            var picture = page.waitForDownload(chart.getByRole(AriaRole.BUTTON)::click);
            org.assertj.core.api.Assertions.assertThat(picture.suggestedFilename())
                    .endsWith(".png");

            here.focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/projects\\?.*is=.*"));
            assertThat(link(page, name)).isVisible();
        }
    }

    private void compares(Window manager) {
        var page = manager.open("/overview?against=2020-01-01&q=" + word).page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^\\+ 1 vào sổ")))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/overview/changes\\?.*"));
        assertThat(link(page, name)).isVisible();
        manager.isAccessible();
    }

    private void assigns(Window manager, String overview) {
        var page = manager.open(overview).page();
        tile(page, "Có mâu thuẫn")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Giao việc"))
                .click();
        manager.pick("Giao cho", OFFICER);
        page.getByLabel("Trước ngày").fill("31/12/2090");
        page.getByLabel("Trước ngày").press("Enter");
        page.getByLabel("Nội dung").fill("Hỏi lại vốn thực hiện " + word);
        manager.isAccessible();
        manager.button("Giao việc").click();
        assertThat(page.getByText("Đang chờ").first()).isVisible();

        try (var officer = officer()) {
            var work = officer.open("/work").page();
            link(work, "Hỏi lại vốn thực hiện " + word).click();
            work.getByLabel("Đã làm gì").fill("Đã gọi chủ đầu tư");
            officer.button("Báo đã xong").click();
            assertThat(work.getByText("Đã gọi chủ đầu tư")).isVisible();
        }
        page.reload();
        assertThat(page.getByText("Đã gọi chủ đầu tư")).isVisible();
    }

    @Test
    void anOfficerMendsAContradictionFromTheBoardByKeyboardAlone() {
        try (var officer = officer()) {
            var page = officer.open("/overview?q=" + word).page();
            press(tile(page, "Có mâu thuẫn")
                    .locator("div")
                    .filter(new Locator.FilterOptions().setHasText("vốn thực hiện cao hơn vốn đăng ký"))
                    .getByRole(AriaRole.LINK));
            assertThat(link(page, name)).isVisible();
            press(page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Sửa(?! hàng loạt)"))));
            page.waitForURL(Pattern.compile(".*/work/projects/[0-9a-f-]{36}.*"));

            page.getByLabel("Số tiền").last().focus();
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type("80 tỷ");
            page.keyboard().press("Tab");
            press(officer.button("Trình duyệt"));
            var dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.CHECKBOX).focus();
            page.keyboard().press("Space");
            press(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình duyệt")));
            page.waitForURL(Pattern.compile(".*/work$"));
        }
        approve();
        try (var officer = officer()) {
            var page = officer.open("/overview?q=" + word).page();
            assertThat(tile(page, "Có mâu thuẫn")).containsText("0 dự án");
        }
    }

    private void approve() {
        People.does(People.REVIEWER, () -> {
            var waiting = reviews.queue().stream()
                    .filter(row -> code.equals(row.code()))
                    .findFirst()
                    .orElseThrow();
            reviews.approve(waiting.id(), Publication.PUBLIC);
        });
    }

    /** As somebody without a mouse. */
    private static void press(Locator target) {
        target.first().focus();
        target.first().press("Enter");
    }

    private static Locator tile(Page page, String name) {
        return page.locator("article.tile")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    private static Locator number(Page page, String tile) {
        return tile(page, tile).locator("a.tile-number").first();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Window manager(Window window) {
        return window.signIn(MANAGER, SignIns.PASSPHRASE);
    }

    private Window officer() {
        return chromium.window().signIn(OFFICER, SignIns.PASSPHRASE);
    }
}

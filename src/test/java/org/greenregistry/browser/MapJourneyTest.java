package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.dossier.GreenFrame;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.SitePrecision;
import org.greenregistry.kernel.GeoPoint;
import org.junit.jupiter.api.Test;

/** Maps in a real browser, by keyboard: a visitor finds a project, an officer says where one is. */
class MapJourneyTest extends BrowserTesting {

    private static final String OFFICER = "map-officer";

    private final String word = "ban do " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aProjectIsFoundOnTheMapByKeyboardAndTheNumbersAgree() {
        book.published(at(new Site(
                "Phường Hòa Phú",
                "C-25760-OLD",
                null,
                null,
                new GeoPoint(new BigDecimal("11.05"), new BigDecimal("106.68")),
                SitePrecision.EXACT,
                null,
                null,
                null)));
        book.published(at(Site.of("Phường Hòa Phú", "D-718", null)));
        try (var visitor = chromium.window(ColorScheme.DARK, 1440, 900)) {
            var page = visitor.open("/projects?view=map&q=" + word.replace(" ", "+"))
                    .page();

            assertThat(page.locator("#results")).containsText("1 trên bản đồ · 1 chưa có vị trí");
            var stop = page.locator("registry-map .stops a").first();
            assertThat(stop).containsText(word);
            visitor.isAccessible();

            page.locator("registry-map .map").focus();
            page.keyboard().press("+");
            assertThat(page.locator("registry-map .here")).hasAttribute("href", Pattern.compile(".*bbox=106\\..*"));
            stop.focus();
            assertThat(page.locator("registry-map .card")).containsText(word);
            stop.press("Enter");
            page.waitForURL(Pattern.compile(".*/projects/BD-.*"));
        }
    }

    @Test
    void theMapIsLookedAtThroughTheGreenDealAndNarrowedToAnArea() {
        book.published(ProjectContentBuilder.builder(at(Site.of("Phường Hòa Phú", "C-25760-OLD", "VSIP2")))
                .frame(new GreenFrame(List.of(GreenDealArea.BIODIVERSITY), List.of(), List.of(), List.of()))
                .build());
        try (var visitor = chromium.window(ColorScheme.LIGHT, 1440, 900)) {
            var page = visitor.open("/projects?view=map&q=" + word.replace(" ", "+"))
                    .page();

            page.locator(".lens-choice a").getByText("Thỏa thuận Xanh EU").press("Enter");
            page.waitForURL(Pattern.compile(".*lens=greenDeal.*"));
            assertThat(page.locator("registry-map .scale")).containsText("Không nêu lĩnh vực Thỏa thuận Xanh");
            assertThat(page.locator("registry-map .stops")).containsText("1 nêu lĩnh vực Thỏa thuận Xanh");
            visitor.isAccessible();

            page.locator(".lens-table tr")
                    .filter(new Locator.FilterOptions().setHasText("Đa dạng sinh học"))
                    .locator("td:nth-child(2) a")
                    .press("Enter");
            page.waitForURL(Pattern.compile(".*greenDeal=BIODIVERSITY.*lens=greenDeal.*"));
            assertThat(page.locator("#results")).containsText("1 trên bản đồ");
        }
    }

    @Test
    void anOfficerPastesCornersAndSetsAPointWithoutAMouse() {
        accounts.of(OFFICER, Role.OFFICER);
        try (var officer = chromium.window().signIn(OFFICER, SignIns.PASSPHRASE)) {
            var page = officer.open("/work/projects/new").page();
            page.waitForURL(Pattern.compile(".*/work/projects/[0-9a-f-]{36}"));

            page.getByLabel("Dán tọa độ").fill("11.03, 106.66\n11.03, 106.67\n11.04, 106.67\n11.04, 106.66");
            officer.button("Đọc tọa độ").press("Enter");
            assertThat(page.locator(".site-told")).containsText("Đã đọc 4 đỉnh");
            assertThat(page.getByLabel("Ranh giới thửa đất", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue(Pattern.compile("11\\.03, 106\\.66\n[\\s\\S]*"));

            officer.button("Chấm điểm").press("Enter");
            page.keyboard().press("Enter");
            assertThat(page.locator(".site-told")).containsText("Đã lấy từ bản đồ");
            officer.isAccessible();
        }
    }

    private ProjectContent at(Site site) {
        return ProjectContentBuilder.builder(Book.project(word)).site(site).build();
    }
}

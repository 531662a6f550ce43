package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.greenregistry.place.Borders.feature;
import static org.greenregistry.place.Borders.square;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.place.Borders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A steward brings boundaries in, maps are coloured by them, and they go again. */
class BoundaryJourneyTest extends BrowserTesting {

    private static final String STEWARD = "boundary-steward";

    private final String word = "mau " + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void begin() {
        accounts.of(STEWARD, Role.STEWARD);
    }

    @Test
    void boundariesAreCheckedBroughtInSeenOnTheMapAndTakenBack() {
        book.published(ProjectContentBuilder.builder(Book.project("Tô " + word))
                .site(Site.of("Phường Bình Dương", "C-25760-2025", null))
                .build());
        try (var steward = chromium.window(ColorScheme.DARK, 1440, 900).signIn(STEWARD, SignIns.PASSPHRASE)) {
            var page = steward.open("/steward/boundaries").page();
            page.getByLabel("Nguồn").fill("Sở đo đạc");
            page.getByLabel("Giấy phép sử dụng").fill("CC BY 4.0");
            page.getByLabel("Số văn bản").fill("12/QĐ");
            page.getByLabel("Ngày văn bản").fill("01/06/2025");
            page.getByLabel("Ngày văn bản").press("Enter");
            page.getByLabel("Áp dụng từ ngày").fill("01/07/2025");
            page.getByLabel("Áp dụng từ ngày").press("Enter");
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload(
                            "ranh-gioi.geojson",
                            "application/geo+json",
                            Borders.file(
                                    feature("\"code\":\"25760\"", square(106.65, 11.02, 0.05)),
                                    feature("\"code\":\"25747\"", square(106.65, 10.97, 0.05)))));
            assertThat(page.getByText("ranh-gioi.geojson (1 KB)")).isVisible();
            steward.button("Kiểm tra tệp").click();
            assertThat(page.getByText("2 đơn vị có ranh giới · 0 lỗi")).isVisible();
            steward.isAccessible();
            steward.button("Nạp ranh giới của 2 đơn vị").click();
            assertThat(page.getByText("Văn bản 12/QĐ, ngày 01/06/2025")).isVisible();

            seenByAVisitor();

            steward.button("Gỡ bỏ ranh giới theo 12/QĐ").click();
            page.getByLabel("Lý do").fill("hết thử");
            steward.button("Gỡ bỏ").last().click();
            assertThat(page.getByText("Chưa có ranh giới nào")).isVisible();
        }
    }

    private void seenByAVisitor() {
        try (var visitor = chromium.window()) {
            var page = visitor.open("/projects?view=map&q=" + word.replace(" ", "+"))
                    .page();
            var map = page.locator("registry-map");

            assertThat(map.locator(".scale")).containsText("Số dự án trong phường, xã");
            assertThat(map.locator(".scale")).containsText("Ranh giới: Sở đo đạc (CC BY 4.0)");
            assertThat(map.locator(".scale li")).hasCount(2);
            var unit = map.locator(".stops a").filter(new Locator.FilterOptions().setHasText("trong địa bàn"));
            assertThat(unit).hasText("Phường Bình Dương, 1 dự án trong địa bàn");
            visitor.isAccessible();

            map.getByLabel("Tô màu theo phường, xã").uncheck();
            assertThat(unit).hasCount(0);
            map.getByLabel("Tô màu theo phường, xã").check();
            unit.focus();
            assertThat(map.locator(".card")).containsText("1 dự án trong địa bàn");
            unit.press("Enter");
            page.waitForURL(Pattern.compile(".*unit=C-25760-2025.*"));
            assertThat(page.getByText("Tô " + word).first()).isVisible();
        }
    }
}

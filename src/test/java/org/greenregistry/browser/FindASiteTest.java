package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.browser.Chromium.Window;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.place.Lot;
import org.greenregistry.place.LotState;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkContentBuilder;
import org.greenregistry.place.Utilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without an account looks for a place to settle, in a real browser. */
class FindASiteTest extends BrowserTesting {

    private final String park = "KCN thử " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void open() {
        book.published(parkWithALotOfSixHectares());
    }

    @Test
    void whatIsNeededIsTypedAndEachSiteSaysWhyItFitsOrNot() {
        try (var visitor = chromium.window(ColorScheme.DARK, 390, 760);
                var colleague = chromium.window()) {
            var page = visitor.open("/sites").page();
            page.getByLabel("Đất (ha), ít nhất").fill("5");
            page.getByLabel("Điện (MW), ít nhất").fill("8");
            page.keyboard().press("Enter");

            assertThat(site(visitor, "Lô B1 – " + park)).containsText("Đất: 6,2 ha (cần 5 ha)");
            page.waitForURL(Pattern.compile(".*/sites\\?land=5&power=8"));
            assertThat(site(visitor, "Khu công nghệ thông tin tập trung Bình Dương"))
                    .containsText("Điện: chưa công bố – hỏi (cần 8 MW)");
            visitor.isAccessible();

            colleague.open(page.url());
            assertThat(site(colleague, "Lô B1 – " + park)).isVisible();
            colleague.page().getByLabel("Đất (ha), ít nhất").fill("50");
            colleague.button("Tìm chỗ").click();
            assertThat(colleague.page().getByText("Chưa có chỗ nào được công bố là đủ mọi điều"))
                    .isVisible();

            link(visitor, "Lô B1 – " + park).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(park)))
                    .isVisible();
        }
    }

    private static Locator link(Window window, String name) {
        return window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator site(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHas(link(window, name)))
                .first();
    }

    private ParkContent parkWithALotOfSixHectares() {
        return ParkContentBuilder.builder()
                .name(new Name(park, null))
                .unit("C-25813-2025")
                .lots(List.of(new Lot("l1", "B1", new BigDecimal("6.2"), LotState.FREE, null)))
                .utilities(new Utilities(new BigDecimal("18"), null, null, null, null, null, null, null))
                .remark(LocalizedText.vi("Đầy đủ"))
                .asOf(ReducedDate.parse("2026-11"))
                .source("Ban quản lý")
                .build();
    }
}

package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.briefing.SampleBook;
import org.greenregistry.briefing.WordFile;
import org.greenregistry.briefing.Workbooks;
import org.greenregistry.browser.Chromium.Window;
import org.greenregistry.catalogue.ui.Pdf;
import org.greenregistry.dossier.CapitalKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager takes the quarterly report from the overview in three formats; each says the figures of the page. */
class ProvincePapersTest extends BrowserTesting {

    private static final String WHO = "paper-manager";

    private final String word = "tinh" + UUID.randomUUID().toString().substring(0, 8);
    private final String query = "period=2025-Q3&q=" + word;

    @BeforeEach
    void aBook() {
        accounts.of(WHO, Role.MANAGER);
        book.published(SampleBook.licensed(
                "Nhà máy " + word, "2025-08-10", SampleBook.figure("c1", "1300000000", "USD", CapitalKind.REGISTERED)));
    }

    @Test
    void eachFileOpensAndSaysTheFiguresOfThePage() throws Exception {
        try (var window = chromium.window()) {
            window.signIn(WHO, SignIns.PASSPHRASE);
            var page = window.open("/overview?" + query).page();
            var sentence = page.locator(".insight-sentence blockquote").innerText();
            assertThat(sentence).contains("1,3 tỷ USD");

            assertThat(Workbooks.read(taken(window, "⤓ Excel", "Excel")).toString())
                    .contains(sentence, "1.3E9");
            assertThat(new WordFile(taken(window, "⤓ Word", "Word")).text()).contains(sentence);
            assertThat(Pdf.text(taken(window, "⤓ PDF", "PDF"))).contains(sentence);
        }
    }

    /** From the overview to the file. */
    private byte[] taken(Window window, String link, String format) throws Exception {
        var page = window.open("/overview?" + query).page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        page.waitForURL("**/overview/reports?**");
        window.button("Tạo tệp").click();
        var newest = page.locator(".papers tbody tr").first();
        assertThat(newest).containsText(format + ", ", new ContainsTextOptions().setTimeout(60_000));
        var saved = page.waitForDownload(() -> newest.locator("a[download]").click());
        return Files.readAllBytes(saved.path());
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void thePagesAreForEverybody(ColorScheme scheme) {
        try (var window = chromium.window(scheme, scheme == ColorScheme.LIGHT ? 1440 : 390, 3000)) {
            window.signIn(WHO, SignIns.PASSPHRASE);
            for (var path : new String[] {
                "/overview/reports?" + query,
                "/en/overview/reports?kind=CALLING&format=PDF",
                "/overview/views?path=overview%3Fperiod%3D2025",
                "/en/overview/views",
                "/jobs",
                "/en/jobs"
            }) {
                window.open(path).isAccessible();
                assertThat((Boolean) window.page()
                                .evaluate(
                                        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as("no sideways scrolling on %s", path)
                        .isTrue();
            }
        }
    }
}

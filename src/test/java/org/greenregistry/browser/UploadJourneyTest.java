package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.greenregistry.access.Role;
import org.greenregistry.work.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence is uploaded in a real browser, on a desk and on a phone, and downloaded again. */
class UploadJourneyTest extends BrowserTesting {

    @BeforeEach
    void start() {
        accounts.of("upload-officer", Role.OFFICER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void aPdfIsTakenInAndAWebPageRefused(int width) throws Exception {
        try (var window = chromium.window(ColorScheme.LIGHT, width, 900)) {
            window.signIn("upload-officer", SignIns.PASSPHRASE);
            window.open("/work/projects/new");
            window.button("Thêm tài liệu").click();
            var input = window.page().locator("vaadin-upload input[type=file]");

            input.setInputFiles(new FilePayload("trang.pdf", "application/pdf", Upload.text("<html><body>x")));
            assertThat(window.page()
                            .getByRole(AriaRole.ALERT)
                            .filter(new Locator.FilterOptions().setHasText("không thuộc loại")))
                    .isVisible();
            var bytes = Upload.pdf("thật " + width);
            input.setInputFiles(new FilePayload("quyet-dinh.pdf", "application/pdf", bytes));
            var link = window.page().getByText("quyet-dinh.pdf (PDF, 1 KB)");
            assertThat(link).isVisible();
            // The last button of the form must not lie half below the bar at the foot.
            window.button("Thêm nguồn").evaluate("button => button.scrollIntoView({ block: 'center' })");
            window.isAccessible();

            var saved = window.page().waitForDownload(link::click);
            Assertions.assertThat(saved.suggestedFilename()).isEqualTo("quyet-dinh.pdf");
            Assertions.assertThat(Files.readAllBytes(saved.path())).isEqualTo(bytes);
        }
    }
}

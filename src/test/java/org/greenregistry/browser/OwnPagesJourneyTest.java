package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.LinkContentBuilder;
import org.greenregistry.cooperation.LinkPurpose;
import org.greenregistry.cooperation.Side;
import org.greenregistry.kernel.Source;
import org.greenregistry.report.Companies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation writes its profile, and both sides of a link confirm it; the office records what they say. */
class OwnPagesJourneyTest extends BrowserTesting {

    private static final String OFFICER = "own-officer";

    @Autowired
    Companies companies;

    @Test
    void anOrganisationWritesItsProfile() {
        accounts.of(OFFICER, Role.OFFICER);
        accounts.speaking("own-writer", companies.found("Pin Hành Trình"));
        try (var window = chromium.window()) {
            var page = window.signIn("own-writer", SignIns.PASSPHRASE).open("/").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tổ chức của tôi"))
                    .click();
            assertThat(page.getByText("Chưa có lời giới thiệu.")).isVisible();
            window.isAccessible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sửa hồ sơ"))
                    .click();
            var profile = page.getByLabel("Giới thiệu", new Page.GetByLabelOptions().setExact(true));
            profile.fill("Chúng tôi tái chế pin.");
            profile.blur();
            window.isAccessible();
            window.button("Gửi để ghi vào sổ").first().click();
            var dialog = page.getByRole(AriaRole.DIALOG).last();
            dialog.getByRole(AriaRole.CHECKBOX).check();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gửi để ghi vào sổ"))
                    .click();
            assertThat(page.getByText("Đã gửi, chờ công bố")).isVisible();
        }
        DeskSteps.approve(chromium, OFFICER, "Pin Hành Trình");

        try (var window = chromium.window()) {
            window.open("/organisations?q=pin+hanh+trinh");
            window.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pin Hành Trình"))
                    .click();
            assertThat(window.page().getByText("Chúng tôi tái chế pin.")).isVisible();
        }
    }

    @Test
    void bothSidesConfirmALink() {
        accounts.of(OFFICER, Role.OFFICER);
        var school = companies.found("Trường Hành Trình");
        var factory = companies.found("Xưởng Hành Trình");
        accounts.speaking("own-school", school);
        accounts.speaking("own-factory", factory);
        var link = book.published(LinkContentBuilder.builder()
                .kind(LinkPurpose.TRAINING)
                .partner(new Side(school, "Trường Hành Trình", null))
                .counterpart(new Side(factory, "Xưởng Hành Trình", null))
                .sources(List.of(new Source("s1", "https://example.org", null, null, null)))
                .build());
        asked(link);

        confirms("own-school", ColorScheme.DARK, 390);
        confirms("own-factory", ColorScheme.LIGHT, 1440);
        DeskSteps.approve(chromium, OFFICER, "Trường Hành Trình");
        DeskSteps.approve(chromium, OFFICER, "Trường Hành Trình");

        try (var window = chromium.window()) {
            window.open("/links/" + link);
            assertThat(window.page().getByText("Hai bên xác nhận")).isVisible();
            window.isAccessible();
        }
    }

    private void asked(String link) {
        try (var window = chromium.window()) {
            window.signIn(OFFICER, SignIns.PASSPHRASE).open("/links/" + link);
            window.button("Nhờ hai bên xác nhận").click();
            assertThat(window.page().getByText("Đã gửi chuông và thư")).isVisible();
        }
    }

    private void confirms(String username, ColorScheme scheme, int width) {
        try (var window = chromium.window(scheme, width, 1200)) {
            var page = window.signIn(username, SignIns.PASSPHRASE)
                    .open("/en/my-links")
                    .page();
            window.isAccessible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("It is so –"))
                    .click();
            assertThat(page.getByText("Sent: as in the registry. Being checked"))
                    .isVisible();
            window.isAccessible();
        }
    }
}

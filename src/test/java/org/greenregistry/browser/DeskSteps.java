package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What people of the office do in several journeys. */
final class DeskSteps {

    private DeskSteps() {}

    /** Somebody of the office approves what stands under {@code title} in his or her work. */
    static void approve(Chromium chromium, String username, String title) {
        try (var window = chromium.window()) {
            approve(window.signIn(username, SignIns.PASSPHRASE), title);
        }
    }

    /** Whoever is signed in approves it. */
    static void approve(Chromium.Window window, String title) {
        var page = window.open("/work").page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
        window.button("Duyệt").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .or(page.getByRole(AriaRole.DIALOG))
                .getByText("Duyệt", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(page.getByText("Đã duyệt")).isVisible();
    }
}

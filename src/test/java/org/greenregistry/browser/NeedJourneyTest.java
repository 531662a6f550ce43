package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.Exchange;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.NeedOwner;
import org.greenregistry.cooperation.NeedSubject;
import org.greenregistry.cooperation.Needed;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.report.Companies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Needs and offers meet: from what an organisation writes itself to what both agree on. */
class NeedJourneyTest extends BrowserTesting {

    private static final String OFFICER = "need-officer";

    @Autowired
    Companies companies;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @BeforeEach
    void anOfficer() {
        accounts.of(OFFICER, Role.OFFICER);
    }

    @Test
    void anOfferFromEuropeIsApprovedMatchedIntroducedAndAgreed() {
        var need = book.published(Needed.need(NeedSubject.TECHNOLOGY, "Tìm công nghệ màng lọc nano cho nước thải dệt")
                .owner(new NeedOwner(companies.found("Dệt Hành Trình"), "Dệt Hành Trình"))
                .build());
        accounts.speaking("need-supplier", companies.found("Nano Membranes GmbH"));

        handIn();
        DeskSteps.approve(chromium, OFFICER, "Nano membranes for textile wastewater");
        try (var window = chromium.window()) {
            var page = window.signIn(OFFICER, SignIns.PASSPHRASE)
                    .open("/needs/" + need)
                    .page();
            var counterparts = page.locator(".counterparts");
            assertThat(counterparts.getByText("Nano membranes for textile wastewater"))
                    .isVisible();
            assertThat(counterparts.getByText("cùng ngành C").first()).isVisible();
            window.isAccessible();
            introduce(window);
            window.button("Đã thỏa thuận").click();
            assertThat(page.getByText("Bản nháp liên kết để hoàn thiện")).isVisible();
            window.isAccessible();
        }
        isReadOnAPhone();
    }

    /** In English only, from the first page to the confirmation. */
    private void handIn() {
        try (var window = chromium.window()) {
            var page = window.signIn("need-supplier", SignIns.PASSPHRASE)
                    .open("/en/my-needs")
                    .page();
            window.isAccessible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add an offer"))
                    .click();
            page.waitForURL(Pattern.compile(".*/en/my-needs/form/[0-9a-f-]{36}"));
            fill(page, "Title in English", "Nano membranes for textile wastewater");
            window.pick("Kind", "Technology");
            fill(page, "Description in English", "Filters nano particles and dyes out of textile wastewater.");
            page.getByLabel("Industries (VSIC)").first().click();
            page.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("C – "))
                    .first()
                    .click();
            page.keyboard().press("Escape");
            window.isAccessible();
            window.button("Hand in").first().click();
            var dialog = page.getByRole(AriaRole.DIALOG).last();
            dialog.getByRole(AriaRole.CHECKBOX).check();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hand in"))
                    .click();
            assertThat(page.getByText("Handed in", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }

    /** On a phone in the dark, what became of it reads as well. */
    private void isReadOnAPhone() {
        try (var window = chromium.window(ColorScheme.DARK, 390, 1600)) {
            window.signIn("need-supplier", SignIns.PASSPHRASE).open("/en/my-needs");
            assertThat(window.page().getByText("Tìm công nghệ màng lọc nano cho nước thải dệt"))
                    .isVisible();
            assertThat(window.page().getByText("Agreed")).isVisible();
            window.isAccessible();
        }
    }

    @Test
    void aSymbiosisOfferMeetsAWantAndBecomesALink() {
        var given = companies.found("Gốm Hành Trình");
        var wanting = companies.found("Sấy Hành Trình");
        book.published(Needed.need(NeedSubject.WASTE_HEAT, "Cần hơi nóng sấy mùn dừa")
                .owner(new NeedOwner(wanting, "Sấy Hành Trình"))
                .build());
        var offer = book.published(Needed.offer(NeedSubject.WASTE_HEAT, "Hơi nóng lò nung sấy được mùn dừa")
                .owner(new NeedOwner(given, "Gốm Hành Trình"))
                .build());
        UUID draft;
        try (var window = chromium.window()) {
            var page = window.signIn(OFFICER, SignIns.PASSPHRASE)
                    .open("/needs/" + offer)
                    .page();
            assertThat(page.locator(".counterparts").getByText("cùng ngành C").first())
                    .isVisible();
            introduce(window);
            window.button("Đã thỏa thuận").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bản nháp liên kết để hoàn thiện"))
                    .click();
            page.waitForURL(Pattern.compile(".*/work/links/[0-9a-f-]{36}"));
            draft = UUID.fromString(page.url().replaceAll(".*/", ""));
            window.button("Trình duyệt").first().click();
            var dialog = page.getByRole(AriaRole.DIALOG).last();
            dialog.getByRole(AriaRole.CHECKBOX).check();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình duyệt"))
                    .click();
            page.waitForURL(Pattern.compile(".*/work$"));
        }
        var code = as(REVIEWER, () -> reviews.approve(draft, Publication.PUBLIC));

        var link = records.find(LinkContent.class, code, null).orElseThrow().content();
        assertThat(link.exchange().stream()).isEqualTo(Exchange.Stream.WASTE_HEAT);
        assertThat(link.partner().organisation()).isEqualTo(given);
        assertThat(link.counterpart().organisation()).isEqualTo(wanting);
        try (var window = chromium.window()) {
            window.open("/links/" + code);
            assertThat(window.page().getByText("Gốm Hành Trình").first()).isVisible();
        }
    }

    /** The first counterpart of the page that is open. */
    private static void introduce(Chromium.Window window) {
        var page = window.page();
        page.locator(".counterparts")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Giới thiệu hai bên"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Giới thiệu hai bên với nhau")))
                .isVisible();
        window.isAccessible();
        window.button("Giới thiệu").click();
        page.waitForURL(Pattern.compile(".*/introductions/[0-9a-f-]{36}"));
    }

    private static void fill(Page page, String label, String value) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(value);
        field.blur();
    }
}

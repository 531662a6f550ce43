package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.browser.Chromium.Window;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A steward at work in a real browser. */
class StewardJourneyTest extends BrowserTesting {

    private static final String STEWARD = "journey-steward";

    @Autowired
    RecordService records;

    private final String word = "nha" + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void open() {
        accounts.of(STEWARD, Role.STEWARD);
    }

    @Test
    void twoOrganisationsBecomeOneAndEveryPageFollows() {
        var gone = book.published(organisation("Bản chép"));
        var kept = book.published(organisation("Bản gốc"));
        var project = book.published(projectOf(gone));
        try (var steward = steward(chromium.window(ColorScheme.DARK, 390, 760))) {
            var page = steward.open("/organisations/" + gone).page();
            steward.button("Gộp vào tổ chức khác").click();
            steward.pick("Tổ chức còn lại", "Bản gốc " + word);
            page.getByLabel("Lý do").fill("trùng tên");
            steward.isAccessible();
            last(steward, "Gộp vào tổ chức khác").click();

            page.waitForURL(Pattern.compile(".*/organisations/" + kept));
            assertThat(page.getByText("Đã gộp vào tổ chức này")).isVisible();
        }
        try (var visitor = chromium.window()) {
            var page = visitor.open("/projects/" + project).page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Becamex IDC"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Bản gốc " + word)))
                    .isVisible();
            visitor.open("/organisations/" + gone);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Bản gốc " + word)))
                    .isVisible();
            visitor.open("/organisations?q=" + word);
            assertThat(page.locator(".count")).containsText("1 tổ chức");
        }
    }

    @Test
    void aCodeIsAddedAndRetired() {
        var code = word.toUpperCase(Locale.ROOT);
        try (var steward = steward()) {
            var page = steward.open("/steward").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cơ quan"))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thêm mã"))
                    .click();
            page.getByLabel("Mã", new Page.GetByLabelOptions().setExact(true)).fill(code);
            page.getByLabel("Tên tiếng Việt").fill("Sở " + word);
            steward.isAccessible();
            steward.button("Lưu").click();
            assertThat(page.getByText("Sở " + word)).isVisible();

            steward.button("Ngừng dùng mã " + code).click();
            page.getByLabel("Ngày cuối").fill("31/01/2025");
            page.getByLabel("Ngày cuối").press("Enter");
            steward.pick("Mã kế tục", "HEPZA");
            page.getByLabel("Lý do").fill("sáp nhập");
            last(steward, "Ngừng dùng").click();
            assertThat(page.getByText("Tiếp nối:").filter(new Locator.FilterOptions().setHasText("Sở " + word)))
                    .isVisible();
            assertThat(steward.button("Sửa mã " + code)).isHidden();

            page.getByLabel("Cả mã đã ngừng").check();
            assertThat(steward.button("Dùng lại mã " + code)).isVisible();
            assertThat(page).hasURL(Pattern.compile(".*all=on.*"));
        }
    }

    private Window steward() {
        return steward(chromium.window());
    }

    private static Window steward(Window window) {
        return window.signIn(STEWARD, SignIns.PASSPHRASE);
    }

    /** The page and the dialog have a button of the same name. */
    private static Locator last(Window window, String name) {
        return window.button(name).last();
    }

    private OrganisationContent organisation(String name) {
        return OrganisationContent.of(new Name(name + " " + word, null), "VN");
    }

    private ProjectContent projectOf(String organisation) {
        var record = records.find(OrganisationContent.class, organisation, null)
                .orElseThrow()
                .record();
        var tree = Canonical.tree(Book.project("Dự án " + word));
        ((ObjectNode) tree.withArray("parties").get(0)).put("organisation", record.toString());
        return Canonical.read(tree, ProjectContent.class);
    }
}

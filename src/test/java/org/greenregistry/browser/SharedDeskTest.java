package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.as;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountService;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.ClaimService;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Two people at one record, in a real browser. */
class SharedDeskTest extends BrowserTesting {

    @Autowired
    AccountService staff;

    @Autowired
    DraftService drafts;

    @Autowired
    RecordService records;

    @Autowired
    ClaimService claims;

    /** On a phone in the dark, with the keyboard alone. */
    @Test
    void whatBothChangedIsSettledFieldByField() {
        var draft = stale(person("merge-officer", Role.OFFICER));
        try (var window = chromium.window(ColorScheme.DARK, 390, 760)) {
            var page = window.signIn("merge-officer", SignIns.PASSPHRASE)
                    .open("/work/projects/" + draft)
                    .page();
            window.button("Trình duyệt").first().press("Enter");
            var dialog = page.getByRole(AriaRole.DIALOG);
            var submit = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình duyệt"));
            dialog.getByRole(AriaRole.CHECKBOX).press("Space");
            assertThat(submit).isEnabled();
            submit.press("Enter");
            window.button("Cập nhật theo bản mới").press("Enter");
            assertThat(page.getByText("Hai bên cùng sửa 2 mục")).isVisible();
            window.isAccessible();
            for (var group : page.getByRole(AriaRole.RADIOGROUP).all()) {
                group.getByRole(AriaRole.RADIO).last().press("Space");
            }
            window.button("Cập nhật").press("Enter");
            assertThat(page.getByText("Đã cập nhật theo bản mới")).isVisible();
            assertThat(page.getByLabel("Tên dự án")).hasValue("Xưởng chung, của họ");
        }
    }

    @Test
    void theBellIsInSightOnAPhoneToo() {
        var reviewer = person("bell-reviewer", Role.REVIEWER);
        var waiting = book.submitted(People.OFFICER, Book.project("Chờ chuông"));
        as(People.REVIEWER, () -> {
            claims.passOn(waiting, reviewer.requireAccount());
            return waiting;
        });
        try (var window = chromium.window(ColorScheme.LIGHT, 390, 760)) {
            var page = window.signIn("bell-reviewer", SignIns.PASSPHRASE)
                    .open("/notices")
                    .page();
            assertThat(page.locator(".header-count")).isVisible();
            assertThat((Boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
            window.isAccessible();
            page.getByText("chuyển cho chị/anh duyệt “Chờ chuông”").press("Enter");
            assertThat(window.button("Thôi nhận duyệt")).isVisible();
            window.isAccessible();
        }
    }

    private Actor person(String username, String role) {
        accounts.of(username, role);
        var row = as(ADMIN, () -> staff.list(username, Pageable.ofSize(1))).getFirst();
        return new Actor(row.id(), row.displayName(), Set.of(role));
    }

    private UUID stale(Actor officer) {
        var record = records.find(ProjectContent.class, book.published(Book.project("Xưởng chung")), null)
                .orElseThrow()
                .record();
        var draft = as(officer, () -> {
            var id = drafts.revise(record);
            drafts.save(id, 1, Book.project("Xưởng chung, của tôi"), Map.of());
            return id;
        });
        book.revised(record, Book.project("Xưởng chung, của họ"), Publication.PUBLIC);
        return draft;
    }
}

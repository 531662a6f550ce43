package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.greenregistry.access.Role;
import org.greenregistry.opportunity.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An event from its record to its guests, and what came of it on the overview. */
class EventJourneyTest extends BrowserTesting {

    private static final String OFFICER = "event-officer";
    private static final String REVIEWER = "event-reviewer";
    private static final String MANAGER = "event-manager";

    @Autowired
    Round round;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ZoneId zone;

    private final String word = "sukien" + UUID.randomUUID().toString().substring(0, 6);
    private final String name = "Diễn đàn " + word;
    private final String address = word + "@example.com";

    @BeforeEach
    void people() {
        accounts.of(OFFICER, Role.OFFICER);
        accounts.of(REVIEWER, Role.REVIEWER);
        accounts.of(MANAGER, Role.MANAGER);
    }

    @Test
    void anEventRegistersAGuestAndItsOutcomeShowsOnTheOverview() {
        recorded();
        approved();
        var event = registered();
        seenByTheOfficer(event);
        try (var manager = chromium.window().signIn(MANAGER, SignIns.PASSPHRASE)) {
            var page = manager.open("/overview").page();
            var chain = page.locator(".effect-chain");
            assertThat(chain).containsText("Biên bản ghi nhớ");
            chain.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Biên bản ghi nhớ"))
                    .click();
            page.waitForURL(Pattern.compile(".*/events\\?step=MOU"));
            assertThat(page.getByText(name).first()).isVisible();
        }
    }

    private void recorded() {
        try (var officer = chromium.window().signIn(OFFICER, SignIns.PASSPHRASE)) {
            var page = officer.open("/work/events/new").page();
            page.waitForURL(Pattern.compile(".*/work/events/[0-9a-f-]{36}"));
            fill(page, "Tên tiếng Việt", name);
            officer.pick("Loại hình", "Diễn đàn");
            fill(page, "Từ ngày", day(20));
            fill(page, "Nhận đăng ký đến", day(10));
            fill(page, "Số chỗ", "1");
            officer.button("Thêm kết quả").click();
            officer.pick("Bước đã đạt", "Biên bản ghi nhớ");
            fill(page, "Diễn biến (tiếng Việt)", "Ký ghi nhớ " + word);
            officer.button("Thêm nguồn").click();
            fill(page, "Địa chỉ hoặc tài liệu", "Kế hoạch xúc tiến " + word);
            page.keyboard().press("Tab");
            page.waitForTimeout(1500);
            officer.button("Trình duyệt").click();
            var dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.CHECKBOX).check();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình duyệt"))
                    .click();
            page.waitForURL(Pattern.compile(".*/work$"));
        }
    }

    private void approved() {
        try (var reviewer = chromium.window().signIn(REVIEWER, SignIns.PASSPHRASE)) {
            var page = reviewer.open("/review").page();
            page.getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .first()
                    .click();
            page.waitForURL(Pattern.compile(".*/review/[0-9a-f-]{36}"));
            reviewer.button("Duyệt").first().click();
            page.getByRole(AriaRole.ALERTDIALOG)
                    .or(page.getByRole(AriaRole.DIALOG))
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Duyệt"))
                    .click();
            assertThat(page.getByText("Đã duyệt.").first()).isVisible();
        }
    }

    /** On a phone, from the list of events to the mail with the calendar; the path of the event. */
    private String registered() {
        try (var guest = chromium.window(ColorScheme.LIGHT, 390, 760)) {
            var page = guest.open("/events?when=upcoming&q=" + word).page();
            link(page, name).first().click();
            page.waitForURL(Pattern.compile(".*/events/SK-.*"));
            var event = page.url().replaceFirst(".*/events/", "/events/");
            guest.isAccessible();
            link(page, "Đăng ký").first().click();
            page.getByLabel("Họ và tên").fill("Eva " + word);
            page.getByLabel("Thư điện tử").fill(address);
            page.getByLabel("Lời nhắn cho ban tổ chức").fill("Ăn chay");
            page.getByRole(AriaRole.CHECKBOX).check();
            guest.isAccessible();
            guest.button("Gửi đăng ký").click();
            assertThat(heading(page, "Mời bạn mở thư")).isVisible();

            guest.open(round.link(address, "guest"));
            guest.button("Xác nhận").click();
            assertThat(heading(page, "Bạn đã đăng ký: " + name)).isVisible();
            guest.isAccessible();
            Assertions.assertThat(database.queryForList(
                            "select enclosure from work_letter where address = ? and enclosure is not null",
                            String.class,
                            address))
                    .singleElement()
                    .asString()
                    .contains("BEGIN:VCALENDAR", name);
            guest.open(event);
            assertThat(page.getByText("Đã hết chỗ").first()).isVisible();
            return event;
        }
    }

    private void seenByTheOfficer(String event) {
        try (var officer = chromium.window().signIn(OFFICER, SignIns.PASSPHRASE)) {
            var page = officer.open(event).page();
            link(page, "Khách đăng ký").click();
            page.waitForURL(Pattern.compile(".*/guests/SK-.*"));
            assertThat(page.locator("table")).containsText("Eva " + word);
            officer.isAccessible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đã dự: Eva " + word))
                    .click();
            assertThat(link(page, "Đã dự (1)")).isVisible();
        }
    }

    private String day(int ahead) {
        return LocalDate.now(zone).plusDays(ahead).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static void fill(Page page, String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(value);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}

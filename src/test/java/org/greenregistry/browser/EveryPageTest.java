package org.greenregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.AskedQuestion;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.Terms;
import org.greenregistry.browser.Chromium.Window;
import org.greenregistry.cooperation.Awarded;
import org.greenregistry.cooperation.Held;
import org.greenregistry.cooperation.IntroductionService;
import org.greenregistry.cooperation.NeedSubject;
import org.greenregistry.cooperation.Needed;
import org.greenregistry.kernel.Name;
import org.greenregistry.opportunity.AskService;
import org.greenregistry.opportunity.InquiryService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.report.Companies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every page, light and dark, on a desk and on a phone: axe finds nothing, and nothing scrolls sideways. A page is
 * opened once: then the light goes out and the window shrinks, as when somebody turns a tablet in the evening.
 */
class EveryPageTest extends BrowserTesting {

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final int HIGH = 3000;

    @Autowired
    Companies companies;

    @Autowired
    AccountService staff;

    @Autowired
    AskService asking;

    @Autowired
    InquiryService inquiries;

    @Autowired
    IntroductionService introductions;

    @Autowired
    JdbcTemplate database;

    @Test
    void publicPages() {
        var code = book.published(Book.project("Trang công khai"));
        var award = book.published(Awarded.ranking("Xếp hạng trang công khai"));
        var need = book.published(
                Needed.need(NeedSubject.SUPPLIER, "Tìm trang công khai").build());
        book.published(
                Needed.offer(NeedSubject.SUPPLIER, "Chào trang công khai").build());
        var event = book.published(Held.open(
                "Hội nghị trang công khai", LocalDate.now(ZoneOffset.UTC).plusDays(9), 40));
        var organisation = book.published(OrganisationContent.of(new Name("Đơn vị trang công khai", null), "VN"));
        try (var visitor = chromium.window(ColorScheme.LIGHT, PHONE, 760)) {
            for (var path : List.of(
                    "/",
                    "/en",
                    "/projects",
                    "/en/projects?q=nothing+at+all",
                    "/projects?view=table&sort=-capital&compare=" + code,
                    "/projects?view=map&q=trang+cong+khai",
                    "/en/projects?view=map&lens=greenDeal&q=trang+cong+khai",
                    "/en/projects?q=wtc&samples=include",
                    "/en/projects?land.min=0.1&sdg=7&colour=red&asOf=2026-11-01",
                    "/projects/" + code,
                    "/en/projects/" + code,
                    "/history/project/" + code,
                    "/watch?project=" + code,
                    "/en/watch?project=" + code,
                    "/watch",
                    "/follow/nothing",
                    "/register",
                    "/privacy",
                    "/en/watch?list=category%3DGREEN_INDUSTRY",
                    "/ask?about=question&project=" + code,
                    "/en/ask?project=" + code,
                    "/missing?field=capital&project=" + code,
                    "/sent/nothing",
                    "/history/project/" + code + "?from=1&to=1",
                    "/compare",
                    "/printed/" + code + "/1",
                    "/en/printed/" + code + "/7",
                    "/en/compare?code=" + code + "&code=nothing",
                    "/organisations",
                    "/en/organisations/" + organisation,
                    "/events",
                    "/events/" + event,
                    "/attend?event=" + event,
                    "/en/attend?event=" + event,
                    "/attend",
                    "/en/guest/nothing",
                    "/welcome/nothing",
                    "/thread/nothing",
                    "/startups",
                    "/links",
                    "/en/awards",
                    "/awards/" + award,
                    "/needs",
                    "/en/needs/" + need,
                    "/network",
                    "/en/network",
                    "/topics",
                    "/en/green-deal",
                    "/incentives",
                    "/en/courses",
                    "/city-indicators",
                    "/figures",
                    "/en/figures",
                    "/data",
                    "/developers",
                    "/en/data",
                    "/parks?q=hoa+phu",
                    "/parks/VSIP2",
                    "/sites?land=5&section=C",
                    "/en/units/C-25760-2025",
                    "/places/khu-khoa-hoc-cong-nghe",
                    "/about",
                    "/accessibility",
                    "/en/accessibility",
                    "/glossary",
                    "/en/glossary",
                    "/sign-in",
                    "/activate",
                    "/no-such-page")) {
                visitor.open(path);
                for (var scheme : SCHEMES) {
                    looksWell(visitor.in(scheme), path);
                }
            }
        }
    }

    @Test
    void pagesOfTheDesk() {
        accounts.of("page-officer", Role.OFFICER);
        accounts.of("page-reviewer", Role.REVIEWER);
        accounts.of("page-auditor", Role.AUDITOR);
        accounts.of("page-admin", Role.ADMIN);
        accounts.of("page-steward", Role.STEWARD);
        accounts.of("page-manager", Role.MANAGER);
        speaksFor("page-investor", companies.found("Công ty trên bàn"));
        var waiting = book.submitted(People.OFFICER, Book.project("Chờ xem trang"));
        var known = book.published(Book.project("Bàn làm việc"));
        var need =
                book.published(Needed.need(NeedSubject.SUPPLIER, "Tìm trên bàn").build());
        var offer = book.published(
                Needed.offer(NeedSubject.SUPPLIER, "Chào trên bàn").build());
        var introduced = People.as(People.OFFICER, () -> introductions.introduce(need, offer, "đã gọi"));
        var event = book.published(
                Held.open("Hội nghị trên bàn", LocalDate.now(ZoneOffset.UTC).plusDays(9), 40));
        var asked = AskedQuestion.about(known, asking, inquiries, database);
        visited(
                "page-officer",
                "/work",
                "/work/projects/new",
                "/en/work/projects/revise/" + known,
                "/work/projects/event?project=" + known,
                "/work/organisations/new",
                "/work/links/new",
                "/work/needs/new",
                "/introductions",
                "/en/introductions?state=AGREED",
                "/work/parks/new",
                "/notices",
                "/duties?whose=all&samples=include",
                "/en/duties?state=overdue",
                "/inquiries",
                "/en/inquiries/" + asked,
                "/work/introduce/" + need + "/" + offer,
                "/en/introductions/" + introduced,
                "/guests/" + event,
                "/work/events/new",
                "/work/imports",
                "/en/work/bulk",
                "/reports",
                "/jobs",
                "/overview/reports",
                "/en/overview/views",
                "/en/work",
                "/organisations");
        visited("page-reviewer", "/work", "/review", "/review/" + waiting, "/review/" + waiting + "/sheet");
        var code = book.published(Book.project("Che trang"));
        visited("page-auditor", "/journal", "/history/project/" + code + "/1/redact");
        visited(
                "page-steward",
                "/steward",
                "/steward/agency?all=on",
                "/en/steward/form?q=nothing+at+all",
                "/steward/units?q=phu+cuong",
                "/steward/parks",
                "/steward/rates",
                "/steward/boundaries");
        visited("page-admin", "/accounts", "/accounts/tokens", "/persons");
        visited("page-investor", "/mine", "/my-needs", "/en/my-needs/new/need", "/my-reports");
        visited(
                "page-manager",
                "/overview",
                "/en/overview?period=2019&step=month&by=unit&asOf=2026-11-01",
                "/overview?show=tables&by=country",
                "/overview?period=2025-Q4",
                "/en/overview?lens=sdg&smart=year&samples=include",
                "/overview/changes?period=2025-Q4&against=2020-01-01",
                "/en/overview/changes?kind=LEFT",
                "/overview/targets",
                "/overview/assign?about=Ch%E1%BA%ADm&path=projects",
                "/overview/closings",
                "/en/overview/work");
    }

    private void speaksFor(String username, UUID company) {
        accounts.of(username, Role.INVESTOR);
        People.does(People.ADMIN, () -> {
            var row = staff.list(username, Pageable.ofSize(1)).getFirst();
            staff.limit(row.id(), new Terms(Set.of(), Set.of(), null, null, "vi", company));
        });
    }

    /** At a desk by day, on a phone by night; in a window so high that no bar at its edge covers half a button. */
    private void visited(String who, String... paths) {
        try (var window = chromium.window(ColorScheme.LIGHT, DESK, HIGH)) {
            window.signIn(who, SignIns.PASSPHRASE);
            for (var path : paths) {
                window.page().setViewportSize(DESK, HIGH);
                window.in(ColorScheme.LIGHT).open(path);
                looksWell(window, path);
                window.page().setViewportSize(PHONE, HIGH);
                looksWell(window.in(ColorScheme.DARK), path);
            }
        }
    }

    private static void looksWell(Window window, String path) {
        window.isAccessible();
        staysInTheWindow(window, path);
    }

    private static void staysInTheWindow(Window window, String path) {
        assertThat((Boolean) window.page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling on %s", path)
                .isTrue();
    }
}

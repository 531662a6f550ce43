package org.greenregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Role;
import org.greenregistry.browser.Chromium.Window;
import org.greenregistry.cooperation.Awarded;
import org.greenregistry.cooperation.NeedSubject;
import org.greenregistry.cooperation.Needed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page, light and dark, on a desk and on a phone: axe finds nothing, and nothing scrolls sideways. */
class EveryPageTest extends BrowserTesting {

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void publicPages(ColorScheme scheme) {
        var code = book.published(Book.project("Trang công khai"));
        var award = book.published(Awarded.ranking("Xếp hạng trang công khai"));
        var need = book.published(
                Needed.need(NeedSubject.SUPPLIER, "Tìm trang công khai").build());
        book.published(
                Needed.offer(NeedSubject.SUPPLIER, "Chào trang công khai").build());
        try (var visitor = chromium.window(scheme, 390, 760)) {
            for (var path : List.of(
                    "/",
                    "/en",
                    "/projects",
                    "/en/projects?q=nothing+at+all",
                    "/projects?view=table&sort=-capital&compare=" + code,
                    "/projects?view=map&q=trang+cong+khai",
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
                    "/links",
                    "/en/awards",
                    "/awards/" + award,
                    "/needs",
                    "/en/needs/" + need,
                    "/network",
                    "/en/network",
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
                visitor.open(path).isAccessible();
                staysInTheWindow(visitor, path);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void pagesOfTheDesk(ColorScheme scheme) {
        accounts.of("page-officer", Role.OFFICER);
        accounts.of("page-reviewer", Role.REVIEWER);
        accounts.of("page-auditor", Role.AUDITOR);
        accounts.of("page-admin", Role.ADMIN);
        accounts.of("page-steward", Role.STEWARD);
        accounts.of("page-manager", Role.MANAGER);
        var waiting = book.submitted(People.OFFICER, Book.project("Chờ xem trang"));
        var known = book.published(Book.project("Bàn làm việc"));
        visited(
                scheme,
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
                "/en/work",
                "/organisations");
        visited(scheme, "page-reviewer", "/work", "/review", "/review/" + waiting, "/review/" + waiting + "/sheet");
        var code = book.published(Book.project("Che trang"));
        visited(scheme, "page-auditor", "/journal", "/history/project/" + code + "/1/redact");
        visited(
                scheme,
                "page-steward",
                "/steward",
                "/steward/agency?all=on",
                "/en/steward/form?q=nothing+at+all",
                "/steward/units?q=phu+cuong",
                "/steward/parks",
                "/steward/boundaries");
        visited(scheme, "page-admin", "/accounts", "/persons");
        visited(
                scheme,
                "page-manager",
                "/overview",
                "/en/overview?period=2019&step=month&by=unit&asOf=2026-11-01",
                "/overview?show=tables&by=country",
                "/overview?period=2025-Q4",
                "/overview/changes?period=2025-Q4&against=2020-01-01",
                "/en/overview/changes?kind=LEFT",
                "/overview/targets",
                "/overview/assign?about=Ch%E1%BA%ADm&path=projects",
                "/overview/closings",
                "/en/overview/work");
    }

    /** At a desk by day, on a phone by night; in a window so high that no bar at its edge covers half a button. */
    private void visited(ColorScheme scheme, String who, String... paths) {
        try (var window = chromium.window(scheme, scheme == ColorScheme.LIGHT ? 1440 : 390, 3000)) {
            window.signIn(who, SignIns.PASSPHRASE);
            for (var path : paths) {
                window.open(path).isAccessible();
                staysInTheWindow(window, path);
            }
        }
    }

    private static void staysInTheWindow(Window window, String path) {
        assertThat((Boolean) window.page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling on %s", path)
                .isTrue();
    }
}
